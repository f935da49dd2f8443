<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
    <context>
        <name>SocialInbox</name>
        <message>
            <location filename="../../socialinbox/config/autostart.py" />
            <source>Starting with the computer could not be changed ({why}).</source>
            <translation>Le lancement au démarrage n’a pas pu être modifié ({why}).</translation>
        </message>
        <message>
            <location filename="../../socialinbox/config/autostart.py" />
            <source>Change it in the settings of your desktop.</source>
            <translation>Modifiez-le dans les réglages de votre bureau.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/config/complete.py" />
            <source>A part of Social Inbox is missing or can't be loaded: {part}.</source>
            <translation>Une partie de Social Inbox manque ou ne peut pas être chargée : {part}.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/config/complete.py" />
            <source>Install it again. Your messages, accounts and settings stay as they are.</source>
            <translation>Réinstallez-le. Vos messages, comptes et réglages restent tels quels.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/config/display.py" />
            <source>Some of the system's libraries that the window needs are not installed.</source>
            <translation>Il manque des bibliothèques système dont la fenêtre a besoin.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/config/display.py" />
            <source>On Debian or Ubuntu: sudo apt install {missing}</source>
            <translation>Sous Debian ou Ubuntu : sudo apt install {missing}</translation>
        </message>
        <message>
            <location filename="../../socialinbox/config/endpoints.py" />
            <source>“{url}” is not a safe address.</source>
            <translation>« {url} » n’est pas une adresse sûre.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/config/endpoints.py" />
            <source>Use https, or plain http for a server on this computer (127.0.0.1).</source>
            <translation>Utilisez https, ou http simple pour un serveur sur cet ordinateur (127.0.0.1).</translation>
        </message>
        <message>
            <location filename="../../socialinbox/config/process_lock.py" />
            <source>The profile's folder can't be written ({strerror}).</source>
            <translation>Le dossier du profil ne peut pas être écrit ({strerror}).</translation>
        </message>
        <message>
            <location filename="../../socialinbox/config/process_lock.py" />
            <source>Make it writable, or choose another with --profile.</source>
            <translation>Rendez-le accessible en écriture, ou choisissez-en un autre avec --profile.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/config/profile.py" />
            <source>The profile folder {place} can't be used ({why}).</source>
            <translation>Le dossier de profil {place} est inutilisable ({why}).</translation>
        </message>
        <message>
            <location filename="../../socialinbox/config/profile.py" />
            <source>Make it writable, or choose another one with --profile.</source>
            <translation>Rendez-le accessible en écriture, ou choisissez-en un autre avec --profile.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/config/profile.py" />
            <source>The file {file} can't be read.</source>
            <translation>Le fichier {file} est illisible.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/config/profile.py" />
            <source>Restore it from a backup: it holds the name under which this profile's secrets lie in the keychain.</source>
            <translation>Restaurez-le depuis une sauvegarde : il contient le nom sous lequel les secrets de ce profil sont rangés dans le trousseau.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/config/settings/declared.py" />
            <source>There is no setting “{key}”.</source>
            <translation>Il n’y a pas de réglage « {key} ».</translation>
        </message>
        <message>
            <location filename="../../socialinbox/config/settings/declared.py" />
            <source>Use one of: {keys}.</source>
            <translation>Utilisez l’un de ceux-ci : {keys}.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/config/settings/declared.py" />
            <source>Monday</source>
            <translation>Lundi</translation>
        </message>
        <message>
            <location filename="../../socialinbox/config/settings/declared.py" />
            <source>Tuesday</source>
            <translation>Mardi</translation>
        </message>
        <message>
            <location filename="../../socialinbox/config/settings/declared.py" />
            <source>Wednesday</source>
            <translation>Mercredi</translation>
        </message>
        <message>
            <location filename="../../socialinbox/config/settings/declared.py" />
            <source>Thursday</source>
            <translation>Jeudi</translation>
        </message>
        <message>
            <location filename="../../socialinbox/config/settings/declared.py" />
            <source>Friday</source>
            <translation>Vendredi</translation>
        </message>
        <message>
            <location filename="../../socialinbox/config/settings/declared.py" />
            <source>Saturday</source>
            <translation>Samedi</translation>
        </message>
        <message>
            <location filename="../../socialinbox/config/settings/declared.py" />
            <source>Sunday</source>
            <translation>Dimanche</translation>
        </message>
        <message>
            <location filename="../../socialinbox/config/settings/declared.py" />
            <source>As the desktop</source>
            <translation>Comme le bureau</translation>
        </message>
        <message>
            <location filename="../../socialinbox/config/settings/declared.py" />
            <source>Light</source>
            <comment>colours of the window</comment>
            <translation>Clair</translation>
        </message>
        <message>
            <location filename="../../socialinbox/config/settings/declared.py" />
            <source>Dark</source>
            <comment>colours of the window</comment>
            <translation>Sombre</translation>
        </message>
        <message>
            <location filename="../../socialinbox/config/settings/declared.py" />
            <source>Comfortable</source>
            <translation>Confortable</translation>
        </message>
        <message>
            <location filename="../../socialinbox/config/settings/declared.py" />
            <source>Compact</source>
            <translation>Compacte</translation>
        </message>
        <message>
            <location filename="../../socialinbox/config/settings/declared.py" />
            <source>Open the next thread</source>
            <translation>Ouvrir la conversation suivante</translation>
        </message>
        <message>
            <location filename="../../socialinbox/config/settings/declared.py" />
            <source>Open the previous thread</source>
            <translation>Ouvrir la conversation précédente</translation>
        </message>
        <message>
            <location filename="../../socialinbox/config/settings/declared.py" />
            <source>Go back to the list</source>
            <translation>Revenir à la liste</translation>
        </message>
        <message>
            <location filename="../../socialinbox/config/settings/declared.py" />
            <source>None: it leaves at once</source>
            <translation>Aucun : départ immédiat</translation>
        </message>
        <message>
            <location filename="../../socialinbox/config/settings/declared.py" />
            <source>5 seconds</source>
            <translation>5 secondes</translation>
        </message>
        <message>
            <location filename="../../socialinbox/config/settings/declared.py" />
            <source>10 seconds</source>
            <translation>10 secondes</translation>
        </message>
        <message>
            <location filename="../../socialinbox/config/settings/declared.py" />
            <source>20 seconds</source>
            <translation>20 secondes</translation>
        </message>
        <message>
            <location filename="../../socialinbox/config/settings/declared.py" />
            <source>30 seconds</source>
            <translation>30 secondes</translation>
        </message>
        <message>
            <location filename="../../socialinbox/config/settings/declared.py" />
            <source>1 minute</source>
            <translation>1 minute</translation>
        </message>
        <message>
            <location filename="../../socialinbox/config/settings/declared.py" />
            <source>None</source>
            <translation>Aucun</translation>
        </message>
        <message>
            <location filename="../../socialinbox/config/settings/declared.py" />
            <source>Light</source>
            <comment>skin</comment>
            <translation>Clair</translation>
        </message>
        <message>
            <location filename="../../socialinbox/config/settings/declared.py" />
            <source>Medium-light</source>
            <translation>Mat clair</translation>
        </message>
        <message>
            <location filename="../../socialinbox/config/settings/declared.py" />
            <source>Medium</source>
            <translation>Mat</translation>
        </message>
        <message>
            <location filename="../../socialinbox/config/settings/declared.py" />
            <source>Medium-dark</source>
            <translation>Mat foncé</translation>
        </message>
        <message>
            <location filename="../../socialinbox/config/settings/declared.py" />
            <source>Dark</source>
            <comment>skin</comment>
            <translation>Sombre</translation>
        </message>
        <message>
            <location filename="../../socialinbox/config/settings/declared.py" />
            <source>Found out from the words</source>
            <translation>Reconnue d’après le texte</translation>
        </message>
        <message>
            <location filename="../../socialinbox/config/settings/declared.py" />
            <source>English</source>
            <translation>Anglais</translation>
        </message>
        <message>
            <location filename="../../socialinbox/config/settings/declared.py" />
            <source>German</source>
            <translation>Allemand</translation>
        </message>
        <message>
            <location filename="../../socialinbox/config/settings/declared.py" />
            <source>Spanish</source>
            <translation>Espagnol</translation>
        </message>
        <message>
            <location filename="../../socialinbox/config/settings/declared.py" />
            <source>French</source>
            <translation>Français</translation>
        </message>
        <message>
            <location filename="../../socialinbox/config/settings/declared.py" />
            <source>Arabic</source>
            <translation>Arabe</translation>
        </message>
        <message>
            <location filename="../../socialinbox/config/settings/declared.py" />
            <source>Italian</source>
            <translation>Italien</translation>
        </message>
        <message>
            <location filename="../../socialinbox/config/settings/declared.py" />
            <source>Dutch</source>
            <translation>Néerlandais</translation>
        </message>
        <message>
            <location filename="../../socialinbox/config/settings/declared.py" />
            <source>Portuguese</source>
            <translation>Portugais</translation>
        </message>
        <message>
            <location filename="../../socialinbox/config/settings/declared.py" />
            <location filename="../../socialinbox/ui/card/suggestion.py" />
            <source>Never</source>
            <translation>Jamais</translation>
        </message>
        <message>
            <location filename="../../socialinbox/config/settings/declared.py" />
            <source>When my answer has arrived</source>
            <translation>À l’arrivée de ma réponse</translation>
        </message>
        <message>
            <location filename="../../socialinbox/config/settings/declared.py" />
            <source>As soon as I open the thread</source>
            <translation>Dès que j’ouvre la conversation</translation>
        </message>
        <message>
            <location filename="../../socialinbox/config/settings/declared.py" />
            <location filename="../../socialinbox/ui/accounts/signing.py" />
            <source>Nothing</source>
            <translation>Rien</translation>
        </message>
        <message>
            <location filename="../../socialinbox/config/settings/declared.py" />
            <source>Customers I follow</source>
            <translation>Les clients que je suis</translation>
        </message>
        <message>
            <location filename="../../socialinbox/config/settings/declared.py" />
            <source>Accounts that need me</source>
            <translation>Les comptes qui ont besoin de moi</translation>
        </message>
        <message>
            <location filename="../../socialinbox/config/settings/declared.py" />
            <source>Both</source>
            <translation>Les deux</translation>
        </message>
        <message>
            <location filename="../../socialinbox/config/settings/declared.py" />
            <source>After 1 minute</source>
            <translation>Après 1 minute</translation>
        </message>
        <message>
            <location filename="../../socialinbox/config/settings/declared.py" />
            <source>After 5 minutes</source>
            <translation>Après 5 minutes</translation>
        </message>
        <message>
            <location filename="../../socialinbox/config/settings/declared.py" />
            <source>After 15 minutes</source>
            <translation>Après 15 minutes</translation>
        </message>
        <message>
            <location filename="../../socialinbox/config/settings/declared.py" />
            <source>After an hour</source>
            <translation>Après une heure</translation>
        </message>
        <message>
            <location filename="../../socialinbox/config/settings/declared.py" />
            <source>Colours</source>
            <translation>Couleurs</translation>
        </message>
        <message>
            <location filename="../../socialinbox/config/settings/declared.py" />
            <source>Light or dark; or as the desktop is, following it when it changes.</source>
            <translation>Clair ou sombre ; ou comme le bureau, en suivant ses changements.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/config/settings/declared.py" />
            <source>Size of the text</source>
            <translation>Taille du texte</translation>
        </message>
        <message>
            <location filename="../../socialinbox/config/settings/declared.py" />
            <source>In percent of the size that the desktop has. What stands beside the words grows with them.</source>
            <translation>En pourcentage de la taille du bureau. Ce qui accompagne les mots grandit avec eux.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/config/settings/declared.py" />
            <source>%</source>
            <translation>%</translation>
        </message>
        <message>
            <location filename="../../socialinbox/config/settings/declared.py" />
            <source>Language</source>
            <translation>Langue</translation>
        </message>
        <message>
            <location filename="../../socialinbox/config/settings/declared.py" />
            <source>Of the window, with its dates and numbers. The command line and exported files stay English.</source>
            <translation>De la fenêtre, avec ses dates et ses nombres. La ligne de commande et les fichiers exportés restent en anglais.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/config/settings/declared.py" />
            <source>Height of the rows</source>
            <translation>Hauteur des lignes</translation>
        </message>
        <message>
            <location filename="../../socialinbox/config/settings/declared.py" />
            <source>How much of each thread the list shows, and how many threads fit into it.</source>
            <translation>Ce que la liste montre de chaque conversation, et combien y tiennent.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/config/settings/declared.py" />
            <source>When a thread is done or snoozed</source>
            <translation>Quand une conversation est traitée ou reportée</translation>
        </message>
        <message>
            <location filename="../../socialinbox/config/settings/declared.py" />
            <source>Which thread is opened then: the one below, the one above, or none, so that the list has the keys.</source>
            <translation>La conversation ouverte ensuite : celle du dessous, celle du dessus, ou aucune, pour que le clavier reste dans la liste.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/config/settings/declared.py" />
            <source>Time to take a reply back before it leaves</source>
            <translation>Délai pour reprendre une réponse avant son départ</translation>
        </message>
        <message>
            <location filename="../../socialinbox/config/settings/declared.py" />
            <source>Undo, or Ctrl+Z, puts it back into the composer. Closing the window lets it go at once.</source>
            <translation>Annuler, ou Ctrl+Z, la remet dans la zone de rédaction. Fermer la fenêtre la fait partir aussitôt.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/config/settings/declared.py" />
            <location filename="../../socialinbox/ui/accounts/account.py" />
            <source>Initials under public replies</source>
            <translation>Initiales sous les réponses publiques</translation>
        </message>
        <message>
            <location filename="../../socialinbox/config/settings/declared.py" />
            <source>Put behind each public reply and counted with it, as teams do who answer under one name. Private messages have none.</source>
            <translation>Ajoutées à la fin de chaque réponse publique et comptées avec elle, comme font les équipes qui répondent sous un seul nom. Les messages privés n’en ont pas.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/config/settings/declared.py" />
            <source>^MK</source>
            <translation>^MK</translation>
        </message>
        <message>
            <location filename="../../socialinbox/config/settings/declared.py" />
            <source>Skin tone of emoji</source>
            <translation>Teint des emoji</translation>
        </message>
        <message>
            <location filename="../../socialinbox/config/settings/declared.py" />
            <source>For those that show a hand or a person.</source>
            <translation>Pour ceux qui montrent une main ou une personne.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/config/settings/declared.py" />
            <source>Check spelling while writing</source>
            <translation>Vérifier l’orthographe pendant la frappe</translation>
        </message>
        <message>
            <location filename="../../socialinbox/config/settings/declared.py" />
            <source>Marks wrong words in replies and notes, on this computer alone. Dictionaries of the system and of LibreOffice are used; others are added from the menu of the field.</source>
            <translation>Signale les fautes dans les réponses et les notes, sur cet ordinateur uniquement. Les dictionnaires du système et de LibreOffice sont utilisés ; on en ajoute d’autres par le menu du champ.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/config/settings/declared.py" />
            <source>Language of the spelling</source>
            <translation>Langue de l’orthographe</translation>
        </message>
        <message>
            <location filename="../../socialinbox/config/settings/declared.py" />
            <source>Found out from the words, or always the same.</source>
            <translation>Reconnue d’après le texte, ou toujours la même.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/config/settings/declared.py" />
            <location filename="../../socialinbox/ui/accounts/account.py" />
            <source>Tell customers that you have seen their message</source>
            <translation>Montrer aux clients que vous avez vu leur message</translation>
        </message>
        <message>
            <location filename="../../socialinbox/config/settings/declared.py" />
            <source>Where a network lets a program do it (Messenger): never; when your answer has arrived; or as soon as you open the thread. The same for all accounts.</source>
            <translation>Là où un réseau le permet à un programme (Messenger) : jamais ; à l’arrivée de votre réponse ; ou dès que vous ouvrez la conversation. Pareil pour tous les comptes.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/config/settings/declared.py" />
            <source>Show what you told customers before</source>
            <translation>Montrer ce que vous avez déjà dit aux clients</translation>
        </message>
        <message>
            <location filename="../../socialinbox/config/settings/declared.py" />
            <source>While you write, a quiet line above the words says what you told customers before about the same thing, and whether a price or an hour was another one. Found in this profile alone; only you see it.</source>
            <translation>Pendant que vous écrivez, une ligne discrète au-dessus du texte rappelle ce que vous avez dit à des clients sur le même sujet, et si un prix ou un horaire était différent. Trouvé dans ce profil uniquement ; vous seul le voyez.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/config/settings/declared.py" />
            <source>Say in that line whom you told it</source>
            <translation>Indiquer dans cette ligne à qui vous l’avez dit</translation>
        </message>
        <message>
            <location filename="../../socialinbox/config/settings/declared.py" />
            <source>Off, it says “another customer”, for screens that others look at.</source>
            <translation>Sinon, elle dit « un autre client », pour les écrans que d’autres regardent.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/config/settings/declared.py" />
            <source>Notifications of the desktop</source>
            <translation>Notifications du bureau</translation>
        </message>
        <message>
            <location filename="../../socialinbox/config/settings/declared.py" />
            <source>Tells of new messages while the window is elsewhere, and of accounts that need you. Off, you are still told of customers you follow and of what is due to be done.</source>
            <translation>Signale les nouveaux messages quand la fenêtre n’est pas au premier plan, et les comptes qui ont besoin de vous. Sans elles, les clients que vous suivez et les tâches échues vous sont tout de même signalés.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/config/settings/declared.py" />
            <source>Say when a snoozed thread is back</source>
            <translation>Signaler le retour d’une conversation reportée</translation>
        </message>
        <message>
            <location filename="../../socialinbox/config/settings/declared.py" />
            <source>By a notification, while the window is elsewhere. In the list it stands on top at any rate.</source>
            <translation>Par une notification, tant que la fenêtre n’est pas au premier plan. Dans la liste, elle est en haut dans tous les cas.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/config/settings/declared.py" />
            <source>Keep names and words out of notifications</source>
            <translation>Ni noms ni textes dans les notifications</translation>
        </message>
        <message>
            <location filename="../../socialinbox/config/settings/declared.py" />
            <source>Then they only say how many messages are new, and nothing can be answered from them.</source>
            <translation>Elles disent alors seulement combien de messages sont arrivés, et on ne peut pas y répondre.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/config/settings/declared.py" />
            <source>A sound with notifications</source>
            <translation>Un son avec les notifications</translation>
        </message>
        <message>
            <location filename="../../socialinbox/config/settings/declared.py" />
            <source>Short, and never while it is quiet.</source>
            <translation>Court, et jamais pendant les heures calmes.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/config/settings/declared.py" />
            <source>Quiet hours</source>
            <translation>Heures calmes</translation>
        </message>
        <message>
            <location filename="../../socialinbox/config/settings/declared.py" />
            <source>When you are told nothing, on the clock of this computer. What comes meanwhile is told once, when they are over.</source>
            <translation>Pendant ces heures, à l’horloge de cet ordinateur, rien ne vous est signalé. Ce qui arrive entre-temps est annoncé une seule fois, à la fin.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/config/settings/declared.py" />
            <source>Days on which the quiet hours begin</source>
            <translation>Jours où commencent les heures calmes</translation>
        </message>
        <message>
            <location filename="../../socialinbox/config/settings/declared.py" />
            <source>Hours over midnight belong to the day on which they begin.</source>
            <translation>Les heures qui passent minuit comptent pour le jour où elles commencent.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/config/settings/declared.py" />
            <source>Days that are quiet as a whole</source>
            <translation>Jours entièrement calmes</translation>
        </message>
        <message>
            <location filename="../../socialinbox/config/settings/declared.py" />
            <source>From midnight to midnight, such as a day on which the shop is closed.</source>
            <translation>De minuit à minuit, par exemple le jour de fermeture du magasin.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/config/settings/declared.py" />
            <source>What is told although it is quiet</source>
            <translation>Ce qui est signalé malgré le calme</translation>
        </message>
        <message>
            <location filename="../../socialinbox/config/settings/declared.py" />
            <source>Customers whom you follow are told of whatever you have paused; accounts that need you can wait until it is over.</source>
            <translation>Les clients que vous suivez sont signalés quoi que vous ayez suspendu ; les comptes qui ont besoin de vous peuvent attendre la fin.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/config/settings/declared.py" />
            <source>Say at the start what came while you were away</source>
            <translation>Dire au démarrage ce qui est arrivé en votre absence</translation>
        </message>
        <message>
            <location filename="../../socialinbox/config/settings/declared.py" />
            <source>A quiet card over the lists: new messages, reply windows that close soon, accounts that were broken, what fell due, and replies that went out.</source>
            <translation>Une carte discrète au-dessus des listes : nouveaux messages, délais de réponse bientôt écoulés, comptes en panne, tâches échues et réponses parties.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/config/settings/declared.py" />
            <source>An icon in the tray</source>
            <translation>Une icône dans la zone de notification</translation>
        </message>
        <message>
            <location filename="../../socialinbox/config/settings/declared.py" />
            <source>Shows how many threads are unread, where the desktop has a tray. Its menu pauses notifications, asks the networks and quits.</source>
            <translation>Montre le nombre de conversations non lues, si le bureau a une zone de notification. Son menu suspend les notifications, interroge les réseaux et quitte.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/config/settings/declared.py" />
            <source>Closing the window leaves the program in the tray</source>
            <translation>Fermer la fenêtre laisse le programme dans la zone de notification</translation>
        </message>
        <message>
            <location filename="../../socialinbox/config/settings/declared.py" />
            <source>Messages then keep coming in, and you are still told. Ctrl+Q quits. Where there is no tray, closing the window always quits, so that nothing runs out of your sight.</source>
            <translation>Les messages continuent alors d’arriver et de vous être signalés. Ctrl+Q quitte. Sans zone de notification, fermer la fenêtre quitte toujours, pour que rien ne tourne à votre insu.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/config/settings/declared.py" />
            <source>Start with the computer</source>
            <translation>Lancer au démarrage de l’ordinateur</translation>
        </message>
        <message>
            <location filename="../../socialinbox/config/settings/declared.py" />
            <source>When you sign in, without opening the window where there is a tray.</source>
            <translation>À l’ouverture de votre session, sans ouvrir la fenêtre s’il y a une zone de notification.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/config/settings/declared.py" />
            <source>Lock the window after so many minutes without a key or the mouse</source>
            <translation>Verrouiller la fenêtre après ce nombre de minutes sans clavier ni souris</translation>
        </message>
        <message>
            <location filename="../../socialinbox/config/settings/declared.py" />
            <source>Covers everything until the pass phrase of the lock is typed; notifications then have no content. Ctrl+L locks at once. Messages keep coming in.</source>
            <translation>Cache tout jusqu’à la saisie de la phrase secrète du verrou ; les notifications n’ont alors pas de contenu. Ctrl+L verrouille aussitôt. Les messages continuent d’arriver.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/config/settings/declared.py" />
            <source>Look for newer versions</source>
            <translation>Chercher les nouvelles versions</translation>
        </message>
        <message>
            <location filename="../../socialinbox/config/settings/declared.py" />
            <source>Asks one signed file on the makers' page, once a day; nothing about you is sent. Without it the program asks nobody.</source>
            <translation>Demande un seul fichier signé sur le site des auteurs, une fois par jour ; rien sur vous n’est envoyé. Sans cela, le programme n’interroge personne.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/config/settings/kept.py" />
            <source>{file} can't be read ({why}); the defaults are used.</source>
            <translation>{file} est illisible ({why}) ; les valeurs par défaut sont utilisées.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/config/settings/kept.py" />
            <source>In {settings} {key} has a value that it can't have; the default ({default}) is used.</source>
            <translation>Dans {settings}, {key} a une valeur impossible ; la valeur par défaut ({default}) est utilisée.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/config/settings/kept.py" />
            <source>The file {file} can't be written ({why}).</source>
            <translation>Le fichier {file} ne peut pas être écrit ({why}).</translation>
        </message>
        <message>
            <location filename="../../socialinbox/config/settings/kept.py" />
            <source>Make room or make it writable, then choose again.</source>
            <translation>Libérez de la place ou rendez-le accessible en écriture, puis choisissez à nouveau.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/config/settings/kept.py" />
            <source>{file} is no list of settings; the defaults are used.</source>
            <translation>{file} n’est pas une liste de réglages ; les valeurs par défaut sont utilisées.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/config/settings/kept.py" />
            <source>{file} is no list of settings. It lies at {aside} now; the defaults are used.</source>
            <translation>{file} n’est pas une liste de réglages. Le fichier se trouve maintenant ici : {aside} ; les valeurs par défaut sont utilisées.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/config/settings/kinds.py" />
            <source>“{text}” is nothing that {key} can be.</source>
            <translation>« {text} » n’est pas une valeur possible pour {key}.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/config/settings/kinds.py" />
            <source>Give one of: {words}.</source>
            <translation>Indiquez l’une de ces valeurs : {words}.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../socialinbox/config/settings/kinds.py" />
            <source>That is %n character(s) long; {key} has room for {longest}.</source>
            <translation>
                <numerusform>Ce texte fait %n caractère ; {key} en accepte {longest}.</numerusform>
                <numerusform>Ce texte fait %n caractères ; {key} en accepte {longest}.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../socialinbox/config/settings/kinds.py" />
            <source>Make it shorter.</source>
            <translation>Raccourcissez-le.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/config/settings/kinds.py" />
            <source>{key} is one line.</source>
            <translation>{key} tient sur une ligne.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/config/settings/kinds.py" />
            <source>Leave the others out.</source>
            <translation>Laissez les autres de côté.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/config/settings/kinds.py" />
            <source>Looks</source>
            <translation>Apparence</translation>
        </message>
        <message>
            <location filename="../../socialinbox/config/settings/kinds.py" />
            <source>Inbox</source>
            <translation>Boîte de réception</translation>
        </message>
        <message>
            <location filename="../../socialinbox/config/settings/kinds.py" />
            <source>Answering</source>
            <translation>Réponses</translation>
        </message>
        <message>
            <location filename="../../socialinbox/config/settings/kinds.py" />
            <location filename="../../socialinbox/ui/accounts/account.py" />
            <source>Being told</source>
            <translation>Notifications</translation>
        </message>
        <message>
            <location filename="../../socialinbox/config/settings/kinds.py" />
            <location filename="../../socialinbox/ui/sidebar/sidebar.py" />
            <source>Networks</source>
            <translation>Réseaux</translation>
        </message>
        <message>
            <location filename="../../socialinbox/config/settings/kinds.py" />
            <source>Privacy</source>
            <translation>Confidentialité</translation>
        </message>
        <message>
            <location filename="../../socialinbox/config/settings/kinds.py" />
            <source>Program</source>
            <translation>Programme</translation>
        </message>
        <message>
            <location filename="../../socialinbox/config/web.py" />
            <source>There is no connection to the network.</source>
            <translation>Pas de connexion au réseau.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/config/web.py" />
            <source>The proxy that is set on this computer lets nothing through to the network. Ask whoever looks after it.</source>
            <translation>Le proxy défini sur cet ordinateur ne laisse rien passer vers le réseau. Adressez-vous à la personne qui s’en occupe.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/config/web.py" />
            <source>The network's server could not prove that it is the real one. See whether the date and time of this computer are right; else something in between reads along, such as a virus scanner or an office's network.</source>
            <translation>Le serveur du réseau n’a pas pu prouver qu’il est le vrai. Vérifiez que la date et l’heure de cet ordinateur sont justes ; sinon, quelque chose lit au passage, comme un antivirus ou le réseau d’un bureau.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/config/web.py" />
            <source>The proxy that is set on this computer can't be used.</source>
            <translation>Le proxy défini sur cet ordinateur ne peut pas être utilisé.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/config/web.py" />
            <source>A SOCKS proxy is set on this computer, and none can be used here.</source>
            <translation>Un proxy SOCKS est réglé sur cet ordinateur, et aucun ne peut servir ici.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/config/web.py" />
            <source>For HTTPS set one that begins with http://, or none, and start Social Inbox again.</source>
            <translation>Pour HTTPS, définissez-en un qui commence par http://, ou aucun, puis relancez Social Inbox.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/config/whose_hours.py" />
            <source>It is not quiet now.</source>
            <translation>Aucune heure calme en ce moment.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/config/whose_hours.py" />
            <source>Quiet until {until:moment}, because you have paused notifications.</source>
            <translation>Calme jusqu’à {until:moment}, parce que vous avez suspendu les notifications.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/config/whose_hours.py" />
            <source>Quiet until {until:moment}, because of this customer’s hours.</source>
            <translation>Calme jusqu’à {until:moment}, à cause des heures de ce client.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/config/whose_hours.py" />
            <source>Quiet until {until:moment}, because of this account’s hours.</source>
            <translation>Calme jusqu’à {until:moment}, à cause des heures de ce compte.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/config/whose_hours.py" />
            <source>Quiet until {until:moment}, because of the hours in the settings.</source>
            <translation>Calme jusqu’à {until:moment}, à cause des heures des réglages.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/demo.py" />
            <source>What was kept of the practice networks can't be read; they begin anew.</source>
            <translation>Ce qui était conservé des réseaux d’entraînement est illisible ; ils recommencent à zéro.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/demo.py" />
            <source>What was kept of the practice networks can't be read; they begin anew. The file lies at {aside} now.</source>
            <translation>Ce qui était conservé des réseaux d’entraînement est illisible ; ils recommencent à zéro. Le fichier se trouve maintenant dans {aside}.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/inbox/due.py" />
            <source>“{text}” is no moment.</source>
            <translation>« {text} » n’est pas un moment.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/inbox/due.py" />
            <source>Give a day (2026-12-03), a day with an hour (2026-12-03T14:30), or one of: {quick}.</source>
            <translation>Indiquez un jour (2026-12-03), un jour avec une heure (2026-12-03T14:30), ou l’un de ceux-ci : {quick}.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/inbox/export/owners.py" />
            <location filename="../../socialinbox/inbox/transfer.py" />
            <source>Line {number} of the file: {title}</source>
            <translation>Ligne {number} du fichier : {title}</translation>
        </message>
        <message>
            <location filename="../../socialinbox/inbox/export/owners.py" />
            <source>Line {number} of the file is not what its kind says.</source>
            <translation>La ligne {number} du fichier n’est pas ce que dit son type.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/inbox/export/owners.py" />
            <location filename="../../socialinbox/inbox/transfer.py" />
            <source>Give a file that `socialinbox export` wrote. Nothing was read in.</source>
            <translation>Indiquez un fichier écrit par `socialinbox export`. Rien n’a été importé.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/inbox/export/whole_file.py" />
            <source>{file} could not be written ({why}).</source>
            <translation>{file} n’a pas pu être écrit ({why}).</translation>
        </message>
        <message>
            <location filename="../../socialinbox/inbox/export/whole_file.py" />
            <source>Choose another place.</source>
            <translation>Choisissez un autre emplacement.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/inbox/finding.py" />
            <source>This view searches for nothing.</source>
            <translation>Cette vue ne cherche rien.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/inbox/finding.py" />
            <source>Type what its threads have in common.</source>
            <translation>Tapez ce que ses conversations ont en commun.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/inbox/later.py" />
            <location filename="../../socialinbox/inbox/send_times.py" />
            <location filename="../../socialinbox/ui/leaving/when_sheet.py" />
            <location filename="../../socialinbox/ui/leaving/words.py" />
            <source>That moment is over.</source>
            <translation>Ce moment est passé.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/inbox/later.py" />
            <location filename="../../socialinbox/inbox/send_times.py" />
            <source>Choose a later one.</source>
            <translation>Choisissez-en un plus tardif.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/inbox/later.py" />
            <source>{place} lets you answer until {time:moment}.</source>
            <translation>{place} vous permet de répondre jusqu’à cette date : {time:moment}.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/inbox/later.py" />
            <source>Choose an earlier moment, or another way to answer.</source>
            <translation>Choisissez un moment plus proche, ou une autre façon de répondre.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/inbox/networks.py" />
            <source>The networks are not there yet.</source>
            <translation>Les réseaux ne sont pas encore là.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/inbox/networks.py" />
            <source>Try again in a moment.</source>
            <translation>Réessayez dans un instant.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/inbox/networks.py" />
            <source>This needs the network, and nothing is connected yet.</source>
            <translation>Il faut le réseau pour cela, et rien n’est encore connecté.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/inbox/options.py" />
            <source>Use one of: {asked}.</source>
            <translation>Utilisez l’un de ceux-ci : {asked}.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/inbox/options.py" />
            <source>This network asks nothing.</source>
            <translation>Ce réseau ne demande rien.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/inbox/options.py" />
            <source>{name} has no option “{option}”.</source>
            <translation>{name} n’a pas d’option « {option} ».</translation>
        </message>
        <message>
            <location filename="../../socialinbox/inbox/people.py" />
            <source>{asks} asks how you know who somebody is.</source>
            <translation>{asks} demande comment vous savez de qui il s’agit.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/inbox/people.py" />
            <source>Say it: they told you, their public profile says so, they agreed, or it is a guess.</source>
            <translation>Dites-le : la personne vous l’a dit, son profil public l’indique, elle a donné son accord, ou c’est une supposition.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/inbox/receipt_words.py" />
            <source>What stands at the networks themselves is not touched by this; there it is removed by its author, or by the network.</source>
            <translation>Cela ne touche pas à ce qui se trouve sur les réseaux eux-mêmes ; là-bas, c’est l’auteur ou le réseau qui le retire.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/inbox/receipt_words.py" />
            <source>Copies that the owner has made of the computer by other means are not touched either.</source>
            <translation>Les copies de l’ordinateur faites par d’autres moyens ne sont pas touchées non plus.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../socialinbox/inbox/receipt_words.py" />
            <source>%n tag(s)</source>
            <translation>
                <numerusform>%n étiquette</numerusform>
                <numerusform>%n étiquettes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../socialinbox/inbox/receipt_words.py" />
            <source>%n note(s)</source>
            <translation>
                <numerusform>%n note</numerusform>
                <numerusform>%n notes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../socialinbox/inbox/receipt_words.py" />
            <source>%n follow-up(s)</source>
            <translation>
                <numerusform>%n tâche</numerusform>
                <numerusform>%n tâches</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../socialinbox/inbox/receipt_words.py" />
            <source>%n earlier version(s)</source>
            <translation>
                <numerusform>%n version antérieure</numerusform>
                <numerusform>%n versions antérieures</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../socialinbox/inbox/receipt_words.py" />
            <source>%n draft(s)</source>
            <translation>
                <numerusform>%n brouillon</numerusform>
                <numerusform>%n brouillons</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../socialinbox/inbox/receipt_words.py" />
            <source>%n suggestion(s)</source>
            <translation>
                <numerusform>%n suggestion</numerusform>
                <numerusform>%n suggestions</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../socialinbox/inbox/receipt_words.py" />
            <source>%n promise(s)</source>
            <translation>
                <numerusform>%n promesse</numerusform>
                <numerusform>%n promesses</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../socialinbox/inbox/receipt_words.py" />
            <source>%n follow mark(s)</source>
            <translation>
                <numerusform>%n marque de suivi</numerusform>
                <numerusform>%n marques de suivi</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../socialinbox/inbox/receipt_words.py" />
            <source>%n mute mark(s)</source>
            <translation>
                <numerusform>%n mise en sourdine</numerusform>
                <numerusform>%n mises en sourdine</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../socialinbox/inbox/receipt_words.py" />
            <source>%n schedule(s) of quiet hours</source>
            <translation>
                <numerusform>%n horaire de calme</numerusform>
                <numerusform>%n horaires de calme</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../socialinbox/inbox/receipt_words.py" />
            <source>%n entr(y|ies) of the ledger</source>
            <translation>
                <numerusform>%n entrée du registre</numerusform>
                <numerusform>%n entrées du registre</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../socialinbox/inbox/receipt_words.py" />
            <source>Everything that was stored about one customer was erased.</source>
            <translation>Tout ce qui était stocké sur un client a été effacé.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/inbox/receipt_words.py" />
            <source>Everything that came from {network} was erased.</source>
            <translation>Tout ce qui venait de {network} a été effacé.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/inbox/receipt_words.py" />
            <source>{network}: {counts}.</source>
            <translation>{network} : {counts}.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/inbox/receipt_words.py" />
            <source>Besides: {things}.</source>
            <translation>En plus : {things}.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/inbox/receipt_words.py" />
            <source>Names, pictures, the search index and the lists: all of it is overwritten, not hidden.</source>
            <translation>Noms, images, index de recherche et listes : tout est écrasé, pas seulement masqué.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../socialinbox/inbox/receipt_words.py" />
            <source>%n message(s) of our own stayed, without name, address, link, files and quotes.</source>
            <translation>
                <numerusform>%n de nos messages est resté, sans nom, adresse, lien, fichiers ni citations.</numerusform>
                <numerusform>%n de nos messages sont restés, sans nom, adresse, lien, fichiers ni citations.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../socialinbox/inbox/receipt_words.py" />
            <source>Older copies of the whole file that were removed: {count}.</source>
            <translation>Anciennes copies du fichier entier qui ont été supprimées : {count}.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/inbox/receipt_words.py" />
            <source>A salted mark is kept from which nobody can be read. It keeps what was erased from coming back with the next look at the networks.</source>
            <translation>Une empreinte salée est conservée, dont on ne peut déduire personne. Elle empêche que ce qui a été effacé revienne au prochain passage sur les réseaux.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/inbox/receipt_words.py" />
            <source>Not all files could be removed yet; the next start of the program goes on with it.</source>
            <translation>Certains fichiers n’ont pas encore pu être supprimés ; cela continue au prochain démarrage du programme.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../socialinbox/inbox/receipt_words.py" />
            <source>%n message(s) of theirs</source>
            <translation>
                <numerusform>%n message de ce client</numerusform>
                <numerusform>%n messages de ce client</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../socialinbox/inbox/receipt_words.py" />
            <source>%n message(s) of our own (see below)</source>
            <translation>
                <numerusform>%n message de notre part (voir plus bas)</numerusform>
                <numerusform>%n messages de notre part (voir plus bas)</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../socialinbox/inbox/receipt_words.py" />
            <source>%n message(s) of our own</source>
            <translation>
                <numerusform>%n message de notre part</numerusform>
                <numerusform>%n messages de notre part</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../socialinbox/inbox/receipt_words.py" />
            <source>%n (picture or file|pictures and files)</source>
            <translation>
                <numerusform>%n image ou fichier</numerusform>
                <numerusform>%n images et fichiers</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../socialinbox/inbox/receipt_words.py" />
            <source>{things}</source>
            <translation>{things}</translation>
        </message>
        <message>
            <location filename="../../socialinbox/inbox/retention.py" />
            <source>{network} sets no time after which anything must go.</source>
            <translation>{network} ne fixe aucun délai de suppression.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/inbox/retention.py" />
            <source>There is nothing to state.</source>
            <translation>Il n’y a rien à déclarer.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/inbox/retention.py" />
            <source>There is no account {account} at {network}.</source>
            <translation>Il n’y a pas de compte {account} sur {network}.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/inbox/retention.py" />
            <location filename="../../socialinbox/storage/accounts.py" />
            <location filename="../../socialinbox/storage/erasing_account.py" />
            <source>List the accounts with: socialinbox accounts</source>
            <translation>Pour voir les comptes : socialinbox accounts</translation>
        </message>
        <message numerus="yes">
            <location filename="../../socialinbox/inbox/retention.py" />
            <source>{network} allows %n hour(s) for everything as it is, so that this says nothing new.</source>
            <translation>
                <numerusform>{network} permet déjà de garder tout pendant %n heure ; cette déclaration n’apporte rien.</numerusform>
                <numerusform>{network} permet déjà de garder tout pendant %n heures ; cette déclaration n’apporte rien.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../socialinbox/inbox/retention.py" />
            <source>Give a longer time, or for ever.</source>
            <translation>Indiquez une durée plus longue, ou sans limite.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/inbox/retention.py" />
            <source>Nothing says which contract this is.</source>
            <translation>Rien ne dit de quel contrat il s’agit.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/inbox/retention.py" />
            <source>Write what it is called, of which day it is, and where it lies.</source>
            <translation>Écrivez son nom, sa date et où il se trouve.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/inbox/rights.py" />
            <source>name</source>
            <translation>nom</translation>
        </message>
        <message>
            <location filename="../../socialinbox/inbox/rights.py" />
            <source>handle</source>
            <translation>pseudo</translation>
        </message>
        <message>
            <location filename="../../socialinbox/inbox/rights.py" />
            <source>picture</source>
            <translation>image</translation>
        </message>
        <message>
            <location filename="../../socialinbox/inbox/rights.py" />
            <source>address of the profile</source>
            <translation>adresse du profil</translation>
        </message>
        <message>
            <location filename="../../socialinbox/inbox/rights.py" />
            <source>what they say of themselves</source>
            <translation>présentation</translation>
        </message>
        <message>
            <location filename="../../socialinbox/inbox/rights.py" />
            <source>town</source>
            <translation>ville</translation>
        </message>
        <message>
            <location filename="../../socialinbox/inbox/rights.py" />
            <location filename="../../socialinbox/people/customers.py" />
            <location filename="../../socialinbox/storage/erasing_customer.py" />
            <location filename="../../socialinbox/storage/notes.py" />
            <source>There is no customer {customer}.</source>
            <translation>Il n’y a pas de client {customer}.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/inbox/rights.py" />
            <location filename="../../socialinbox/people/customers.py" />
            <location filename="../../socialinbox/storage/erasing_customer.py" />
            <source>List the customers with: socialinbox threads</source>
            <translation>Pour voir les clients : socialinbox threads</translation>
        </message>
        <message>
            <location filename="../../socialinbox/inbox/rights.py" />
            <source>Kept until it is deleted there or here.</source>
            <translation>Gardé jusqu’à sa suppression là-bas ou ici.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/inbox/rights.py" />
            <source>Messages {time}, then looked at again or removed.</source>
            <translation>Messages : {time}, puis revus ou supprimés.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/inbox/rights.py" />
            <source>Names and pictures {time}.</source>
            <translation>Noms et images : {time}.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/inbox/rights.py" />
            <source>Not to be exported.</source>
            <translation>Ne doit pas être exporté.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/inbox/rights.py" />
            <source>Not in the search index.</source>
            <translation>Pas dans l’index de recherche.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/inbox/rights.py" />
            <source>{source}.</source>
            <translation>{source}.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../socialinbox/inbox/rights.py" />
            <location filename="../../socialinbox/networks/facebook/rules.py" />
            <location filename="../../socialinbox/ui/accounts/kept_for.py" />
            <location filename="../../socialinbox/ui/words.py" />
            <source>%n hour(s)</source>
            <translation>
                <numerusform>%n heure</numerusform>
                <numerusform>%n heures</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../socialinbox/inbox/rights.py" />
            <location filename="../../socialinbox/networks/facebook/rules.py" />
            <location filename="../../socialinbox/ui/accounts/kept_for.py" />
            <location filename="../../socialinbox/ui/words.py" />
            <source>%n day(s)</source>
            <translation>
                <numerusform>%n jour</numerusform>
                <numerusform>%n jours</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../socialinbox/inbox/rights.py" />
            <source>Written here: {besides}.</source>
            <translation>Écrit ici : {besides}.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/inbox/rights.py" />
            <source>In the search index: {searchable} messages.</source>
            <translation>Dans l’index de recherche : {searchable} messages.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/inbox/rights.py" />
            <source>Older copies of the whole file beside it: {copies}.</source>
            <translation>Anciennes copies du fichier entier à côté : {copies}.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/inbox/saved_replies.py" />
            <source>Line {number} of the file is no saved reply.</source>
            <translation>La ligne {number} du fichier n’est pas une réponse type.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/inbox/saved_replies.py" />
            <source>Give a file that was written here. Nothing was read in.</source>
            <translation>Indiquez un fichier écrit par ce programme. Rien n’a été importé.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/inbox/send_times.py" />
            <source>“{text}” is no moment that this program knows.</source>
            <translation>« {text} » n’est pas un moment que ce programme connaît.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/inbox/send_times.py" />
            <source>Try “tomorrow 9:00”, “Friday 14:30” or “in 2 hours”.</source>
            <translation>Essayez « demain à 9h », « vendredi à 14h30 » ou « dans 2 heures ».</translation>
        </message>
        <message>
            <location filename="../../socialinbox/inbox/sendable.py" />
            <source>{cost:dollars}</source>
            <translation>{cost:dollars}</translation>
        </message>
        <message>
            <location filename="../../socialinbox/inbox/sendable.py" />
            <source>{plain:dollars}; with this link {cost:dollars}</source>
            <translation>{plain:dollars} ; avec ce lien {cost:dollars}</translation>
        </message>
        <message>
            <location filename="../../socialinbox/inbox/sendable.py" />
            <source>A reply on {network} is not possible.</source>
            <translation>Il n’est pas possible de répondre sur {network}.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/inbox/sendable.py" />
            <source>Choose another way to answer.</source>
            <translation>Choisissez une autre façon de répondre.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/inbox/sendable.py" />
            <source>There is nothing to send.</source>
            <translation>Il n’y a rien à envoyer.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/inbox/sendable.py" />
            <source>Write a few words first.</source>
            <translation>Écrivez d’abord quelques mots.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/inbox/sendable.py" />
            <source>The files can't be sent on {network}.</source>
            <translation>Les fichiers ne peuvent pas être envoyés sur {network}.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/inbox/sendable.py" />
            <source>The text is too long for {network}: {used} of {limit}.</source>
            <translation>Le texte est trop long pour {network} : {used} sur {limit}.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/inbox/sendable.py" />
            <source>Shorten it, or send it in two parts.</source>
            <translation>Raccourcissez-le, ou envoyez-le en deux parties.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/inbox/service.py" />
            <source>No account on {network} is connected.</source>
            <translation>Aucun compte {network} n’est connecté.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/inbox/service.py" />
            <source>Connect it; what you wrote stays in the draft.</source>
            <translation>Connectez-le ; ce que vous avez écrit reste dans le brouillon.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/inbox/service.py" />
            <source>A cap below nothing makes no sense.</source>
            <translation>Un plafond inférieur à zéro n’a pas de sens.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/inbox/service.py" />
            <source>Give dollars, such as 5.</source>
            <translation>Indiquez des dollars, par exemple 5.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/inbox/snoozing.py" />
            <source>“{typed}” is no moment to come.</source>
            <translation>« {typed} » n’est pas un moment à venir.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/inbox/snoozing.py" />
            <source>Say it in words (tomorrow at 3, fri 14:30, in 2 hours), or one of: {names}.</source>
            <translation>Dites-le avec des mots (demain à 15h, vendredi à 14h30, dans 2 heures), ou l’un de ceux-ci : {names}.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/inbox/story.py" />
            <source>There is nothing to do.</source>
            <translation>Il n’y a rien à faire.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/inbox/story.py" />
            <source>Say in a few words what is to be done.</source>
            <translation>Dites en quelques mots ce qui est à faire.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/inbox/transfer.py" />
            <source>{network} does not allow these words to be exported.</source>
            <translation>{network} ne permet pas d’exporter ces textes.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/inbox/transfer.py" />
            <source>It has no {key}.</source>
            <translation>Il manque {key}.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/inbox/transfer.py" />
            <source>Line {number} of the file is not a message.</source>
            <translation>La ligne {number} du fichier n’est pas un message.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/inbox/triage.py" />
            <source>That moment is over already.</source>
            <translation>Ce moment est déjà passé.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/inbox/triage.py" />
            <source>Choose one that is still to come.</source>
            <translation>Choisissez un moment à venir.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/inbox/videos.py" />
            <source>No channel that takes videos is connected.</source>
            <translation>Aucune chaîne qui accepte des vidéos n’est connectée.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/inbox/videos.py" />
            <source>This video can’t be uploaded.</source>
            <translation>Cette vidéo ne peut pas être mise en ligne.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/keeping/clearing.py" />
            <location filename="../../socialinbox/storage/erasing_progress.py" />
            <source>This was erased already.</source>
            <translation>Ceci a déjà été effacé.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/keeping/clearing.py" />
            <location filename="../../socialinbox/storage/erasing_progress.py" />
            <source>Look at the receipts.</source>
            <translation>Consultez les reçus.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/contract.py" />
            <source>Only one file can go along. Send the others in a second message.</source>
            <translation>Un seul fichier peut être joint. Envoyez les autres dans un second message.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/contract.py" />
            <source>Here a message carries words or a file, not both. Send the file first, then the words.</source>
            <translation>Ici, un message contient du texte ou un fichier, pas les deux. Envoyez d’abord le fichier, puis le texte.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/contract.py" />
            <source>No files can be sent here.</source>
            <translation>Aucun fichier ne peut être envoyé ici.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/contract.py" />
            <location filename="../../socialinbox/networks/videos.py" />
            <source>“{name}” is empty. Choose another file.</source>
            <translation>« {name} » est vide. Choisissez un autre fichier.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/contract.py" />
            <source>“{name}” is of a kind that is not taken here ({mime_type}).</source>
            <translation>« {name} » est d’un type qui n’est pas accepté ici ({mime_type}).</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/contract.py" />
            <source>“{name}” is too large: at most {most} MB are taken here.</source>
            <translation>« {name} » est trop volumineux : {most} Mo au plus sont acceptés ici.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../socialinbox/networks/contract.py" />
            <source>At most %n can go along. Take some out.</source>
            <translation>
                <numerusform>%n fichier au plus peut être joint. Retirez-en.</numerusform>
                <numerusform>%n fichiers au plus peuvent être joints. Retirez-en.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/contract.py" />
            <source>“{name}” must go alone. Send the others in a second message.</source>
            <translation>« {name} » doit partir seul. Envoyez les autres dans un second message.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/facebook/acts.py" />
            <location filename="../../socialinbox/networks/linkedin/acts.py" />
            <source>A comment can't be left empty. Write something, or delete it.</source>
            <translation>Un commentaire ne peut pas rester vide. Écrivez quelque chose, ou supprimez-le.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../socialinbox/networks/facebook/acts.py" />
            <location filename="../../socialinbox/networks/linkedin/acts.py" />
            <source>A comment has at most %n character(s). Shorten it.</source>
            <translation>
                <numerusform>Un commentaire a au plus %n caractère. Raccourcissez-le.</numerusform>
                <numerusform>Un commentaire a au plus %n caractères. Raccourcissez-le.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/facebook/acts.py" />
            <source>Facebook did not ban this person. Try it in the Page's settings there.</source>
            <translation>Facebook n’a pas banni cette personne. Essayez dans les paramètres de la Page, sur Facebook.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/facebook/acts.py" />
            <source>Facebook took the request and did not do it. Try it at Facebook itself.</source>
            <translation>Facebook a accepté la demande sans l’exécuter. Essayez sur Facebook même.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/facebook/api.py" />
            <source>Facebook took the picture but did not say its id.</source>
            <translation>Facebook a pris l’image, mais n’a pas donné son identifiant.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/facebook/api.py" />
            <source>Facebook took the file but did not say its id.</source>
            <translation>Facebook a pris le fichier, mais n’a pas donné son identifiant.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/facebook/api.py" />
            <source>This sign-in is for the Page “{name}”, not for the Page {page_id}. Give the token that belongs to the Page.</source>
            <translation>Cette connexion est pour la Page « {name} », pas pour la Page {page_id}. Indiquez le jeton qui appartient à cette Page.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/facebook/api.py" />
            <source>This sign-in reaches no Page. Sign in with an account that manages the Page, and leave the Page ticked in Facebook's dialog.</source>
            <translation>Cette connexion ne donne accès à aucune Page. Connectez-vous avec un compte qui gère la Page, et laissez la Page cochée dans la fenêtre de Facebook.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/facebook/api.py" />
            <source>This sign-in reaches several Pages: {names}. Say which one with page_id.</source>
            <translation>Cette connexion donne accès à plusieurs Pages : {names}. Précisez laquelle avec page_id.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/facebook/api.py" />
            <source>This sign-in does not reach the Page {page_id}, but {names}. Correct page_id.</source>
            <translation>Cette connexion ne donne pas accès à la Page {page_id}, mais à {names}. Corrigez page_id.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/facebook/bridges.py" />
            <source>Facebook names this Messenger conversation as the private reply to the comment {native_id}.</source>
            <translation>Facebook désigne cette conversation Messenger comme la réponse privée au commentaire {native_id}.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/facebook/errors.py" />
            <source>The app was removed from your Facebook account. Sign in to Facebook again.</source>
            <translation>L’application a été retirée de votre compte Facebook. Reconnectez-vous à Facebook.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/facebook/errors.py" />
            <source>Facebook wants you to confirm who you are. Log in at facebook.com, then sign in again.</source>
            <translation>Facebook veut que vous confirmiez votre identité. Ouvrez facebook.com, puis reconnectez-vous ici.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/facebook/errors.py" />
            <source>Your Facebook password was changed. Sign in to Facebook again.</source>
            <translation>Votre mot de passe Facebook a changé. Reconnectez-vous à Facebook.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/facebook/errors.py" />
            <source>The sign-in to Facebook has run out. Sign in to Facebook again.</source>
            <translation>La connexion à Facebook a expiré. Reconnectez-vous à Facebook.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/facebook/errors.py" />
            <source>Facebook wants you to confirm your account. Log in at facebook.com, then sign in again.</source>
            <translation>Facebook veut que vous confirmiez votre compte. Ouvrez facebook.com, puis reconnectez-vous ici.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/facebook/errors.py" />
            <source>Facebook no longer accepts this sign-in. Sign in to Facebook again.</source>
            <translation>Facebook n’accepte plus cette connexion. Reconnectez-vous à Facebook.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/facebook/errors.py" />
            <source>You no longer have a role on this Page. Get the role back, then sign in again.</source>
            <translation>Vous n’avez plus de rôle sur cette Page. Récupérez-le, puis reconnectez-vous.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/facebook/errors.py" />
            <source>Messenger takes replies within 24 hours of a person's last message, and they have passed. You can answer as soon as this person writes again.</source>
            <translation>Messenger accepte les réponses dans les 24 heures qui suivent le dernier message d’une personne, et elles sont passées. Vous pourrez répondre dès que cette personne écrira à nouveau.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/facebook/errors.py" />
            <source>Facebook does not allow this: a permission of the Page was not given, or was taken back. Sign in again and leave all permissions ticked.</source>
            <translation>Facebook ne le permet pas : une autorisation de la Page n’a pas été donnée, ou a été retirée. Reconnectez-vous et laissez toutes les autorisations cochées.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/facebook/errors.py" />
            <source>Facebook wants the Page's own access for this. Sign in again with an account that manages the Page.</source>
            <translation>Facebook demande pour cela l’accès propre à la Page. Reconnectez-vous avec un compte qui gère la Page.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/facebook/errors.py" />
            <source>This person can't be reached in Messenger: they have left, or block the Page.</source>
            <translation>Cette personne n’est pas joignable dans Messenger : elle est partie, ou bloque la Page.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/facebook/errors.py" />
            <source>Facebook no longer shows this, or not to this account.</source>
            <translation>Facebook ne montre plus ceci, ou plus à ce compte.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/facebook/errors.py" />
            <source>Facebook finds nobody to send this to.</source>
            <translation>Facebook ne trouve personne à qui l’envoyer.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/facebook/errors.py" />
            <source>An empty message can't be sent. Write something.</source>
            <translation>Un message vide ne peut pas être envoyé. Écrivez quelque chose.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/facebook/errors.py" />
            <source>Facebook shows no profile of this person.</source>
            <translation>Facebook ne montre aucun profil de cette personne.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/facebook/errors.py" />
            <source>Facebook does not accept this request as it is.</source>
            <translation>Facebook n’accepte pas cette demande telle quelle.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/facebook/errors.py" />
            <source>Facebook has blocked the Page from writing for a while. Look at the Page's support inbox at facebook.com, and send again when it is settled there.</source>
            <translation>Facebook empêche la Page d’écrire pendant un moment. Consultez la boîte d’assistance de la Page sur facebook.com, et renvoyez quand c’est réglé.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/facebook/errors.py" />
            <source>You already said this: Facebook took these same words a moment ago. Change them to send them again.</source>
            <translation>Vous l’avez déjà dit : Facebook vient de recevoir les mêmes mots. Changez-les pour les renvoyer.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/facebook/errors.py" />
            <source>This comment was already answered privately; Facebook allows that once.</source>
            <translation>Ce commentaire a déjà reçu une réponse privée ; Facebook n’en permet qu’une.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/facebook/errors.py" />
            <source>Facebook has a fault of its own.</source>
            <translation>Facebook rencontre un problème.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/facebook/errors.py" />
            <source>Facebook answered {status} in a form that can't be read.</source>
            <translation>Facebook a répondu {status} sous une forme illisible.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/facebook/errors.py" />
            <source>Facebook's budget for this Page or app is used up. It goes on by itself.</source>
            <translation>Le quota Facebook de cette Page ou application est épuisé. Cela reprendra tout seul.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/facebook/errors.py" />
            <source>Facebook has a passing fault. It is tried again by itself.</source>
            <translation>Facebook rencontre un problème passager. Nouvelle tentative automatique.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/facebook/errors.py" />
            <source>Facebook refuses this: {said}</source>
            <translation>Facebook refuse : {said}</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/facebook/errors.py" />
            <source>Facebook refuses this (error {name}).</source>
            <translation>Facebook refuse (erreur {name}).</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/facebook/login.py" />
            <source>Your role on this Page does not let you answer or hide comments.</source>
            <translation>Votre rôle sur cette Page ne vous permet pas de répondre aux commentaires ni de les masquer.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/facebook/login.py" />
            <source>Your role on this Page does not let you use Messenger.</source>
            <translation>Votre rôle sur cette Page ne vous permet pas d’utiliser Messenger.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/facebook/login.py" />
            <source>Facebook's answer to the sign-in could not be read.</source>
            <translation>La réponse de Facebook à la connexion est illisible.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/facebook/mapping.py" />
            <source>Facebook sent a time that can't be read: “{text}”.</source>
            <translation>Facebook a envoyé une heure illisible : « {text} ».</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/facebook/mapping.py" />
            <source>Facebook sent a comment without an id.</source>
            <translation>Facebook a envoyé un commentaire sans identifiant.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/facebook/offers.py" />
            <source>Messenger lets no app change or take back a message. Do it in Messenger itself.</source>
            <translation>Messenger ne permet à aucun programme de modifier ou reprendre un message. Faites-le dans Messenger même.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/facebook/offers.py" />
            <source>Facebook lets the Page like nothing here.</source>
            <translation>Facebook ne permet pas à la Page d’aimer ceci.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/facebook/offers.py" />
            <source>Facebook lets the Page not delete this.</source>
            <translation>Facebook ne permet pas à la Page de supprimer ceci.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/facebook/offers.py" />
            <source>Facebook lets a Page hide what others wrote, not its own words.</source>
            <translation>Facebook permet à une Page de masquer ce que d’autres ont écrit, pas ses propres mots.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/facebook/offers.py" />
            <source>Facebook lets the Page not hide this.</source>
            <translation>Facebook ne permet pas à la Page de masquer ceci.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/facebook/offers.py" />
            <location filename="../../socialinbox/networks/linkedin/offers.py" />
            <source>Only who wrote this can change it.</source>
            <translation>Seul l’auteur peut modifier ceci.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/facebook/offers.py" />
            <source>This does not stand on the Page, so only who wrote it can take it away.</source>
            <translation>Ceci ne se trouve pas sur la Page ; seul l’auteur peut donc le retirer.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/facebook/offers.py" />
            <source>Facebook does not say who wrote this, so there is nobody to ban.</source>
            <translation>Facebook ne dit pas qui a écrit ceci ; il n’y a donc personne à bannir.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/facebook/offers.py" />
            <source>This person is banned already. The Page's settings at Facebook can undo it.</source>
            <translation>Cette personne est déjà bannie. Cela s’annule dans les paramètres de la Page, sur Facebook.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/facebook/plan.py" />
            <source>Open Meta's page for apps</source>
            <translation>Ouvrir la page de Meta pour les applications</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/facebook/plan.py" />
            <source>Log in with the Facebook account that manages your Page. If Meta asks, register as a developer: that takes a phone number and costs nothing.</source>
            <translation>Connectez-vous avec le compte Facebook qui gère votre Page. Si Meta le demande, inscrivez-vous comme développeur : il faut un numéro de téléphone, et c’est gratuit.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/facebook/plan.py" />
            <location filename="../../socialinbox/networks/linkedin/plan.py" />
            <location filename="../../socialinbox/networks/twitter/plan.py" />
            <source>Make an app</source>
            <translation>Créer une application</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/facebook/plan.py" />
            <source>Choose “Create App”. Where Meta asks for a use case take the one for managing a Page, or “Other” and the type “Business”. Leave the app in development mode.</source>
            <translation>Choisissez « Create App ». Si Meta demande un cas d’utilisation, prenez celui de la gestion d’une Page, ou « Other » et le type « Business ». Laissez l’application en mode développement.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/facebook/plan.py" />
            <location filename="../../socialinbox/networks/twitter/plan.py" />
            <source>Social Inbox of (your shop's name)</source>
            <translation>Social Inbox de (nom de votre magasin)</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/facebook/plan.py" />
            <location filename="../../socialinbox/networks/linkedin/plan.py" />
            <source>Allow the way back</source>
            <translation>Autoriser le chemin du retour</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/facebook/plan.py" />
            <source>Add the product “Facebook Login” (for Business) to the app and open its settings. Switch “Client OAuth login” and “Web OAuth login” on and enter the addresses below, all three. While the app is in development mode Facebook may accept them without being told.</source>
            <translation>Ajoutez à l’application le produit « Facebook Login » (for Business) et ouvrez ses réglages. Activez « Client OAuth login » et « Web OAuth login », et saisissez les adresses ci-dessous, toutes les trois. Tant que l’application est en mode développement, Facebook les accepte parfois sans cela.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/facebook/plan.py" />
            <source>Add Messenger</source>
            <translation>Ajouter Messenger</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/facebook/plan.py" />
            <source>Add the product “Messenger” as well, or Facebook does not give the permission to read and answer messages.</source>
            <translation>Ajoutez aussi le produit « Messenger », sinon Facebook ne donne pas l’autorisation de lire les messages et d’y répondre.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/facebook/plan.py" />
            <source>Copy App ID and App Secret</source>
            <translation>Copier App ID et App Secret</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/facebook/plan.py" />
            <source>Both stand under “App settings”, “Basic”. Facebook asks for your password before it shows the secret.</source>
            <translation>Les deux se trouvent sous « App settings », « Basic ». Facebook demande votre mot de passe avant de montrer le secret.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/facebook/plan.py" />
            <source>Facebook lets programs in through an app with a secret. A secret that is shared with everybody is none, so the app must be yours. For your own Page it needs no review by Meta. As long as Meta has not reviewed it, Facebook may withhold people who have no role in the app: if customers are missing, ask Meta for “Advanced Access”.</source>
            <translation>Facebook laisse entrer les programmes par une application avec un secret. Un secret partagé avec tout le monde n’en est plus un ; l’application doit donc être la vôtre. Pour votre propre Page, aucun examen par Meta n’est nécessaire. Tant que Meta ne l’a pas examinée, Facebook peut cacher les personnes sans rôle dans l’application : s’il manque des clients, demandez « Advanced Access » à Meta.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/facebook/plan.py" />
            <source>Under “App settings”, “Basic”. A number of about 16 digits.</source>
            <translation>Sous « App settings », « Basic ». Un nombre d’environ 16 chiffres.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/facebook/plan.py" />
            <source>An App ID is a number, without spaces or letters.</source>
            <translation>Un App ID est un nombre, sans espaces ni lettres.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/facebook/plan.py" />
            <source>Beside the App ID, behind “Show”. It is kept in this computer's keychain.</source>
            <translation>À côté de l’App ID, derrière « Show ». Il est gardé dans le trousseau de cet ordinateur.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/facebook/plan.py" />
            <source>An App Secret has 32 characters, 0 to 9 and a to f.</source>
            <translation>Un App Secret a 32 caractères, de 0 à 9 et de a à f.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/facebook/plan.py" />
            <source>see which Pages are yours</source>
            <translation>voir quelles Pages sont les vôtres</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/facebook/plan.py" />
            <source>see your Page's posts and who wrote</source>
            <translation>voir les publications de votre Page et qui a écrit</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/facebook/plan.py" />
            <source>see comments on your Page</source>
            <translation>voir les commentaires sur votre Page</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/facebook/plan.py" />
            <source>answer, hide, like or delete comments</source>
            <translation>répondre aux commentaires, les masquer, les aimer ou les supprimer</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/facebook/plan.py" />
            <source>block somebody on your Page</source>
            <translation>bloquer quelqu’un sur votre Page</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/facebook/plan.py" />
            <source>see or answer Messenger messages</source>
            <translation>voir les messages Messenger ou y répondre</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/facebook/plan.py" />
            <source>Pages</source>
            <translation>Pages</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/facebook/plan.py" />
            <source>Facebook shows no Page that this sign-in may use. Sign in with the account that manages the Page, and leave the Page ticked when Facebook asks.</source>
            <translation>Facebook ne montre aucune Page utilisable avec cette connexion. Connectez-vous avec le compte qui gère la Page, et laissez la Page cochée quand Facebook le demande.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/facebook/rules.py" />
            <source>commented on Facebook</source>
            <translation>a commenté sur Facebook</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/facebook/rules.py" />
            <location filename="../../socialinbox/networks/linkedin/rules.py" />
            <location filename="../../socialinbox/networks/youtube/rules.py" />
            <source>commented on</source>
            <translation>a commenté</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/facebook/rules.py" />
            <source>wrote in Messenger</source>
            <translation>a écrit dans Messenger</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/facebook/rules.py" />
            <source>Meta Platform Terms, read 2026-11-21: no fixed time; follow deletions and unsent messages, delete at a person's request, at the app's removal and when no longer needed</source>
            <translation>Meta Platform Terms, lus le 21/11/2026 : pas de durée fixe ; suivre les suppressions et les messages annulés, supprimer à la demande d’une personne, au retrait de l’application et dès que ce n’est plus nécessaire</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/facebook/rules.py" />
            <source>What you would answer has been deleted on Facebook.</source>
            <translation>Ce à quoi vous voulez répondre a été supprimé sur Facebook.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/facebook/rules.py" />
            <source>Facebook takes no comments here.</source>
            <translation>Facebook n’accepte pas de commentaires ici.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/facebook/rules.py" />
            <source>A comment can be answered privately for 7 days, and they have passed.</source>
            <translation>On peut répondre en privé à un commentaire pendant 7 jours, et ils sont passés.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/facebook/rules.py" />
            <source>Messenger lets a Page answer a message, not follow its own.</source>
            <translation>Messenger permet à une Page de répondre à un message, pas de compléter le sien.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/facebook/rules.py" />
            <source>Messenger lets a Page answer within {time} of a person's last message, and they have passed. You can answer again as soon as this person writes.</source>
            <translation>Messenger permet à une Page de répondre pendant {time} après le dernier message d’une personne, et ce délai est passé. Vous pourrez répondre dès que cette personne écrira.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/facebook/rules.py" />
            <source>Messenger</source>
            <translation>Messenger</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/facebook/rules.py" />
            <location filename="../../socialinbox/networks/youtube/rules.py" />
            <source>Comments</source>
            <translation>Commentaires</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/facebook/rules.py" />
            <source>Visitors’ posts</source>
            <translation>Publications de visiteurs</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/facebook/rules.py" />
            <source>Posts that mention the Page</source>
            <translation>Publications qui mentionnent la Page</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/facebook/rules.py" />
            <source>Has Meta given your app the Human Agent feature? Then what you type yourself reaches people for 7 days after their last message, not only for 24 hours.</source>
            <translation>Meta a-t-il accordé la fonction Human Agent à votre application ? Alors ce que vous tapez vous-même atteint les personnes pendant 7 jours après leur dernier message, pas seulement 24 heures.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/facebook/sending.py" />
            <source>Messenger takes a person's own answer within 7 days of the last message, and they have passed. You can answer as soon as this person writes again.</source>
            <translation>Messenger accepte la réponse d’un humain dans les 7 jours qui suivent le dernier message, et ils sont passés. Vous pourrez répondre dès que cette personne écrira à nouveau.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/facebook/sending.py" />
            <source>Facebook says that your app does not have Human Agent, so 24 hours are all there is. Apply for it at developers.facebook.com, or untick it in the account's settings.</source>
            <translation>Facebook dit que votre application n’a pas Human Agent ; vous n’avez donc que 24 heures. Demandez cette fonction sur developers.facebook.com, ou décochez-la dans les réglages du compte.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/facebook/sending.py" />
            <source>Facebook takes no answer from the Page here; elsewhere it still does.</source>
            <translation>Facebook n’accepte pas de réponse de la Page ici ; ailleurs, si.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/facebook/sending.py" />
            <source>What you would answer is gone from Facebook, or is no longer shown to the Page.</source>
            <translation>Ce à quoi vous voulez répondre a disparu de Facebook, ou n’est plus montré à la Page.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/facebook/sending.py" />
            <source>There is nothing to comment on.</source>
            <translation>Il n’y a rien à commenter.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/facebook/sending.py" />
            <source>Facebook did not say which comment it made.</source>
            <translation>Facebook n’a pas dit quel commentaire a été créé.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/facebook/sending.py" />
            <source>Facebook took the message but did not say its id.</source>
            <translation>Facebook a pris le message, mais n’a pas donné son identifiant.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/facebook/sending.py" />
            <source>Facebook does not say who this person is in Messenger.</source>
            <translation>Facebook ne dit pas qui est cette personne dans Messenger.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/facebook/streams.py" />
            <source>Facebook counts comments on the Page's posts but shows none of them. Sign in again and leave the permission to read what people write ticked.</source>
            <translation>Facebook compte des commentaires sur les publications de la Page, mais n’en montre aucun. Reconnectez-vous et laissez cochée l’autorisation de lire ce que les gens écrivent.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/facebook/streams.py" />
            <source>Facebook did not say how many comments a post has.</source>
            <translation>Facebook n’a pas dit combien de commentaires a une publication.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/http.py" />
            <source>A web page came instead of the network's answer, as where a hotel or an office wants you to sign in first. Open any page in your browser to see it.</source>
            <translation>Une page web est venue à la place de la réponse du réseau, comme lorsqu’un hôtel ou un bureau demande d’abord de s’identifier. Ouvrez n’importe quelle page dans votre navigateur pour la voir.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/http.py" />
            <source>The answer could not be read ({error}).</source>
            <translation>La réponse est illisible ({error}).</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/http.py" />
            <source>The connection broke off.</source>
            <translation>La connexion a été coupée.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/http.py" />
            <source>The network asks us to wait.</source>
            <translation>Le réseau nous demande d’attendre.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/http.py" />
            <source>The network has a fault of its own ({status}).</source>
            <translation>Le réseau rencontre un problème ({status}).</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/http.py" />
            <source>The network answered {status}.</source>
            <translation>Le réseau a répondu {status}.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/linkedin/account.py" />
            <source>Comments are switched off below this post on LinkedIn.</source>
            <translation>Les commentaires sont désactivés sous ce post sur LinkedIn.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/linkedin/account.py" />
            <source>This post is no longer open to the page: its author may have closed or deleted it. Look at it on linkedin.com.</source>
            <translation>Ce post n’est plus ouvert à la page : son auteur l’a peut-être fermé ou supprimé. Voyez sur linkedin.com.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/linkedin/account.py" />
            <location filename="../../socialinbox/networks/linkedin/plan.py" />
            <source>The signed-in LinkedIn member administers no page. Sign in as a super admin of the page.</source>
            <translation>Le membre LinkedIn connecté n’administre aucune page. Connectez-vous en tant que super administrateur de la page.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/linkedin/account.py" />
            <source>It is not known which LinkedIn post this answers. Answer a newer message.</source>
            <translation>On ne sait pas à quel post LinkedIn ceci répond. Répondez à un message plus récent.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/linkedin/acts.py" />
            <source>LinkedIn does not know this comment by its name. Do it on linkedin.com.</source>
            <translation>LinkedIn ne connaît pas ce commentaire par son nom. Faites-le sur linkedin.com.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/linkedin/api.py" />
            <source>LinkedIn's answer could not be read.</source>
            <translation>La réponse de LinkedIn est illisible.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/linkedin/errors.py" />
            <source>Sign in to LinkedIn again in the account's settings.</source>
            <translation>Reconnectez-vous à LinkedIn dans les réglages du compte.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/linkedin/errors.py" />
            <source>LinkedIn does not accept the sign-in any longer.</source>
            <translation>LinkedIn n’accepte plus la connexion.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/linkedin/errors.py" />
            <source>The access to LinkedIn has been withdrawn.</source>
            <translation>L’accès à LinkedIn a été retiré.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/linkedin/errors.py" />
            <source>The sign-in to LinkedIn has run out; it lasts 60 days.</source>
            <translation>La connexion à LinkedIn a expiré ; elle dure 60 jours.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/linkedin/errors.py" />
            <source>LinkedIn does not allow this: the app lacks a permission, or the member is no administrator of the page. Check both at LinkedIn.</source>
            <translation>LinkedIn ne le permet pas : il manque une autorisation à l’application, ou le membre n’est pas administrateur de la page. Vérifiez les deux sur LinkedIn.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/linkedin/errors.py" />
            <source>What was asked for is not on LinkedIn, or no longer.</source>
            <translation>Ce qui a été demandé n’est pas sur LinkedIn, ou n’y est plus.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/linkedin/errors.py" />
            <source>LinkedIn has switched off the version of its interface that this program uses. Install a newer Social Inbox.</source>
            <translation>LinkedIn a désactivé la version de son interface que ce programme utilise. Installez une version plus récente de Social Inbox.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/linkedin/errors.py" />
            <source>LinkedIn has a fault of its own ({status}). It is tried again by itself.</source>
            <translation>LinkedIn rencontre un problème ({status}). Nouvelle tentative automatique.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/linkedin/errors.py" />
            <source>it answered {status}</source>
            <translation>réponse {status}</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/linkedin/errors.py" />
            <source>LinkedIn refused this: {reason}.</source>
            <translation>LinkedIn a refusé : {reason}.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/linkedin/errors.py" />
            <source>You already said this: LinkedIn has these very words here. Change the text to send it again.</source>
            <translation>Vous l’avez déjà dit : LinkedIn a exactement ces mots ici. Changez le texte pour le renvoyer.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/linkedin/errors.py" />
            <location filename="../../socialinbox/networks/twitter/errors.py" />
            <source>no reason given</source>
            <translation>sans raison donnée</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/linkedin/errors.py" />
            <source>LinkedIn refused the text: {reason}.</source>
            <translation>LinkedIn a refusé le texte : {reason}.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/linkedin/errors.py" />
            <source>LinkedIn's number of calls for today is used up. Reading goes on after midnight UTC.</source>
            <translation>Le nombre d’appels LinkedIn pour aujourd’hui est épuisé. La lecture reprend après minuit UTC.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/linkedin/errors.py" />
            <source>LinkedIn asks for a minute's pause.</source>
            <translation>LinkedIn demande une minute de pause.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/linkedin/login.py" />
            <source>LinkedIn's answer to the sign-in could not be read.</source>
            <translation>La réponse de LinkedIn à la connexion est illisible.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/linkedin/mapping.py" />
            <source>LinkedIn told of a comment without its name.</source>
            <translation>LinkedIn a annoncé un commentaire sans son nom.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/linkedin/mapping.py" />
            <source>LinkedIn told of a comment without its time.</source>
            <translation>LinkedIn a annoncé un commentaire sans son heure.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/linkedin/mapping.py" />
            <source>Picture on LinkedIn</source>
            <translation>Image sur LinkedIn</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/linkedin/offers.py" />
            <source>LinkedIn takes pictures in comments from few chosen apps only, and refuses the whole comment from others. Send the words alone, or add the picture on linkedin.com.</source>
            <translation>LinkedIn n’accepte les images dans les commentaires que de quelques applications choisies, et refuse des autres le commentaire entier. Envoyez le texte seul, ou ajoutez l’image sur linkedin.com.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/linkedin/offers.py" />
            <source>LinkedIn has no way for programs to hide a comment. You can delete it instead.</source>
            <translation>LinkedIn n’offre aux programmes aucun moyen de masquer un commentaire. Vous pouvez le supprimer.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/linkedin/offers.py" />
            <source>You wrote this in person, not as the page. Change it on linkedin.com.</source>
            <translation>Vous avez écrit ceci en votre nom, pas au nom de la page. Modifiez-le sur linkedin.com.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/linkedin/offers.py" />
            <source>This stands below another member's post, so only they and who wrote it can delete it.</source>
            <translation>Ceci se trouve sous le post d’un autre membre ; seuls lui et l’auteur peuvent le supprimer.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/linkedin/offers.py" />
            <source>This is a member's own post: only they can change it, hide it or take it away.</source>
            <translation>C’est le post d’un membre : lui seul peut le modifier, le masquer ou le retirer.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/linkedin/plan.py" />
            <source>Open LinkedIn's page for apps</source>
            <translation>Ouvrir la page de LinkedIn pour les applications</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/linkedin/plan.py" />
            <source>Sign in as a member who is super admin of your company's page, and choose “Create app”.</source>
            <translation>Connectez-vous en tant que membre super administrateur de la page de votre entreprise, et choisissez « Create app ».</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/linkedin/plan.py" />
            <source>Name the app, choose your company's page as “LinkedIn Page” and add a logo. Then, under “Settings”, have the page verified: LinkedIn gives you a link for that, and as super admin you open it yourself.</source>
            <translation>Donnez un nom à l’application, choisissez la page de votre entreprise comme « LinkedIn Page » et ajoutez un logo. Puis, sous « Settings », faites vérifier la page : LinkedIn vous donne pour cela un lien que vous ouvrez vous-même, en tant que super administrateur.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/linkedin/plan.py" />
            <source>Social Inbox of (your company's name)</source>
            <translation>Social Inbox de (nom de votre entreprise)</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/linkedin/plan.py" />
            <source>Ask for the products</source>
            <translation>Demander les produits</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/linkedin/plan.py" />
            <source>Under “Products” request the two below. LinkedIn looks at the request for the first by hand, which takes some days; until then signing in is refused.</source>
            <translation>Sous « Products », demandez les deux ci-dessous. LinkedIn examine la demande du premier à la main, ce qui prend quelques jours ; jusque-là, la connexion est refusée.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/linkedin/plan.py" />
            <source>Under “Auth”, in the part “OAuth 2.0 settings”, add the addresses below, all three. If LinkedIn has switched on native apps for yours, this is not needed.</source>
            <translation>Sous « Auth », dans la partie « OAuth 2.0 settings », ajoutez les adresses ci-dessous, toutes les trois. Si LinkedIn a activé les applications natives pour la vôtre, ce n’est pas nécessaire.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/linkedin/plan.py" />
            <source>Copy Client ID and Client Secret</source>
            <translation>Copier Client ID et Client Secret</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/linkedin/plan.py" />
            <source>Both stand under “Auth”, at the top.</source>
            <translation>Les deux se trouvent sous « Auth », en haut.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/linkedin/plan.py" />
            <source>LinkedIn lets programs read a company's page only through an app that is bound to that page, with a secret. So the app must be yours.</source>
            <translation>LinkedIn ne laisse les programmes lire la page d’une entreprise que par une application liée à cette page, avec un secret. L’application doit donc être la vôtre.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/linkedin/plan.py" />
            <source>Under “Auth”. About 14 letters and digits.</source>
            <translation>Sous « Auth ». Environ 14 lettres et chiffres.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/linkedin/plan.py" />
            <source>This is not a Client ID: that has 8 or more letters and digits and no spaces.</source>
            <translation>Ce n’est pas un Client ID : il a au moins 8 lettres et chiffres, sans espaces.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/linkedin/plan.py" />
            <source>Beside the Client ID, behind the eye. Leave it empty only if LinkedIn has switched on native apps (PKCE) for yours.</source>
            <translation>À côté du Client ID, derrière l’œil. Ne le laissez vide que si LinkedIn a activé les applications natives (PKCE) pour la vôtre.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/linkedin/plan.py" />
            <source>This is not a Client Secret: that has 8 or more characters and no spaces.</source>
            <translation>Ce n’est pas un Client Secret : il a au moins 8 caractères, sans espaces.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/linkedin/plan.py" />
            <source>sign in at LinkedIn</source>
            <translation>vous connecter à LinkedIn</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/linkedin/plan.py" />
            <source>see who is signed in at LinkedIn</source>
            <translation>voir qui est connecté à LinkedIn</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/linkedin/plan.py" />
            <source>see which pages are yours and what is new</source>
            <translation>voir quelles pages sont les vôtres et ce qui est nouveau</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/linkedin/plan.py" />
            <source>see comments on your page</source>
            <translation>voir les commentaires sur votre page</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/linkedin/plan.py" />
            <source>answer comments on LinkedIn</source>
            <translation>répondre aux commentaires sur LinkedIn</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/linkedin/plan.py" />
            <source>pages</source>
            <translation>pages</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/linkedin/reader.py" />
            <source>The signed-in LinkedIn member is no administrator of “{page}”, so LinkedIn shows nothing. Have yourself made a super admin of the page, or sign in as one.</source>
            <translation>Le membre LinkedIn connecté n’est pas administrateur de « {page} » ; LinkedIn ne montre donc rien. Faites-vous nommer super administrateur de la page, ou connectez-vous en tant que tel.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/linkedin/rules.py" />
            <source>calls for each member and day</source>
            <translation>appels par membre et par jour</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/linkedin/rules.py" />
            <source>calls for each app and day</source>
            <translation>appels par application et par jour</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/linkedin/rules.py" />
            <source>commented on LinkedIn</source>
            <translation>a commenté sur LinkedIn</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/linkedin/rules.py" />
            <source>LinkedIn Marketing and Community Management data storage requirements, read 2026-11-21: members' social activity 48 hours, members' profiles 24 hours as a cache, the organisation's own activity 6 months; no export of members' data; URNs without limit</source>
            <translation>Exigences de stockage de données de LinkedIn Marketing and Community Management, lues le 21/11/2026 : activité sociale des membres 48 heures, profils des membres 24 heures en cache, activité propre de l’organisation 6 mois ; pas d’export des données des membres ; URN sans limite</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/linkedin/rules.py" />
            <source>This has been deleted on LinkedIn.</source>
            <translation>Ceci a été supprimé sur LinkedIn.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/linkedin/rules.py" />
            <source>It is not known which LinkedIn post this hangs on.</source>
            <translation>On ne sait pas à quel post LinkedIn ceci se rattache.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/linkedin/rules.py" />
            <source>Comments on our posts</source>
            <translation>Commentaires sur nos posts</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/linkedin/rules.py" />
            <source>Notifications</source>
            <translation>Notifications</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/linkedin/rules.py" />
            <source>LinkedIn refuses the same words twice. Change a few words.</source>
            <translation>LinkedIn refuse deux fois les mêmes mots. Changez-en quelques-uns.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/outgoing.py" />
            <source>“{name}” can't be read on this computer any more. Attach it again.</source>
            <translation>« {name} » n’est plus lisible sur cet ordinateur. Joignez-le à nouveau.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/registry.py" />
            <source>There is no network called “{name}”.</source>
            <translation>Il n’y a pas de réseau appelé « {name} ».</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/registry.py" />
            <source>Use one of: {all_rules}.</source>
            <translation>Utilisez l’un de ceux-ci : {all_rules}.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/signin.py" />
            <source>{field} is missing.</source>
            <translation>Il manque {field}.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/twitter/account.py" />
            <source>There is no post to answer.</source>
            <translation>Il n’y a pas de post auquel répondre.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/twitter/account.py" />
            <source>This is not the address of a picture in a direct message of X.</source>
            <translation>Ce n’est pas l’adresse d’une image dans un message privé de X.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/twitter/account.py" />
            <source>There is nobody to write to.</source>
            <translation>Il n’y a personne à qui écrire.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/twitter/account.py" />
            <source>The post that you answer has been deleted on X.</source>
            <translation>Le post auquel vous répondez a été supprimé sur X.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/twitter/acts.py" />
            <source>Your X plan does not allow likes: X took them out of its self-serve plans in April 2026. Like it on x.com.</source>
            <translation>Votre formule X ne permet pas d’aimer : X l’a retiré de ses formules en libre-service en avril 2026. Aimez-le sur x.com.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/twitter/acts.py" />
            <source>X takes 1 to 280 characters. Shorten the post.</source>
            <translation>X accepte de 1 à 280 caractères. Raccourcissez le post.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/twitter/acts.py" />
            <source>X takes edits from Premium accounts only, five times within an hour after posting.</source>
            <translation>X n’accepte les modifications que des comptes Premium, cinq fois dans l’heure qui suit la publication.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/twitter/api.py" />
            <source>X did not say who is signed in.</source>
            <translation>X n’a pas dit qui est connecté.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/twitter/api.py" />
            <source>this post</source>
            <translation>ce post</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/twitter/api.py" />
            <source>this message</source>
            <translation>ce message</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/twitter/api.py" />
            <location filename="../../socialinbox/ui/timeline/offered.py" />
            <source>this person</source>
            <translation>cette personne</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/twitter/errors.py" />
            <source>X no longer accepts this sign-in. Connect the account again.</source>
            <translation>X n’accepte plus cette connexion. Connectez à nouveau le compte.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/twitter/errors.py" />
            <source>The credits of your X developer account are used up. Buy more at console.x.com; nothing is lost meanwhile.</source>
            <translation>Les crédits de votre compte développeur X sont épuisés. Rachetez-en sur console.x.com ; rien ne se perd entre-temps.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/twitter/errors.py" />
            <source>X does not have this any more.</source>
            <translation>X n’a plus ceci.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/twitter/errors.py" />
            <source>X did not accept this: {reason}.</source>
            <translation>X n’a pas accepté : {reason}.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/twitter/errors.py" />
            <source>X has a fault of its own ({status}).</source>
            <translation>X rencontre un problème ({status}).</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/twitter/errors.py" />
            <source>X refused this: {reason}.</source>
            <translation>X a refusé : {reason}.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/twitter/errors.py" />
            <source>X does not let you see {what}: it is protected or suspended.</source>
            <translation>X ne vous laisse pas voir {what} : accès protégé ou suspendu.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/twitter/errors.py" />
            <source>X does not have {what} any more.</source>
            <translation>X n’a plus {what}.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/twitter/errors.py" />
            <source>Your X app may not do this ({detail}). Check its plan and its permissions.</source>
            <translation>Votre application X n’a pas ce droit ({detail}). Vérifiez sa formule et ses autorisations.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/twitter/errors.py" />
            <source>The sign-in does not allow this ({detail}). Connect the account again and allow everything that is asked.</source>
            <translation>La connexion ne le permet pas ({detail}). Connectez à nouveau le compte et autorisez tout ce qui est demandé.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/twitter/errors.py" />
            <source>X lets programs answer in public only where the author mentioned or quoted you. Answer this one on x.com.</source>
            <translation>X ne permet aux programmes de répondre en public que si l’auteur vous a mentionné ou cité. Répondez à celui-ci sur x.com.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/twitter/errors.py" />
            <source>You have already said this on X, which takes the same words only once. Change them a little if you mean to say them again.</source>
            <translation>Vous avez déjà dit cela sur X, qui n’accepte les mêmes mots qu’une fois. Changez-les un peu si vous voulez le redire.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/twitter/errors.py" />
            <source>The usage that your X plan allows is used up.</source>
            <translation>L’usage que permet votre formule X est épuisé.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/twitter/errors.py" />
            <source>X asks us to wait before the next call.</source>
            <translation>X nous demande d’attendre avant le prochain appel.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/twitter/login.py" />
            <source>X's answer to the sign-in could not be read.</source>
            <translation>La réponse de X à la connexion est illisible.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/twitter/mapping.py" />
            <source>X does not show this here</source>
            <translation>X ne montre pas ceci ici</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/twitter/offers.py" />
            <source>X lets nobody edit a reply to somebody else's post. Delete it and answer again instead.</source>
            <translation>X ne permet à personne de modifier une réponse au post d’un autre. Supprimez-la et répondez à nouveau.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/twitter/offers.py" />
            <source>X takes edits for an hour after posting only. Delete it and post it again instead.</source>
            <translation>X n’accepte les modifications que dans l’heure qui suit la publication. Supprimez-le et publiez-le à nouveau.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/twitter/offers.py" />
            <source>X does not say what becomes of the pictures when a program edits a post. Edit it on x.com.</source>
            <translation>X ne dit pas ce que deviennent les images quand un programme modifie un post. Modifiez-le sur x.com.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/twitter/offers.py" />
            <source>X has no way for programs to edit a direct message.</source>
            <translation>X n’offre aux programmes aucun moyen de modifier un message privé.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/twitter/offers.py" />
            <source>X has no way for programs to like a direct message.</source>
            <translation>X n’offre aux programmes aucun moyen d’aimer un message privé.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/twitter/offers.py" />
            <source>X has no way for programs to mark direct messages as seen.</source>
            <translation>X n’offre aux programmes aucun moyen de marquer des messages privés comme vus.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/twitter/offers.py" />
            <source>X hides replies only in conversations that one of your own posts began.</source>
            <translation>X ne masque les réponses que dans les conversations commencées par l’un de vos posts.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/twitter/plan.py" />
            <source>Open X's developer console</source>
            <translation>Ouvrir la console développeur de X</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/twitter/plan.py" />
            <source>Sign in with the X account that your customers write to. If X asks, accept its terms and say that you answer your own customers.</source>
            <translation>Connectez-vous avec le compte X auquel vos clients écrivent. Si X le demande, acceptez ses conditions et dites que vous répondez à vos propres clients.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/twitter/plan.py" />
            <source>Create a project and an app in it. The name is seen by you alone; X wants one that nobody else has taken.</source>
            <translation>Créez un projet avec une application. Vous seul voyez son nom ; X en veut un que personne n’a encore pris.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/twitter/plan.py" />
            <source>Set up user authentication</source>
            <translation>Configurer l’authentification</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/twitter/plan.py" />
            <source>In the app's settings choose “Set up” under “User authentication settings”. Take “Read and write and Direct message” and the type “Native App”, and enter the callback addresses below: all three, each in a line of its own.</source>
            <translation>Dans les réglages de l’application, choisissez « Set up » sous « User authentication settings ». Prenez « Read and write and Direct message » et le type « Native App », et saisissez les adresses de retour ci-dessous : toutes les trois, une par ligne.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/twitter/plan.py" />
            <source>https://(your shop's website)</source>
            <translation>https://(le site de votre magasin)</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/twitter/plan.py" />
            <source>Add credits</source>
            <translation>Ajouter des crédits</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/twitter/plan.py" />
            <source>X charges for reading and writing through an app. Buy credits in the console and set a spending limit there; Social Inbox says what this month has cost.</source>
            <translation>X fait payer la lecture et l’écriture par une application. Achetez des crédits dans la console et fixez-y une limite de dépenses ; Social Inbox dit ce que le mois a coûté.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/twitter/plan.py" />
            <source>Copy the Client ID</source>
            <translation>Copier le Client ID</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/twitter/plan.py" />
            <source>It stands under “Keys and tokens”, in the part “OAuth 2.0”. A Native App needs no secret; the API key and the Bearer token are something else.</source>
            <translation>Il se trouve sous « Keys and tokens », dans la partie « OAuth 2.0 ». Une Native App n’a pas besoin de secret ; l’API key et le Bearer token sont autre chose.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/twitter/plan.py" />
            <source>X lets programs in through an app that belongs to somebody, and bills its owner for what it reads and writes. With an app of your own nobody stands between you and X, and X asks its lowest price, because what you read is your own.</source>
            <translation>X laisse entrer les programmes par une application qui appartient à quelqu’un, et facture à son propriétaire ce qu’elle lit et écrit. Avec votre propre application, personne n’est entre X et vous, et X demande son prix le plus bas, car ce que vous lisez est à vous.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/twitter/plan.py" />
            <source>Under “Keys and tokens”, “OAuth 2.0 Client ID”. About 34 letters and digits.</source>
            <translation>Sous « Keys and tokens », « OAuth 2.0 Client ID ». Environ 34 lettres et chiffres.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/twitter/plan.py" />
            <source>This is not a Client ID: that has 10 or more letters and digits and no spaces.</source>
            <translation>Ce n’est pas un Client ID : il a au moins 10 lettres et chiffres, sans espaces.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/twitter/plan.py" />
            <source>Leave this empty for a Native App. Only an app of another type has one.</source>
            <translation>Laissez vide pour une Native App. Seule une application d’un autre type en a un.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/twitter/plan.py" />
            <source>This is not a Client Secret: that has 10 or more letters and digits and no spaces.</source>
            <translation>Ce n’est pas un Client Secret : il a au moins 10 lettres et chiffres, sans espaces.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/twitter/plan.py" />
            <source>see what is written to you on X</source>
            <translation>voir ce qu’on vous écrit sur X</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/twitter/plan.py" />
            <source>see who wrote to you on X</source>
            <translation>voir qui vous a écrit sur X</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/twitter/plan.py" />
            <source>stay signed in for longer than two hours</source>
            <translation>rester connecté plus de deux heures</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/twitter/plan.py" />
            <source>answer in public on X</source>
            <translation>répondre en public sur X</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/twitter/plan.py" />
            <source>hide replies to your posts</source>
            <translation>masquer des réponses à vos posts</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/twitter/plan.py" />
            <source>see direct messages on X</source>
            <translation>voir les messages privés sur X</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/twitter/plan.py" />
            <source>send direct messages on X</source>
            <translation>envoyer des messages privés sur X</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/twitter/plan.py" />
            <source>send pictures on X</source>
            <translation>envoyer des images sur X</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/twitter/plan.py" />
            <source>mute somebody on X</source>
            <translation>mettre quelqu’un en sourdine sur X</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/twitter/plan.py" />
            <source>like a post on X</source>
            <translation>aimer un post sur X</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/twitter/plan.py" />
            <source>accounts</source>
            <translation>comptes</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/twitter/plan.py" />
            <source>X did not say which account this is. Sign in again.</source>
            <translation>X n’a pas dit quel compte c’est. Reconnectez-vous.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/twitter/rules.py" />
            <source>mentioned you on X</source>
            <translation>vous a mentionné sur X</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/twitter/rules.py" />
            <source>X direct message</source>
            <translation>X en privé</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/twitter/rules.py" />
            <source>wrote to you in an X direct message</source>
            <translation>vous a écrit un message privé sur X</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/twitter/rules.py" />
            <source>X Developer Policy, read 2026-11-21: no fixed time, but what was deleted, changed or made private must follow as soon as possible, at latest 24 hours after a request</source>
            <translation>X Developer Policy, lue le 21/11/2026 : pas de durée fixe, mais ce qui a été supprimé, modifié ou rendu privé doit suivre dès que possible, au plus tard 24 heures après une demande</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/twitter/rules.py" />
            <source>US dollars</source>
            <translation>dollars US</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/twitter/rules.py" />
            <source>Since February 2026 X lets programs answer in public only where the author mentioned or quoted you. Answer this one on x.com.</source>
            <translation>Depuis février 2026, X ne permet aux programmes de répondre en public que si l’auteur vous a mentionné ou cité. Répondez à celui-ci sur x.com.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/twitter/rules.py" />
            <source>The post has been deleted on X.</source>
            <translation>Le post a été supprimé sur X.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/twitter/rules.py" />
            <source>This person does not take direct messages from you.</source>
            <translation>Cette personne n’accepte pas de messages privés de votre part.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/twitter/rules.py" />
            <source>Mentions</source>
            <translation>Mentions</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/twitter/rules.py" />
            <source>Your posts and replies</source>
            <translation>Vos posts et réponses</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/twitter/rules.py" />
            <source>Conversations of the last 7 days</source>
            <translation>Conversations des 7 derniers jours</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/twitter/rules.py" />
            <source>Direct messages of the last 30 days</source>
            <translation>Messages privés des 30 derniers jours</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/twitter/rules.py" />
            <source>X refuses the same words twice and takes them for spam. Change a few words.</source>
            <translation>X refuse deux fois les mêmes mots et les prend pour du spam. Changez-en quelques-uns.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/twitter/uploads.py" />
            <source>X takes no files with this.</source>
            <translation>X n’accepte pas de fichiers ici.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/twitter/uploads.py" />
            <source>X could not use “{name}”. Save it as MP4 (H.264) of at most 140 seconds, or as GIF, and attach it again.</source>
            <translation>X n’a pas pu utiliser « {name} ». Enregistrez-le en MP4 (H.264) de 140 secondes au plus, ou en GIF, et joignez-le à nouveau.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/twitter/uploads.py" />
            <source>X is still working on “{name}”.</source>
            <translation>X travaille encore sur « {name} ».</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/twitter/uploads.py" />
            <source>X did not say what became of the file.</source>
            <translation>X n’a pas dit ce qu’est devenu le fichier.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/verbs.py" />
            <source>{network} has no way for programs to “{verb}” this.</source>
            <translation>{network} n’offre aux programmes aucun moyen de faire cela ici : « {verb} ».</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/videos.py" />
            <source>“{name}” is no video that {network} takes. Choose another file.</source>
            <translation>« {name} » n’est pas une vidéo que {network} accepte. Choisissez un autre fichier.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/videos.py" />
            <source>“{name}” is too large: {network} takes at most {most} GB.</source>
            <translation>« {name} » est trop volumineux : {network} accepte {most} Go au plus.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/videos.py" />
            <source>Give the video a title.</source>
            <translation>Donnez un titre à la vidéo.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/videos.py" />
            <source>A title has at most {most} characters, and no &lt; or &gt;.</source>
            <translation>Un titre a au plus {most} caractères, sans &lt; ni &gt;.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/videos.py" />
            <source>A description has at most {description} characters.</source>
            <translation>Une description a au plus {description} caractères.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/youtube/account.py" />
            <source>YouTube has no stream called “{stream}”.</source>
            <translation>YouTube n’a pas de flux appelé « {stream} ».</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/youtube/account.py" />
            <source>Use one of: {rounds}.</source>
            <translation>Utilisez l’un de ceux-ci : {rounds}.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/youtube/account.py" />
            <source>YouTube only takes replies to a comment.</source>
            <translation>YouTube n’accepte que des réponses à un commentaire.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/youtube/errors.py" />
            <source>The sign-in does not cover comments. Sign in to YouTube again and leave the box for managing your YouTube account ticked.</source>
            <translation>La connexion ne couvre pas les commentaires. Reconnectez-vous à YouTube et laissez cochée la case de gestion de votre compte YouTube.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/youtube/errors.py" />
            <source>YouTube says that this Google account may not do this. Sign in with the account that owns the channel.</source>
            <translation>YouTube dit que ce compte Google n’en a pas le droit. Connectez-vous avec le compte propriétaire de la chaîne.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/youtube/errors.py" />
            <source>This Google account has no YouTube channel. Create one at youtube.com, or sign in with the account that has it.</source>
            <translation>Ce compte Google n’a pas de chaîne YouTube. Créez-en une sur youtube.com, ou connectez-vous avec le compte qui en a une.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/youtube/errors.py" />
            <source>Google does not know this application's key. Check the client in the Google Cloud console.</source>
            <translation>Google ne connaît pas la clé de cette application. Vérifiez le client dans la console Google Cloud.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/youtube/errors.py" />
            <source>The YouTube Data API is not switched on for your application. Enable it in the Google Cloud console.</source>
            <translation>La YouTube Data API n’est pas activée pour votre application. Activez-la dans la console Google Cloud.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/youtube/errors.py" />
            <source>YouTube says that this account has no permission for this. Look whether it still owns or manages the channel.</source>
            <translation>YouTube dit que ce compte n’a pas d’autorisation pour cela. Vérifiez s’il est encore propriétaire ou gestionnaire de la chaîne.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/youtube/errors.py" />
            <source>YouTube does not allow this for your account.</source>
            <translation>YouTube ne le permet pas à votre compte.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/youtube/errors.py" />
            <source>Comments are switched off for this video.</source>
            <translation>Les commentaires sont désactivés pour cette vidéo.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/youtube/errors.py" />
            <source>YouTube wants a comment to have words in it.</source>
            <translation>YouTube veut qu’un commentaire contienne du texte.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/youtube/errors.py" />
            <source>The comment is too long for YouTube, which takes 10,000 characters.</source>
            <translation>Le commentaire est trop long pour YouTube, qui accepte 10 000 caractères.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/youtube/errors.py" />
            <source>YouTube could not read this comment.</source>
            <translation>YouTube n’a pas pu lire ce commentaire.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/youtube/errors.py" />
            <source>YouTube was not told which comment this answers.</source>
            <translation>YouTube ne sait pas à quel commentaire ceci répond.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/youtube/errors.py" />
            <source>YouTube takes no replies to this comment.</source>
            <translation>YouTube n’accepte pas de réponses à ce commentaire.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/youtube/errors.py" />
            <source>YouTube could not process this comment. Changing its words may help.</source>
            <translation>YouTube n’a pas pu traiter ce commentaire. Changer son texte peut aider.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/youtube/errors.py" />
            <source>The comment no longer exists on YouTube.</source>
            <translation>Le commentaire n’existe plus sur YouTube.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/youtube/errors.py" />
            <source>The comment thread no longer exists on YouTube.</source>
            <translation>Le fil de commentaires n’existe plus sur YouTube.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/youtube/errors.py" />
            <source>The comment that this answers no longer exists on YouTube.</source>
            <translation>Le commentaire auquel ceci répond n’existe plus sur YouTube.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/youtube/errors.py" />
            <source>The video no longer exists on YouTube.</source>
            <translation>La vidéo n’existe plus sur YouTube.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/youtube/errors.py" />
            <source>The channel no longer exists on YouTube.</source>
            <translation>La chaîne n’existe plus sur YouTube.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/youtube/errors.py" />
            <source>YouTube's daily quota is used up. It starts anew at midnight Pacific time.</source>
            <translation>Le quota quotidien de YouTube est épuisé. Il repart à minuit, heure du Pacifique.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/youtube/errors.py" />
            <source>YouTube asks us to slow down.</source>
            <translation>YouTube nous demande de ralentir.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/youtube/errors.py" />
            <source>YouTube no longer accepts the sign-in. Sign in again.</source>
            <translation>YouTube n’accepte plus la connexion. Reconnectez-vous.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/youtube/errors.py" />
            <source>YouTube has a fault of its own ({status}).</source>
            <translation>YouTube rencontre un problème ({status}).</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/youtube/errors.py" />
            <source>YouTube no longer has this.</source>
            <translation>YouTube n’a plus ceci.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/youtube/errors.py" />
            <source>YouTube refused this request ({code}).</source>
            <translation>YouTube a refusé cette demande ({code}).</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/youtube/login.py" />
            <source>Google's answer to the sign-in could not be read.</source>
            <translation>La réponse de Google à la connexion est illisible.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/youtube/mapping.py" />
            <source>YouTube did not say which channel this is.</source>
            <translation>YouTube n’a pas dit quelle chaîne c’est.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/youtube/mapping.py" />
            <location filename="../../socialinbox/networks/youtube/threads.py" />
            <source>YouTube sent a thread without its comment.</source>
            <translation>YouTube a envoyé un fil sans son commentaire.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/youtube/mapping.py" />
            <source>YouTube sent a comment without its contents.</source>
            <translation>YouTube a envoyé un commentaire sans contenu.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/youtube/mapping.py" />
            <source>YouTube sent a time that is none ({error}).</source>
            <translation>YouTube a envoyé une heure qui n’en est pas une ({error}).</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/youtube/mapping.py" />
            <source>YouTube sent a comment without its time.</source>
            <translation>YouTube a envoyé un commentaire sans son heure.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/youtube/offers.py" />
            <source>YouTube lets programs neither like nor heart comments. Do it on youtube.com.</source>
            <translation>YouTube ne permet aux programmes ni « J’aime » ni cœur sur les commentaires. Faites-le sur youtube.com.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/youtube/offers.py" />
            <source>YouTube knows no hiding: hold the comment for review, or reject it.</source>
            <translation>YouTube ne permet pas de masquer : retenez le commentaire pour examen, ou rejetez-le.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/youtube/offers.py" />
            <source>On YouTube only its author can delete a comment. Reject it instead.</source>
            <translation>Sur YouTube, seul son auteur peut supprimer un commentaire. Rejetez-le plutôt.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/youtube/offers.py" />
            <source>YouTube does not say which channel wrote this, so there is nobody to ban.</source>
            <translation>YouTube ne dit pas quelle chaîne a écrit ceci ; il n’y a donc personne à bannir.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/youtube/offers.py" />
            <source>YouTube takes no pictures or films in comments, only words and links.</source>
            <translation>YouTube n’accepte ni images ni films dans les commentaires, seulement du texte et des liens.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/youtube/plan.py" />
            <source>Make a project</source>
            <translation>Créer un projet</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/youtube/plan.py" />
            <source>Sign in at Google's console with any Google account and create a project. It costs nothing and needs no card.</source>
            <translation>Connectez-vous à la console de Google avec n’importe quel compte Google et créez un projet. C’est gratuit et sans carte bancaire.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/youtube/plan.py" />
            <source>Switch YouTube's interface on</source>
            <translation>Activer l’interface de YouTube</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/youtube/plan.py" />
            <source>Open the page below and choose “Enable”.</source>
            <translation>Ouvrez la page ci-dessous et choisissez « Enable ».</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/youtube/plan.py" />
            <source>Describe the app</source>
            <translation>Décrire l’application</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/youtube/plan.py" />
            <source>Fill in name and addresses, and choose “External” as audience. Then choose “Publish app”: as long as the app stands at “Testing”, Google ends every sign-in after seven days. It is not necessary to have the app verified; Google then warns you once that the app is not verified, and it is your own.</source>
            <translation>Remplissez le nom et les adresses, et choisissez « External » comme audience. Puis choisissez « Publish app » : tant que l’application est en « Testing », Google met fin à chaque connexion au bout de sept jours. Il n’est pas nécessaire de faire valider l’application ; Google vous avertit alors une fois qu’elle n’est pas validée, et c’est la vôtre.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/youtube/plan.py" />
            <source>Make a client</source>
            <translation>Créer un client</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/youtube/plan.py" />
            <source>Choose “Create client” and the type “Desktop app”. Google then takes the way back to this computer without being told an address.</source>
            <translation>Choisissez « Create client » et le type « Desktop app ». Google accepte alors le retour vers cet ordinateur sans qu’on lui donne d’adresse.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/youtube/plan.py" />
            <source>Copy Client ID and client secret</source>
            <translation>Copier Client ID et client secret</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/youtube/plan.py" />
            <source>Google shows both when the client has been made. It shows the secret only this once.</source>
            <translation>Google montre les deux une fois le client créé. Il ne montre le secret que cette fois-là.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/youtube/plan.py" />
            <source>Google gives every app its own allowance of calls a day. With an app of your own the whole allowance is yours, and nobody else's use can silence your inbox.</source>
            <translation>Google donne à chaque application son propre quota d’appels par jour. Avec votre application, tout le quota est à vous, et personne d’autre ne peut rendre votre boîte muette.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/youtube/plan.py" />
            <source>It ends in “.apps.googleusercontent.com”.</source>
            <translation>Il se termine par « .apps.googleusercontent.com ».</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/youtube/plan.py" />
            <source>A Client ID of Google ends in “.apps.googleusercontent.com”.</source>
            <translation>Un Client ID de Google se termine par « .apps.googleusercontent.com ».</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/youtube/plan.py" />
            <source>It begins with “GOCSPX-”. It is kept in this computer's keychain.</source>
            <translation>Il commence par « GOCSPX- ». Il est gardé dans le trousseau de cet ordinateur.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/youtube/plan.py" />
            <source>This is not a client secret: that has 16 or more characters and no spaces.</source>
            <translation>Ce n’est pas un client secret : il a au moins 16 caractères, sans espaces.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/youtube/plan.py" />
            <source>see and answer comments on YouTube</source>
            <translation>voir les commentaires sur YouTube et y répondre</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/youtube/plan.py" />
            <source>channels</source>
            <translation>chaînes</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/youtube/plan.py" />
            <source>This Google account has no YouTube channel. Sign in again, and choose the channel when Google asks for an account.</source>
            <translation>Ce compte Google n’a pas de chaîne YouTube. Reconnectez-vous, et choisissez la chaîne quand Google demande un compte.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/youtube/rules.py" />
            <source>units of YouTube’s daily quota</source>
            <translation>unités du quota quotidien de YouTube</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/youtube/rules.py" />
            <source>Open YouTube Studio</source>
            <translation>Ouvrir YouTube Studio</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/youtube/rules.py" />
            <source>Connect your YouTube channel under Accounts.</source>
            <translation>Connectez votre chaîne YouTube dans Comptes.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/youtube/rules.py" />
            <source>It goes to your YouTube channel as unlisted: only who has the link sees it.</source>
            <translation>Elle va sur votre chaîne YouTube comme non répertoriée : seul qui a le lien la voit.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/youtube/rules.py" />
            <source>YouTube asks this of every video</source>
            <translation>YouTube le demande pour chaque vidéo</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/youtube/rules.py" />
            <source>YouTube shows this video to nobody but you, because Google has not audited your app. Open it in YouTube Studio to make it unlisted, or upload it there.</source>
            <translation>YouTube ne montre cette vidéo qu’à vous, car Google n’a pas audité votre application. Ouvrez-la dans YouTube Studio pour la rendre non répertoriée, ou mettez-la en ligne là-bas.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/youtube/rules.py" />
            <source>commented on YouTube</source>
            <translation>a commenté sur YouTube</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/youtube/rules.py" />
            <source>YouTube API Services Developer Policies III.E.4, read 2026-11-21: data not tied to the authorizing user for at most 30 days, then refreshed or deleted; the owner's own as long as the authorization stands</source>
            <translation>YouTube API Services Developer Policies III.E.4, lues le 21/11/2026 : données non liées à l’utilisateur qui autorise, 30 jours au plus, puis actualisées ou supprimées ; celles du propriétaire tant que dure l’autorisation</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/youtube/rules.py" />
            <source>The comment has been deleted on YouTube.</source>
            <translation>Le commentaire a été supprimé sur YouTube.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/youtube/rules.py" />
            <source>YouTube holds this comment for review. Publish it first.</source>
            <translation>YouTube retient ce commentaire pour examen. Publiez-le d’abord.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/youtube/rules.py" />
            <source>YouTube takes no replies under this comment.</source>
            <translation>YouTube n’accepte pas de réponses sous ce commentaire.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/youtube/rules.py" />
            <source>Replies in older threads</source>
            <translation>Réponses dans les anciens fils</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/youtube/rules.py" />
            <source>Held for review</source>
            <translation>Retenus pour examen</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/youtube/rules.py" />
            <source>YouTube’s spam filter may hide the same words without saying so. Change a few words.</source>
            <translation>Le filtre antispam de YouTube peut masquer les mêmes mots sans le dire. Changez-en quelques-uns.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/youtube/uploads.py" />
            <source>The channel has uploaded as many videos as YouTube takes from it for now. Try again tomorrow, or confirm your phone number at youtube.com/verify.</source>
            <translation>La chaîne a mis en ligne autant de vidéos que YouTube en accepte pour l’instant. Réessayez demain, ou confirmez votre numéro de téléphone sur youtube.com/verify.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/youtube/uploads.py" />
            <source>YouTube does not take this title. Give it another one.</source>
            <translation>YouTube n’accepte pas ce titre. Donnez-en un autre.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/youtube/uploads.py" />
            <source>YouTube does not take this description. Change its words.</source>
            <translation>YouTube n’accepte pas cette description. Changez son texte.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/youtube/uploads.py" />
            <source>YouTube does not take a file of this name. Rename it.</source>
            <translation>YouTube n’accepte pas un fichier de ce nom. Renommez-le.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/youtube/uploads.py" />
            <source>YouTube found no video in the file. Choose another one.</source>
            <translation>YouTube n’a pas trouvé de vidéo dans le fichier. Choisissez-en un autre.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/youtube/uploads.py" />
            <source>YouTube could not put the parts of the video together. Start again.</source>
            <translation>YouTube n’a pas pu assembler les parties de la vidéo. Recommencez.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/youtube/uploads.py" />
            <source>The sign-in does not cover uploads. Sign in to YouTube again and leave the box for managing your YouTube account ticked.</source>
            <translation>La connexion ne couvre pas la mise en ligne. Reconnectez-vous à YouTube et laissez cochée la case de gestion de votre compte YouTube.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/youtube/uploads.py" />
            <source>YouTube gave no address to send the video to.</source>
            <translation>YouTube n’a pas donné d’adresse où envoyer la vidéo.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/youtube/uploads.py" />
            <source>The address to send the video to is none of YouTube's.</source>
            <translation>L’adresse où envoyer la vidéo n’est pas de YouTube.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/youtube/uploads.py" />
            <source>YouTube's answer names no video.</source>
            <translation>La réponse de YouTube ne nomme aucune vidéo.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/youtube/uploads.py" />
            <source>YouTube no longer knows this upload.</source>
            <translation>YouTube ne connaît plus cet envoi.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/online.py" />
            <source>Nothing is kept in the keychain for this account.</source>
            <translation>Rien n’est gardé dans le trousseau pour ce compte.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/online.py" />
            <source>The account that this message came through is not connected.</source>
            <translation>Le compte par lequel ce message est arrivé n’est pas connecté.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/online.py" />
            <source>Connect it again.</source>
            <translation>Connectez-le à nouveau.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/online.py" />
            <location filename="../../socialinbox/sync/health.py" />
            <source>Connect the account again; queued replies wait until then.</source>
            <translation>Connectez à nouveau le compte ; les réponses en attente patientent jusque-là.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/online.py" />
            <source>This account is not signed in.</source>
            <translation>Ce compte n’est pas connecté.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/online.py" />
            <source>This account has no stream “{stream}”.</source>
            <translation>Ce compte n’a pas de flux « {stream} ».</translation>
        </message>
        <message>
            <location filename="../../socialinbox/online.py" />
            <source>Use one of: {named}.</source>
            <translation>Utilisez l’un de ceux-ci : {named}.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/outbox/departures.py" />
            <source>{name} has written since you put this off: “{words}”. Send it all the same, or take it back.</source>
            <translation>{name} a écrit depuis que vous avez différé ceci : « {words} ». Envoyez quand même, ou reprenez.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/outbox/outbox.py" />
            <source>You have already answered this elsewhere: “{words}”. Send yours all the same, or take it back.</source>
            <translation>Vous y avez déjà répondu ailleurs : « {words} ». Envoyez quand même la vôtre, ou reprenez-la.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/outbox/outbox.py" />
            <source>It waits until it is known whether it got through before.</source>
            <translation>Attend de savoir si l’envoi précédent est passé.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/outbox/outbox.py" />
            <source>Sent, but the network does not show it yet.</source>
            <translation>Envoyé, mais le réseau ne le montre pas encore.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/outbox/outbox.py" />
            <source>The connection broke while this was being sent, and the network does not show it. Look there before you send it again.</source>
            <translation>La connexion a été coupée pendant l’envoi, et le réseau ne le montre pas. Vérifiez là-bas avant de renvoyer.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/outbox/outbox.py" />
            <source>Something unexpected happened while this was being sent; the details are in the log. Look at the network before you send it again.</source>
            <translation>Un imprévu s’est produit pendant l’envoi ; les détails sont dans le journal. Vérifiez sur le réseau avant de renvoyer.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/outbox/outbox.py" />
            <source>Waits until you are signed in.</source>
            <translation>Attend que vous soyez connecté.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/outbox/outbox.py" />
            <source>This network takes no replies from programs.</source>
            <translation>Ce réseau n’accepte pas de réponses de programmes.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/outbox/ready.py" />
            <source>The file “{name}” of the reply is gone.</source>
            <translation>Le fichier « {name} » de la réponse a disparu.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/outbox/ready.py" />
            <source>Take the reply back, attach the file again and send it again.</source>
            <translation>Reprenez la réponse, joignez à nouveau le fichier et renvoyez-la.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/outbox/ready.py" />
            <source>The files of a reply can't be made ready ({why}).</source>
            <translation>Les fichiers d’une réponse n’ont pas pu être préparés ({why}).</translation>
        </message>
        <message>
            <location filename="../../socialinbox/outbox/ready.py" />
            <source>Make room on this disk; the reply waits.</source>
            <translation>Libérez de la place sur ce disque ; la réponse attend.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/outbox/videos.py" />
            <source>The file is another one since it was chosen, or is gone. Choose it again.</source>
            <translation>Le fichier n’est plus celui qui a été choisi, ou a disparu. Choisissez-le à nouveau.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/outbox/videos.py" />
            <source>The account for it is no longer connected. Connect it, then try again.</source>
            <translation>Son compte n’est plus connecté. Connectez-le, puis réessayez.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/own_rules/engine.py" />
            <source>A rule needs a name of at most {most} characters.</source>
            <translation>Une règle a besoin d’un nom de {most} caractères au plus.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/own_rules/engine.py" />
            <source>Say in it what the rule is for.</source>
            <translation>Dites-y à quoi sert la règle.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/own_rules/engine.py" />
            <source>This rule does nothing yet.</source>
            <translation>Cette règle ne fait encore rien.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/own_rules/engine.py" />
            <source>Choose a tag, done, snooze or an alert.</source>
            <translation>Choisissez une étiquette, traité, reporter ou une alerte.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/own_rules/engine.py" />
            <source>A thread can't be done and snoozed at once.</source>
            <translation>Une conversation ne peut pas être à la fois traitée et reportée.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/own_rules/engine.py" />
            <source>Choose one of the two.</source>
            <translation>Choisissez l’un des deux.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/own_rules/engine.py" />
            <source>“{part}” says nothing that can be looked for.</source>
            <translation>« {part} » n’indique rien que l’on puisse chercher.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/own_rules/engine.py" />
            <source>Change it or leave it out.</source>
            <translation>Changez-le ou retirez-le.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/own_rules/engine.py" />
            <source>This rule would be for every message.</source>
            <translation>Cette règle viserait tous les messages.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/own_rules/engine.py" />
            <source>Say for which: words, from:, on:, tag:, has: or waiting:&gt;2d.</source>
            <translation>Dites lesquels : mots, from:, on:, tag:, has: ou waiting:&gt;2d.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/own_rules/engine.py" />
            <source>The tag has no name.</source>
            <translation>L’étiquette n’a pas de nom.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/own_rules/engine.py" />
            <source>Type one.</source>
            <translation>Tapez-en un.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/own_rules/engine.py" />
            <source>“{value}” is no time to snooze for.</source>
            <translation>« {value} » n’est pas une durée de report.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/own_rules/engine.py" />
            <source>Use one of: {choices}.</source>
            <translation>Utilisez l’un de ceux-ci : {choices}.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/people/customers.py" />
            <source>These two are one customer already.</source>
            <translation>Ces deux-là sont déjà un seul client.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/people/customers.py" />
            <source>Choose two different customers.</source>
            <translation>Choisissez deux clients différents.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/people/customers.py" />
            <source>Not all of these are identities of customer {customer}.</source>
            <translation>Toutes ne sont pas des identités du client {customer}.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/people/customers.py" />
            <source>See them with: socialinbox people {customer}</source>
            <translation>Voyez-les avec : socialinbox people {customer}</translation>
        </message>
        <message>
            <location filename="../../socialinbox/people/customers.py" />
            <source>Nobody would be left here.</source>
            <translation>Il ne resterait personne ici.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/people/customers.py" />
            <source>Link this customer with the other one instead.</source>
            <translation>Liez plutôt ce client à l’autre.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/people/customers.py" />
            <source>There is no link {missing}.</source>
            <translation>Il n’y a pas de lien {missing}.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/people/customers.py" />
            <source>The customer's card lists the links in force.</source>
            <translation>La fiche du client montre les liens en vigueur.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/people/customers.py" />
            <source>An identity's own beginning can't be ended.</source>
            <translation>Le point de départ d’une identité ne peut pas être retiré.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/people/customers.py" />
            <source>End the links that the customer's card lists as made by you or a network.</source>
            <translation>Retirez les liens que la fiche du client dit faits par vous ou par un réseau.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/people/customers.py" />
            <source>There is no step {missing} in the ledger.</source>
            <translation>Il n’y a pas d’étape {missing} dans le registre.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/people/customers.py" />
            <source>The history of a customer lists them: socialinbox people CUSTOMER</source>
            <translation>L’historique d’un client les montre : socialinbox people CUSTOMER</translation>
        </message>
        <message>
            <location filename="../../socialinbox/people/customers.py" />
            <source>HOME is no reason to link.</source>
            <translation>HOME n’est pas une raison de lier.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/people/customers.py" />
            <source>Say how you know it.</source>
            <translation>Dites comment vous le savez.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/people/customers.py" />
            <location filename="../../socialinbox/storage/erasing_customer.py" />
            <source>This is you: your own accounts are no customer.</source>
            <translation>C’est vous : vos propres comptes ne sont pas des clients.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/people/customers.py" />
            <location filename="../../socialinbox/storage/erasing_customer.py" />
            <source>Choose one of your customers.</source>
            <translation>Choisissez l’un de vos clients.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/people/customers.py" />
            <source>Customer {customer} is part of another customer now.</source>
            <translation>Le client {customer} fait maintenant partie d’un autre.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/people/customers.py" />
            <source>Use the id of the thread as it is listed now: socialinbox threads</source>
            <translation>Utilisez l’identifiant actuel de la conversation : socialinbox threads</translation>
        </message>
        <message>
            <location filename="../../socialinbox/people/customers.py" />
            <source>Not all of these messages are there.</source>
            <translation>Tous ces messages ne sont pas là.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/people/customers.py" />
            <location filename="../../socialinbox/storage/notes.py" />
            <location filename="../../socialinbox/storage/queueing.py" />
            <source>Open the thread again.</source>
            <translation>Ouvrez à nouveau la conversation.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/people/customers.py" />
            <source>A note stays with the customer it was written for.</source>
            <translation>Une note reste avec le client pour lequel elle a été écrite.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/people/customers.py" />
            <source>Choose messages only.</source>
            <translation>Choisissez seulement des messages.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/people/customers.py" />
            <source>Your own posts are nobody's messages.</source>
            <translation>Vos propres publications ne sont les messages de personne.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/people/customers.py" />
            <source>Choose a customer's messages.</source>
            <translation>Choisissez les messages d’un client.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/people/customers.py" />
            <source>These messages are of more than one thread.</source>
            <translation>Ces messages viennent de plusieurs conversations.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/people/customers.py" />
            <source>Take them out of one thread at a time.</source>
            <translation>Détachez-les d’une conversation à la fois.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/people/customers.py" />
            <source>This is the same customer.</source>
            <translation>C’est le même client.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/people/customers.py" />
            <source>Choose another one, or a new one.</source>
            <translation>Choisissez-en un autre, ou un nouveau.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/people/suggestions.py" />
            <source>Suggested, and they are different people.</source>
            <translation>Suggéré, et ce sont des personnes différentes.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/people/suggestions.py" />
            <source>both gave the same e-mail address</source>
            <translation>les deux ont donné la même adresse e-mail</translation>
        </message>
        <message>
            <location filename="../../socialinbox/people/suggestions.py" />
            <source>both gave the same telephone number</source>
            <translation>les deux ont donné le même numéro de téléphone</translation>
        </message>
        <message>
            <location filename="../../socialinbox/people/suggestions.py" />
            <source>a link in one profile leads to the other</source>
            <translation>un lien dans un profil mène à l’autre</translation>
        </message>
        <message>
            <location filename="../../socialinbox/people/suggestions.py" />
            <source>a message says that they wrote there</source>
            <translation>un message dit avoir écrit là-bas</translation>
        </message>
        <message>
            <location filename="../../socialinbox/people/suggestions.py" />
            <source>the same handle</source>
            <translation>le même pseudo</translation>
        </message>
        <message>
            <location filename="../../socialinbox/people/suggestions.py" />
            <source>a handle that fits</source>
            <translation>un pseudo qui concorde</translation>
        </message>
        <message>
            <location filename="../../socialinbox/people/suggestions.py" />
            <source>the same name and town</source>
            <translation>les mêmes nom et ville</translation>
        </message>
        <message>
            <location filename="../../socialinbox/people/suggestions.py" />
            <source>the same name</source>
            <translation>le même nom</translation>
        </message>
        <message>
            <location filename="../../socialinbox/people/suggestions.py" />
            <source>a name that fits</source>
            <translation>un nom qui concorde</translation>
        </message>
        <message>
            <location filename="../../socialinbox/people/suggestions.py" />
            <source>{first} and {second}: {clues}.</source>
            <translation>{first} et {second} : {clues}.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/people/suggestions.py" />
            <source>Customers {customer} and {other} are not suggested as one person.</source>
            <translation>Les clients {customer} et {other} ne sont pas suggérés comme une seule personne.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/people/suggestions.py" />
            <source>See what is suggested with: socialinbox suggestions</source>
            <translation>Voyez ce qui est suggéré avec : socialinbox suggestions</translation>
        </message>
        <message>
            <location filename="../../socialinbox/protection/needed.py" />
            <source>Give the recovery phrase, in the window or with “socialinbox recover”.</source>
            <translation>Donnez la phrase de récupération, dans la fenêtre ou avec « socialinbox recover ».</translation>
        </message>
        <message>
            <location filename="../../socialinbox/protection/needed.py" />
            <source>Nothing was changed or lost.</source>
            <translation>Rien n’a été modifié ni perdu.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/protection/needed.py" />
            <source>So the key to your messages can't be kept there.</source>
            <translation>La clé de vos messages ne peut donc pas y être gardée.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/protection/needed.py" />
            <source>Choose once how this profile is protected: “socialinbox protect pass-phrase” asks for a pass phrase, “socialinbox protect none” leaves it readable for whoever gets at the disk. Or start the keychain and try again.</source>
            <translation>Choisissez une fois comment ce profil est protégé : « socialinbox protect pass-phrase » demande une phrase secrète, « socialinbox protect none » le laisse lisible pour qui accède au disque. Ou démarrez le trousseau et réessayez.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/protection/needed.py" />
            <source>It holds the key to this profile.</source>
            <translation>Il contient la clé de ce profil.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/protection/needed.py" />
            <source>Or give the recovery phrase, in the window or with “socialinbox recover”.</source>
            <translation>Ou donnez la phrase de récupération, dans la fenêtre ou avec « socialinbox recover ».</translation>
        </message>
        <message>
            <location filename="../../socialinbox/protection/needed.py" />
            <source>The keychain holds no key for this profile; it may have been reset, or the profile comes from another computer.</source>
            <translation>Le trousseau ne contient pas de clé pour ce profil ; il a peut-être été réinitialisé, ou le profil vient d’un autre ordinateur.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/protection/needed.py" />
            <source>The key in the keychain is not this profile's.</source>
            <translation>La clé du trousseau n’est pas celle de ce profil.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/protection/needed.py" />
            <source>{database} is encrypted or no database, and the file protection.json that says how it is opened is not beside it.</source>
            <translation>{database} est chiffré ou n’est pas une base de données, et le fichier protection.json qui dit comment l’ouvrir n’est pas à côté.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/protection/needed.py" />
            <source>Put it back, or give the recovery phrase, in the window or with “socialinbox recover”.</source>
            <translation>Remettez-le en place, ou donnez la phrase de récupération, dans la fenêtre ou avec « socialinbox recover ».</translation>
        </message>
        <message>
            <location filename="../../socialinbox/protection/needed.py" />
            <location filename="../../socialinbox/ui/guard/lock.py" />
            <source>The pass phrase is wrong.</source>
            <translation>La phrase secrète est fausse.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/protection/needed.py" />
            <source>This profile is opened by your pass phrase.</source>
            <translation>Ce profil s’ouvre avec votre phrase secrète.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/protection/needed.py" />
            <source>Type it; on the command line it may also be the first line of standard input. Who has forgotten it gives the recovery phrase, in the window or with “socialinbox recover”.</source>
            <translation>Tapez-la ; en ligne de commande, elle peut aussi être la première ligne de l’entrée standard. Si vous l’avez oubliée, donnez la phrase de récupération, dans la fenêtre ou avec « socialinbox recover ».</translation>
        </message>
        <message>
            <location filename="../../socialinbox/protection/note.py" />
            <source>The file {protection} can't be read.</source>
            <translation>Le fichier {protection} est illisible.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/protection/note.py" />
            <source>Nothing was changed. Restore it from a backup; or move it out of the folder and give the recovery phrase with “socialinbox recover”.</source>
            <translation>Rien n’a été modifié. Restaurez-le depuis une sauvegarde ; ou sortez-le du dossier et donnez la phrase de récupération avec « socialinbox recover ».</translation>
        </message>
        <message>
            <location filename="../../socialinbox/protection/note.py" />
            <source>The file {protection} can't be written ({why}).</source>
            <translation>Le fichier {protection} ne peut pas être écrit ({why}).</translation>
        </message>
        <message>
            <location filename="../../socialinbox/protection/note.py" />
            <source>Make room, or make the folder writable.</source>
            <translation>Libérez de la place, ou rendez le dossier accessible en écriture.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/protection/note.py" />
            <source>This profile is encrypted and has not been opened.</source>
            <translation>Ce profil est chiffré et n’a pas été ouvert.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/protection/note.py" />
            <source>Open it in the window, or with “socialinbox recover”.</source>
            <translation>Ouvrez-le dans la fenêtre, ou avec « socialinbox recover ».</translation>
        </message>
        <message>
            <location filename="../../socialinbox/protection/opening.py" />
            <source>This profile is not encrypted.</source>
            <translation>Ce profil n’est pas chiffré.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/protection/opening.py" />
            <source>It opens without a phrase.</source>
            <translation>Il s’ouvre sans phrase.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/protection/opening.py" />
            <source>These are the words of another profile.</source>
            <translation>Ce sont les mots d’un autre profil.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/protection/opening.py" />
            <source>Take the paper that belongs to this one. Nothing was changed.</source>
            <translation>Prenez le papier qui va avec celui-ci. Rien n’a été modifié.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/protection/opening.py" />
            <source>The key stays under the pass phrase that was chosen before.</source>
            <translation>La clé reste sous la phrase secrète choisie auparavant.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/protection/opening.py" />
            <source>The recovery phrase will be asked for next time as well.</source>
            <translation>La phrase de récupération sera demandée la prochaine fois aussi.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/protection/opening.py" />
            <source>The profile has to be opened before its protection can be changed.</source>
            <translation>Le profil doit être ouvert avant qu’on puisse changer sa protection.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/protection/opening.py" />
            <source>Open it with its pass phrase or its recovery phrase.</source>
            <translation>Ouvrez-le avec sa phrase secrète ou sa phrase de récupération.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/protection/opening.py" />
            <source>So this profile is not encrypted; “socialinbox protect” changes that.</source>
            <translation>Ce profil n’est donc pas chiffré ; « socialinbox protect » change cela.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/protection/opening.py" />
            <source>An encrypted profile does not become readable again.</source>
            <translation>Un profil chiffré ne redevient pas lisible.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/protection/opening.py" />
            <source>Write its messages out with “socialinbox export”, and read them into a new one.</source>
            <translation>Exportez ses messages avec « socialinbox export », et importez-les dans un nouveau profil.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/protection/opening.py" />
            <source>The key may still stand there as well.</source>
            <translation>La clé s’y trouve peut-être encore aussi.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/protection/opening.py" />
            <source>Choose with “socialinbox protect”.</source>
            <translation>Choisissez avec « socialinbox protect ».</translation>
        </message>
        <message numerus="yes">
            <location filename="../../socialinbox/protection/pass_phrase.py" />
            <source>The pass phrase has fewer than %n character(s).</source>
            <translation>
                <numerusform>La phrase secrète a moins de %n caractère.</numerusform>
                <numerusform>La phrase secrète a moins de %n caractères.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../socialinbox/protection/pass_phrase.py" />
            <source>Take a longer one, such as five words that have nothing to do with each other.</source>
            <translation>Prenez-en une plus longue, par exemple cinq mots sans rapport entre eux.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/protection/pass_phrase.py" />
            <source>What the pass phrase opens can't be read.</source>
            <translation>Ce que la phrase secrète ouvre est illisible.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/protection/pass_phrase.py" />
            <source>Restore protection.json from a backup, or use the recovery phrase.</source>
            <translation>Restaurez protection.json depuis une sauvegarde, ou utilisez la phrase de récupération.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/protection/phrase.py" />
            <source>Perhaps it is “{word}”.</source>
            <translation>C’est peut-être « {word} ».</translation>
        </message>
        <message>
            <location filename="../../socialinbox/protection/phrase.py" />
            <source>Word {number} is none of a recovery phrase.</source>
            <translation>Le mot {number} n’appartient pas à une phrase de récupération.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/protection/phrase.py" />
            <source>Look at it again on your paper.</source>
            <translation>Regardez-le à nouveau sur votre papier.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/protection/phrase.py" />
            <source>A recovery phrase has {wanted} words; these are {given}.</source>
            <translation>Une phrase de récupération a {wanted} mots ; ici il y en a {given}.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/protection/phrase.py" />
            <source>Give all of them in their order, with a space between them.</source>
            <translation>Donnez-les tous dans l’ordre, séparés par une espace.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/protection/phrase.py" />
            <source>The words do not fit together: their checksum is wrong.</source>
            <translation>Les mots ne vont pas ensemble : leur somme de contrôle est fausse.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/protection/phrase.py" />
            <source>One word is another than on your paper, or two have changed places.</source>
            <translation>Un mot n’est pas celui de votre papier, ou deux ont changé de place.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/protection/whole.py" />
            <source>A file in {media} could not be encrypted ({why}).</source>
            <translation>Un fichier de {media} n’a pas pu être chiffré ({why}).</translation>
        </message>
        <message>
            <location filename="../../socialinbox/protection/whole.py" />
            <source>Make room on this disk, or make the folder writable, then start again.</source>
            <translation>Libérez de la place sur ce disque, ou rendez le dossier accessible en écriture, puis redémarrez.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/search/problems.py" />
            <source>Nothing stands behind {operator} yet.</source>
            <translation>Il n’y a encore rien derrière {operator}.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/search/problems.py" />
            <source>{operator} knows no “{typed}”. Try waiting, unread, done or saved.</source>
            <translation>{operator} ne connaît pas « {typed} ». Essayez waiting, unread, done ou saved.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/search/problems.py" />
            <source>{operator} knows no “{typed}”. Try photo, video, file, link or note.</source>
            <translation>{operator} ne connaît pas « {typed} ». Essayez photo, video, file, link ou note.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/search/problems.py" />
            <source>“{typed}” is no day. Write 3 May, 2026-05-03, yesterday or 7d.</source>
            <translation>« {typed} » n’est pas un jour. Écrivez 3 mai, 2026-05-03, hier ou 7d.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/search/problems.py" />
            <source>“{typed}” is no length of time. Write &gt;2h, &gt;2d or &gt;1w.</source>
            <translation>« {typed} » n’est pas une durée. Écrivez &gt;2h, &gt;2d ou &gt;1w.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/search/problems.py" />
            <source>No network and no place is called “{typed}”.</source>
            <translation>Aucun réseau ni aucun endroit ne s’appelle « {typed} ».</translation>
        </message>
        <message>
            <location filename="../../socialinbox/signin/connecting.py" />
            <source>{network} also needs {missing}.</source>
            <translation>{network} demande aussi {missing}.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/signin/exchange.py" />
            <source>{network}'s sign-in answered without a token. Sign in again.</source>
            <translation>La connexion à {network} a répondu sans jeton. Reconnectez-vous.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/signin/exchange.py" />
            <source>Sign in again and leave everything ticked.</source>
            <translation>Reconnectez-vous et laissez tout coché.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/signin/exchange.py" />
            <source>There was no connection to {network} to finish the sign-in. Look at your connection to the internet and sign in again.</source>
            <translation>Il n’y avait pas d’accès à {network} pour terminer la connexion. Vérifiez votre accès à Internet et reconnectez-vous.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/signin/exchange.py" />
            <source>{network} does not know the app by what you filled in. Compare {names} with {network}'s page.</source>
            <translation>{network} ne reconnaît pas l’application d’après votre saisie. Comparez {names} avec la page de {network}.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../socialinbox/signin/exchange.py" />
            <source>%n second(s)</source>
            <translation>
                <numerusform>%n seconde</numerusform>
                <numerusform>%n secondes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../socialinbox/signin/exchange.py" />
            <location filename="../../socialinbox/ui/words.py" />
            <source>%n minute(s)</source>
            <translation>
                <numerusform>%n minute</numerusform>
                <numerusform>%n minutes</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../socialinbox/signin/exchange.py" />
            <source>{network} did not take the answer of the browser any more: it is good for {life} and for one use. Sign in again.</source>
            <translation>{network} n’a plus accepté la réponse du navigateur : elle vaut {life} et une seule fois. Reconnectez-vous.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/signin/exchange.py" />
            <source>{network} refused to finish the sign-in ({code}). Compare the app's settings with the steps and sign in again.</source>
            <translation>{network} a refusé de terminer la connexion ({code}). Comparez les réglages de l’application avec les étapes et reconnectez-vous.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/signin/exchange.py" />
            <source>{network} could not finish the sign-in just now (answer {status_code}). Try again in some minutes.</source>
            <translation>{network} n’a pas pu terminer la connexion pour l’instant (réponse {status_code}). Réessayez dans quelques minutes.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/signin/exchange.py" />
            <source>without a reason</source>
            <translation>sans raison</translation>
        </message>
        <message>
            <location filename="../../socialinbox/signin/flow.py" />
            <source>Allow Social Inbox in the browser. If no page of {network} opens there, copy the link and open it yourself.</source>
            <translation>Autorisez Social Inbox dans le navigateur. Si aucune page de {network} ne s’y ouvre, copiez le lien et ouvrez-le vous-même.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/signin/flow.py" />
            <source>The sign-in was left. Nothing was connected.</source>
            <translation>La connexion a été abandonnée. Rien n’a été connecté.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/signin/flow.py" />
            <source>Social Inbox itself has a fault. Nothing was connected.</source>
            <translation>Social Inbox lui-même a rencontré une erreur. Rien n’a été connecté.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../socialinbox/signin/flow.py" />
            <source>No answer came from the browser within %n minute(s). Start again and allow Social Inbox there.</source>
            <translation>
                <numerusform>Aucune réponse du navigateur au bout de %n minute. Recommencez et autorisez-y Social Inbox.</numerusform>
                <numerusform>Aucune réponse du navigateur au bout de %n minutes. Recommencez et autorisez-y Social Inbox.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../socialinbox/signin/flow.py" />
            <source>Asking {network} what you allowed…</source>
            <translation>Vérification auprès de {network} de ce que vous avez autorisé…</translation>
        </message>
        <message>
            <location filename="../../socialinbox/signin/flow.py" />
            <source>The answer in the browser was not from {network} and was not taken. Start again; if it happens twice, look for a strange extension in your browser.</source>
            <translation>La réponse dans le navigateur ne venait pas de {network} et n’a pas été acceptée. Recommencez ; si cela se répète, cherchez une extension suspecte dans votre navigateur.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/signin/flow.py" />
            <source>You did not allow it at {network}. Nothing was connected.</source>
            <translation>Vous ne l’avez pas autorisé sur {network}. Rien n’a été connecté.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/signin/flow.py" />
            <source>{network} refused to sign in ({error}). Compare the app's settings with the steps, above all its products, permissions and redirect addresses.</source>
            <translation>{network} a refusé la connexion ({error}). Comparez les réglages de l’application avec les étapes, surtout ses produits, autorisations et adresses de redirection.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/signin/flow.py" />
            <source>{network} allows these {what}. Choose one.</source>
            <translation>{network} donne accès à plusieurs {what}. Faites votre choix.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/signin/flow.py" />
            <source>{network} allows {name}.</source>
            <translation>{network} donne accès à {name}.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/signin/flow.py" />
            <source>This is not the account that was to be connected again: that one stays as it is. To get it back, sign in at {network} as its owner.</source>
            <translation>Ce n’est pas le compte qui devait être reconnecté : celui-là reste tel quel. Pour le récupérer, connectez-vous à {network} comme son propriétaire.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/signin/flow.py" />
            <source>Connecting {name}…</source>
            <translation>Connexion de {name}…</translation>
        </message>
        <message>
            <location filename="../../socialinbox/signin/flow.py" />
            <source>{name}: {what}</source>
            <translation>{name} : {what}</translation>
        </message>
        <message>
            <location filename="../../socialinbox/signin/flow.py" />
            <source>Connected as {name}.</source>
            <translation>Connecté : {name}.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/signin/flow.py" />
            <source>Copy it once more from the network's page.</source>
            <translation>Copiez-le à nouveau depuis la page du réseau.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/signin/given.py" />
            <source>The JSON has no access_token.</source>
            <translation>Le JSON n’a pas d’access_token.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/signin/given.py" />
            <source>Give at least {"access_token": "…"}; docs/cli.md lists the rest.</source>
            <translation>Donnez au moins {"access_token": "…"} ; docs/cli.md indique le reste.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/signin/given.py" />
            <source>{name} is not a text.</source>
            <translation>{name} n’est pas un texte.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/signin/given.py" />
            <source>Put it between quotation marks.</source>
            <translation>Mettez-le entre guillemets.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/signin/given.py" />
            <source>expires_at is not a time ({error}).</source>
            <translation>expires_at n’est pas une heure ({error}).</translation>
        </message>
        <message>
            <location filename="../../socialinbox/signin/given.py" />
            <source>Write RFC 3339, or seconds since 1970.</source>
            <translation>Écrivez RFC 3339, ou les secondes depuis 1970.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/signin/listener.py" />
            <source>Other programs use the ports that the network sends the browser back to ({ports}).</source>
            <translation>D’autres programmes utilisent les ports vers lesquels le réseau renvoie le navigateur ({ports}).</translation>
        </message>
        <message>
            <location filename="../../socialinbox/signin/listener.py" />
            <source>This computer gave no port for the browser to come back to.</source>
            <translation>Cet ordinateur n’a donné aucun port pour le retour du navigateur.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/signin/listener.py" />
            <source>Close another window of Social Inbox that is signing in, or restart the computer, and try again.</source>
            <translation>Fermez l’autre fenêtre de Social Inbox où une connexion est en cours, ou redémarrez l’ordinateur, et réessayez.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/signin/pages.py" />
            <source>The answer has arrived. Close this tab and finish in Social Inbox's window.</source>
            <translation>La réponse est arrivée. Fermez cet onglet et terminez dans la fenêtre de Social Inbox.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/signin/pages.py" />
            <source>You can close this tab. In Social Inbox you can start again whenever you like.</source>
            <translation>Vous pouvez fermer cet onglet. Dans Social Inbox, vous pourrez recommencer quand vous voudrez.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/signin/pages.py" />
            <source>It does not come from the network that was asked. Close this tab and start again in Social Inbox.</source>
            <translation>Elle ne vient pas du réseau interrogé. Fermez cet onglet et recommencez dans Social Inbox.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/signin/pages.py" />
            <source>Close it and go on in the newest tab, or start again in Social Inbox.</source>
            <translation>Fermez-le et continuez dans l’onglet le plus récent, ou recommencez dans Social Inbox.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/signin/pages.py" />
            <source>Social Inbox waits here for one answer, and not for this.</source>
            <translation>Social Inbox attend ici une réponse précise, et pas celle-ci.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/signin/progress.py" />
            <source>You can't {allows}: the permission “{name}” was not given.</source>
            <translation>Vous ne pouvez pas {allows} : l’autorisation « {name} » n’a pas été donnée.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/signin/revoke.py" />
            <source>{network} was not asked to take the access back, because others need it.</source>
            <translation>Le retrait de l’accès n’a pas été demandé à {network}, car d’autres en ont besoin.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/signin/revoke.py" />
            <source>{network} could not be asked to take the access back without its keys.</source>
            <translation>Le retrait de l’accès n’a pas pu être demandé à {network} sans ses clés.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/signin/revoke.py" />
            <source>{network} has no way to take the access back from here.</source>
            <translation>{network} ne permet pas de retirer l’accès d’ici.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/signin/revoke.py" />
            <source>{network} could not be reached to take the access back.</source>
            <translation>{network} n’était pas joignable pour retirer l’accès.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/signin/revoke.py" />
            <source>{network} has taken the access back.</source>
            <translation>{network} a retiré l’accès.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/signin/revoke.py" />
            <source>{network} did not take the access back, perhaps because it had already ended.</source>
            <translation>{network} n’a pas retiré l’accès, peut-être parce qu’il avait déjà pris fin.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/signin/revoke.py" />
            <source>You can remove the app yourself at {page}.</source>
            <translation>Vous pouvez retirer l’application vous-même : {page}.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/storage/accounts.py" />
            <location filename="../../socialinbox/storage/erasing_account.py" />
            <source>There is no account {account}.</source>
            <translation>Il n’y a pas de compte {account}.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/storage/agreements.py" />
            <source>There is no statement {agreement} in force.</source>
            <translation>Il n’y a pas de déclaration {agreement} en vigueur.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/storage/agreements.py" />
            <source>`socialinbox keeping` lists them with their numbers.</source>
            <translation>`socialinbox keeping` les montre avec leurs numéros.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/storage/deliveries.py" />
            <location filename="../../socialinbox/storage/unsure.py" />
            <source>This reply is not waiting for you.</source>
            <translation>Cette réponse ne vous attend pas.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/storage/deliveries.py" />
            <location filename="../../socialinbox/storage/leaving.py" />
            <location filename="../../socialinbox/storage/unsure.py" />
            <source>Look at it in its thread.</source>
            <translation>Voyez-la dans sa conversation.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/storage/deliveries.py" />
            <source>This reply can't be taken back any more.</source>
            <translation>Cette réponse ne peut plus être reprise.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/storage/erased.py" />
            <source>A customer was erased meanwhile, and this may tell of them.</source>
            <translation>Entre-temps, un client a été effacé, et ceci pourrait parler de lui.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/storage/erased.py" />
            <source>Do it again by hand.</source>
            <translation>Refaites-le à la main.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/storage/erasing_account.py" />
            <source>This account is still connected.</source>
            <translation>Ce compte est encore connecté.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/storage/erasing_account.py" />
            <source>Disconnect it first.</source>
            <translation>Déconnectez-le d’abord.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/storage/faults.py" />
            <source>The disk is full: {file} can't grow.</source>
            <translation>Le disque est plein : {file} ne peut plus grandir.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/storage/faults.py" />
            <source>Nothing was lost. Make room on this disk, then try again.</source>
            <translation>Rien n’est perdu. Libérez de la place sur ce disque, puis réessayez.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/storage/faults.py" />
            <source>The database {file} can't be written.</source>
            <translation>La base de données {file} ne peut pas être écrite.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/storage/faults.py" />
            <source>Make the file and its folder writable for you, or choose another folder with --profile.</source>
            <translation>Donnez-vous le droit d’écriture sur le fichier et son dossier, ou choisissez un autre dossier avec --profile.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/storage/faults.py" />
            <source>The database {file} may not be opened.</source>
            <translation>La base de données {file} ne peut pas être ouverte : accès refusé.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/storage/faults.py" />
            <location filename="../../socialinbox/storage/sealing.py" />
            <source>Make the file and its folder readable and writable for you.</source>
            <translation>Donnez-vous les droits de lecture et d’écriture sur le fichier et son dossier.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/storage/faults.py" />
            <source>The database {file} can't be opened.</source>
            <translation>La base de données {file} ne peut pas être ouverte.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/storage/faults.py" />
            <source>See that its folder exists and is writable for you, or choose another with --profile.</source>
            <translation>Vérifiez que son dossier existe et que vous pouvez y écrire, ou choisissez-en un autre avec --profile.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/storage/faults.py" />
            <source>The database {file} is damaged.</source>
            <translation>La base de données {file} est endommagée.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/storage/faults.py" />
            <source>It is left as it is. Close the program, put a copy of the file aside and restore the newest backup.</source>
            <translation>Elle est laissée telle quelle. Fermez le programme, mettez une copie du fichier de côté et restaurez la sauvegarde la plus récente.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/storage/faults.py" />
            <source>{file} is not a database that can be read here.</source>
            <translation>{file} n’est pas une base de données lisible ici.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/storage/faults.py" />
            <source>It is left as it is. Move it out of the folder, or choose another with --profile.</source>
            <translation>Le fichier est laissé tel quel. Sortez-le du dossier, ou choisissez-en un autre avec --profile.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/storage/faults.py" />
            <source>Another program is using the database {file}.</source>
            <translation>Un autre programme utilise la base de données {file}.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/storage/faults.py" />
            <source>Close the other Social Inbox window or program that holds it, then try again.</source>
            <translation>Fermez l’autre fenêtre de Social Inbox ou le programme qui la tient, puis réessayez.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/storage/faults.py" />
            <source>The disk failed while {file} was being read or written.</source>
            <translation>Le disque a échoué pendant la lecture ou l’écriture de {file}.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/storage/faults.py" />
            <source>See that the disk is connected and sound, then try again.</source>
            <translation>Vérifiez que le disque est branché et en bon état, puis réessayez.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/storage/faults.py" />
            <source>The database {path} was written by a newer Social Inbox (format {version}, this one knows {known}).</source>
            <translation>La base de données {path} a été écrite par une version plus récente de Social Inbox (format {version}, celle-ci connaît {known}).</translation>
        </message>
        <message>
            <location filename="../../socialinbox/storage/faults.py" />
            <source>It is left as it is. Install the newer program again, or choose another folder with --profile.</source>
            <translation>Elle est laissée telle quelle. Réinstallez le programme plus récent, ou choisissez un autre dossier avec --profile.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/storage/faults.py" />
            <source>{path} belongs to another program.</source>
            <translation>{path} appartient à un autre programme.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/storage/files.py" />
            <source>The file {place} can't be read ({why}).</source>
            <translation>Le fichier {place} est illisible ({why}).</translation>
        </message>
        <message>
            <location filename="../../socialinbox/storage/files.py" />
            <source>Make it readable, or remove it: it is fetched again where it can be.</source>
            <translation>Rendez-le lisible, ou supprimez-le : il sera récupéré à nouveau si possible.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/storage/files.py" />
            <source>The file {place} was not written under this profile's key, or is damaged.</source>
            <translation>Le fichier {place} n’a pas été écrit avec la clé de ce profil, ou est endommagé.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/storage/files.py" />
            <source>Remove it: it is fetched again where it can be.</source>
            <translation>Supprimez-le : il sera récupéré à nouveau si possible.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/storage/follow_ups.py" />
            <source>There is no thread {customer}.</source>
            <translation>Il n’y a pas de conversation {customer}.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/storage/follow_ups.py" />
            <location filename="../../socialinbox/storage/following.py" />
            <location filename="../../socialinbox/storage/muting.py" />
            <location filename="../../socialinbox/storage/own_hours.py" />
            <source>`socialinbox threads` lists them.</source>
            <translation>`socialinbox threads` les montre.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/storage/follow_ups.py" />
            <source>There is no follow-up {number}.</source>
            <translation>Il n’y a pas de tâche {number}.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/storage/follow_ups.py" />
            <source>List them with: socialinbox todo</source>
            <translation>Pour les voir : socialinbox todo</translation>
        </message>
        <message>
            <location filename="../../socialinbox/storage/following.py" />
            <location filename="../../socialinbox/storage/muting.py" />
            <location filename="../../socialinbox/storage/own_hours.py" />
            <source>There is no thread {one}.</source>
            <translation>Il n’y a pas de conversation {one}.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/storage/leaving.py" />
            <source>This reply has left already.</source>
            <translation>Cette réponse est déjà partie.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/storage/notes.py" />
            <source>The note is empty.</source>
            <translation>La note est vide.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/storage/notes.py" />
            <source>Write something, then save it.</source>
            <translation>Écrivez quelque chose, puis enregistrez-la.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/storage/notes.py" />
            <source>Note {message} is no longer there.</source>
            <translation>La note {message} n’est plus là.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/storage/notes.py" />
            <source>Customer {customer} is part of another thread now.</source>
            <translation>Le client {customer} fait maintenant partie d’une autre conversation.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/storage/own_rules.py" />
            <source>There is no rule {rule}.</source>
            <translation>Il n’y a pas de règle {rule}.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/storage/own_rules.py" />
            <source>`socialinbox rules` lists them.</source>
            <translation>`socialinbox rules` les montre.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/storage/queueing.py" />
            <source>The message to answer is not in this thread any more.</source>
            <translation>Le message auquel répondre n’est plus dans cette conversation.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/storage/queueing.py" />
            <source>This account is not connected.</source>
            <translation>Ce compte n’est pas connecté.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/storage/queueing.py" />
            <source>Connect it again, then send.</source>
            <translation>Connectez-le à nouveau, puis envoyez.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/storage/removal.py" />
            <source>The account was removed before this was sent. Connect it again to send.</source>
            <translation>Le compte a été retiré avant l’envoi. Connectez-le à nouveau pour envoyer.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/storage/saved_replies.py" />
            <source>A saved reply needs a name of at most {count} characters.</source>
            <translation>Une réponse type a besoin d’un nom de {count} caractères au plus.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/storage/saved_replies.py" />
            <source>Give it one by which you find it.</source>
            <translation>Donnez-lui un nom qui vous aide à la retrouver.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/storage/saved_replies.py" />
            <source>A saved reply has words, at most {count} characters.</source>
            <translation>Une réponse type contient un texte de {count} caractères au plus.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/storage/saved_replies.py" />
            <source>Write some, or make them fewer.</source>
            <translation>Écrivez-en un, ou raccourcissez-le.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/storage/saved_replies.py" />
            <source>There is a saved reply called “{name}” already.</source>
            <translation>Il y a déjà une réponse type appelée « {name} ».</translation>
        </message>
        <message>
            <location filename="../../socialinbox/storage/saved_replies.py" />
            <source>Choose another name, or change that one.</source>
            <translation>Choisissez un autre nom, ou modifiez celle-là.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/storage/saved_replies.py" />
            <source>That saved reply is gone.</source>
            <translation>Cette réponse type a disparu.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/storage/saved_replies.py" />
            <source>Save it as a new one.</source>
            <translation>Enregistrez-la comme nouvelle.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/storage/sealing.py" />
            <source>The database {file} can't be read ({why}).</source>
            <translation>La base de données {file} est illisible ({why}).</translation>
        </message>
        <message>
            <location filename="../../socialinbox/storage/sealing.py" />
            <source>The encrypted copy of {file} could not be written ({why}).</source>
            <translation>La copie chiffrée de {file} n’a pas pu être écrite ({why}).</translation>
        </message>
        <message>
            <location filename="../../socialinbox/storage/sealing.py" />
            <source>The file is left as it was. Make room on this disk, then try again.</source>
            <translation>Le fichier est laissé tel quel. Libérez de la place sur ce disque, puis réessayez.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/storage/sealing.py" />
            <source>Another program has the database open, so it can't be encrypted now.</source>
            <translation>Un autre programme a ouvert la base de données ; elle ne peut donc pas être chiffrée maintenant.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/storage/sealing.py" />
            <source>Close the other Social Inbox, then start again.</source>
            <translation>Fermez l’autre Social Inbox, puis redémarrez.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/storage/sealing.py" />
            <source>The encrypted copy of the database is not sound.</source>
            <translation>La copie chiffrée de la base de données est défectueuse.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/storage/sealing.py" />
            <source>The file is left as it was. See that the disk is sound, then try again.</source>
            <translation>Le fichier est laissé tel quel. Vérifiez que le disque est en bon état, puis réessayez.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/storage/tags.py" />
            <source>There is a tag “{shown}” already.</source>
            <translation>Il y a déjà une étiquette « {shown} ».</translation>
        </message>
        <message>
            <location filename="../../socialinbox/storage/tags.py" />
            <source>Choose another name, or use that tag instead.</source>
            <translation>Choisissez un autre nom, ou utilisez cette étiquette.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/storage/tags.py" />
            <source>There is no colour {colour}.</source>
            <translation>Il n’y a pas de couleur {colour}.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/storage/tags.py" />
            <source>Give a number from 0 to {colours}.</source>
            <translation>Donnez un nombre de 0 à {colours}.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/storage/tags.py" />
            <source>There is no tag {tag}.</source>
            <translation>Il n’y a pas d’étiquette {tag}.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/storage/tags.py" />
            <source>List the tags with: socialinbox tag</source>
            <translation>Pour voir les étiquettes : socialinbox tag</translation>
        </message>
        <message>
            <location filename="../../socialinbox/storage/tags.py" />
            <source>A tag needs a name.</source>
            <translation>Une étiquette a besoin d’un nom.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/storage/tags.py" />
            <source>Give a word or two, such as: regular.</source>
            <translation>Donnez un mot ou deux, par exemple : habitué.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/storage/tags.py" />
            <source>“{shown}…” is too long for a tag.</source>
            <translation>« {shown}… » est trop long pour une étiquette.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../socialinbox/storage/tags.py" />
            <source>Use at most %n character(s).</source>
            <translation>
                <numerusform>Utilisez %n caractère au plus.</numerusform>
                <numerusform>Utilisez %n caractères au plus.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../socialinbox/storage/timeline.py" />
            <source>Message {message} is no longer there.</source>
            <translation>Le message {message} n’est plus là.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/storage/timeline.py" />
            <source>Open the thread again to see what is.</source>
            <translation>Ouvrez à nouveau la conversation pour voir ce qu’elle contient.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/storage/unsure.py" />
            <source>You said that it is there; the program goes on looking for it.</source>
            <translation>Vous avez dit qu’il est là-bas ; le programme continue à le chercher.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/storage/views.py" />
            <source>A view needs a name.</source>
            <translation>Une vue a besoin d’un nom.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/storage/views.py" />
            <source>Write one, such as “Late in Messenger”.</source>
            <translation>Écrivez-en un, par exemple « Urgent dans Messenger ».</translation>
        </message>
        <message>
            <location filename="../../socialinbox/storage/views.py" />
            <source>There is a view “{shown}” already.</source>
            <translation>Il y a déjà une vue « {shown} ».</translation>
        </message>
        <message>
            <location filename="../../socialinbox/storage/views.py" />
            <source>Choose another name, or change that view.</source>
            <translation>Choisissez un autre nom, ou modifiez cette vue.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/storage/views.py" />
            <source>This view is no longer there.</source>
            <translation>Cette vue n’est plus là.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/storage/views.py" />
            <source>Save the search again as a new one.</source>
            <translation>Enregistrez à nouveau la recherche comme nouvelle vue.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/sync/budget.py" />
            <source>The cap of {cap:dollars} is reached; reading goes on on {day:day}. Replies still go out.</source>
            <translation>Le plafond de {cap:dollars} est atteint. Dès le {day:day}, la lecture reprend ; les réponses partent toujours.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/sync/budget.py" />
            <source>What {network} allows for a day is used up, but for your replies; reading goes on at {at:clock}.</source>
            <translation>Ce que {network} permet par jour est épuisé, sauf pour vos réponses ; la lecture reprend à {at:clock}.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/sync/coverage.py" />
            <source>the program was not running</source>
            <translation>le programme ne tournait pas</translation>
        </message>
        <message>
            <location filename="../../socialinbox/sync/coverage.py" />
            <source>not read yet</source>
            <translation>pas encore lu</translation>
        </message>
        <message>
            <location filename="../../socialinbox/sync/coverage.py" />
            <source>not read in time</source>
            <translation>pas lu à temps</translation>
        </message>
        <message numerus="yes">
            <location filename="../../socialinbox/sync/coverage.py" />
            <source>{network} gives this back for %n day(s) only</source>
            <translation>
                <numerusform>{network} ne le redonne que pendant %n jour</numerusform>
                <numerusform>{network} ne le redonne que pendant %n jours</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../socialinbox/sync/coverage.py" />
            <source>{network} gives only the newest %n</source>
            <translation>
                <numerusform>{network} ne donne que le plus récent</numerusform>
                <numerusform>{network} ne donne que les %n plus récents</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../socialinbox/sync/health.py" />
            <source>It is tried again by itself.</source>
            <translation>Nouvelle tentative automatique.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/sync/health.py" />
            <source>It is tried again by itself; if it stays so, look for a newer Social Inbox.</source>
            <translation>Nouvelle tentative automatique ; si cela dure, cherchez une version plus récente de Social Inbox.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/sync/health.py" />
            <source>the sign-in was dead</source>
            <translation>la connexion au compte était rompue</translation>
        </message>
        <message>
            <location filename="../../socialinbox/sync/health.py" />
            <source>it was not allowed: {what}</source>
            <translation>ce n’était pas autorisé : {what}</translation>
        </message>
        <message>
            <location filename="../../socialinbox/sync/health.py" />
            <source>the cap on costs was reached</source>
            <translation>le plafond de coût était atteint</translation>
        </message>
        <message>
            <location filename="../../socialinbox/sync/health.py" />
            <source>the limit was used up until {at:moment}</source>
            <translation>la limite était épuisée, fin : {at:moment}</translation>
        </message>
        <message>
            <location filename="../../socialinbox/sync/health.py" />
            <source>the network could not be reached</source>
            <translation>le réseau n’était pas joignable</translation>
        </message>
        <message>
            <location filename="../../socialinbox/sync/health.py" />
            <source>the keychain could not be opened</source>
            <translation>le trousseau n’a pas pu être ouvert</translation>
        </message>
        <message>
            <location filename="../../socialinbox/sync/health.py" />
            <source>the database could not be written</source>
            <translation>la base de données n’a pas pu être écrite</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/accounts/account.py" />
            <source>What is known, and what is missing</source>
            <translation>Ce qui est connu, et ce qui manque</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/accounts/account.py" />
            <location filename="../../socialinbox/ui/story/to_do.py" />
            <location filename="../../socialinbox/ui/words.py" />
            <source>Today</source>
            <translation>Aujourd’hui</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/accounts/account.py" />
            <source>What it costs</source>
            <translation>Ce que cela coûte</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/accounts/account.py" />
            <source>How long things are kept</source>
            <translation>Combien de temps tout est gardé</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/accounts/account.py" />
            <source>What only you can say</source>
            <translation>Ce que vous seul pouvez dire</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/accounts/account.py" />
            <location filename="../../socialinbox/ui/accounts/disconnect.py" />
            <source>Disconnect</source>
            <translation>Déconnecter</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/accounts/account.py" />
            <source>Disconnect…</source>
            <translation>Déconnecter…</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/accounts/account.py" />
            <source>Its messages stay. The keys are deleted, and the network is asked to take the access back.</source>
            <translation>Ses messages restent. Les clés sont supprimées, et le réseau est prié de retirer l’accès.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/accounts/account.py" />
            <source>Sync now</source>
            <translation>Synchroniser</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/accounts/account.py" />
            <location filename="../../socialinbox/ui/notices.py" />
            <source>Connect again</source>
            <translation>Reconnecter</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/accounts/account.py" />
            <source>Queued replies wait until it is connected.</source>
            <translation>Les réponses en attente patientent jusqu’à la connexion.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/accounts/account.py" />
            <location filename="../../socialinbox/ui/sidebar/health.py" />
            <source>Last complete: {time}.</source>
            <translation>Dernière lecture complète : {time}.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/accounts/account.py" />
            <source>Asking…</source>
            <translation>Lecture…</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/accounts/connect.py" />
            <source>Which network?</source>
            <translation>Quel réseau ?</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/accounts/connect.py" />
            <source>Each network wants an app of your own once: a name and a key in its pages for developers. The next page says every step, with everything to copy.</source>
            <translation>Chaque réseau veut, une fois, une application à vous : un nom et une clé dans ses pages pour développeurs. La page suivante détaille chaque étape, avec tout ce qu’il faut copier.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/accounts/connect.py" />
            <location filename="../../socialinbox/ui/accounts/kept_for.py" />
            <location filename="../../socialinbox/ui/accounts/prepare.py" />
            <location filename="../../socialinbox/ui/accounts/under_way.py" />
            <location filename="../../socialinbox/ui/composer/panel.py" />
            <location filename="../../socialinbox/ui/composer/video_bar.py" />
            <location filename="../../socialinbox/ui/confirm.py" />
            <location filename="../../socialinbox/ui/guard/pages.py" />
            <location filename="../../socialinbox/ui/saved/export_sheet.py" />
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/accounts/connect.py" />
            <source>Connect an account</source>
            <translation>Connecter un compte</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/accounts/connect.py" />
            <source>Connect {name} again</source>
            <translation>Reconnecter {name}</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/accounts/connect.py" />
            <location filename="../../socialinbox/ui/accounts/under_way.py" />
            <source>Connect {name}</source>
            <translation>Connecter {name}</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/accounts/connect.py" />
            <source>You have made an app there before; it is filled in below.</source>
            <translation>Vous y avez déjà créé une application ; elle est remplie ci-dessous.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/accounts/connect.py" />
            <location filename="../../socialinbox/ui/accounts/disconnect.py" />
            <source>Social Inbox is still starting. Press again in a moment.</source>
            <translation>Social Inbox démarre encore. Appuyez à nouveau dans un instant.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/accounts/costs.py" />
            <source>no cap</source>
            <translation>pas de plafond</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/accounts/costs.py" />
            <source>The most that a month may cost, in dollars</source>
            <translation>Le coût maximal d’un mois, en dollars</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/accounts/costs.py" />
            <source>Set</source>
            <translation>Fixer</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/accounts/costs.py" />
            <source>Set the cap</source>
            <translation>Fixer le plafond</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/accounts/costs.py" />
            <source>At most, a month: $</source>
            <translation>Au plus, par mois : $</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/accounts/costs.py" />
            <source>At the cap reading stops until the next month. Replies still go out.</source>
            <translation>Au plafond, la lecture s’arrête jusqu’au mois suivant. Les réponses partent toujours.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/accounts/costs.py" />
            <source>{cost} this month.</source>
            <translation>{cost} ce mois-ci.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/accounts/costs.py" />
            <source>{cost} of at most {cap} this month.</source>
            <translation>{cost} sur {cap} au plus ce mois-ci.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/accounts/costs.py" />
            <source>{used} of {limit} {unit} used today.</source>
            <translation>Utilisé aujourd’hui : {used} sur {limit} {unit}.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/accounts/costs.py" />
            <source>It begins anew at {time}.</source>
            <translation>Nouveau départ : {time}.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/accounts/costs.py" />
            <source>This is no amount. Write dollars, such as {whole} or {cents}.</source>
            <translation>Ce n’est pas un montant. Écrivez des dollars, par exemple {whole} ou {cents}.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/accounts/deeds.py" />
            <location filename="../../socialinbox/ui/story/deeds.py" />
            <source>You are told nothing of {name} any more.</source>
            <translation>Plus rien de {name} ne vous est signalé.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/accounts/deeds.py" />
            <location filename="../../socialinbox/ui/story/deeds.py" />
            <source>You are told of {name} again.</source>
            <translation>{name} vous est à nouveau signalé.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/accounts/deeds.py" />
            <location filename="../../socialinbox/ui/quiet_hours/sheet.py" />
            <source>The quiet hours of {name} are changed.</source>
            <translation>Les heures calmes de {name} sont modifiées.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/accounts/deeds.py" />
            <source>The settings of {name} are changed.</source>
            <translation>Les réglages de {name} sont modifiés.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/accounts/desk.py" />
            <source>Account</source>
            <translation>Compte</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/accounts/disconnect.py" />
            <source>Also erase everything that came from this network</source>
            <translation>Effacer aussi tout ce qui est venu de ce réseau</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/accounts/disconnect.py" />
            <source>Keep it</source>
            <translation>Garder</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/accounts/disconnect.py" />
            <source>Disconnect {name}?</source>
            <translation>Déconnecter {name} ?</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/accounts/disconnect.py" />
            <source>Also erase everything that came from {network}</source>
            <translation>Effacer aussi tout ce qui est venu de {network}</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/accounts/disconnect.py" />
            <source>All messages from {network} are overwritten on this computer, with everybody known from there alone; nothing undoes it.</source>
            <translation>Tous les messages de {network} sont écrasés sur cet ordinateur, avec tous ceux que vous ne connaissez que par là ; c’est irréversible.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/accounts/disconnect.py" />
            <source>All messages stay and can be read and searched.</source>
            <translation>Tous les messages restent et peuvent être lus et cherchés.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/accounts/disconnect.py" />
            <source>Nothing new comes in from {network}, and nothing can be sent there. The keys are deleted from this computer, and {network} is asked to take the access back. You can connect it again at any time.</source>
            <translation>Plus rien n’arrive de {network}, et rien ne peut y être envoyé. Les clés sont supprimées de cet ordinateur, et {network} est prié de retirer l’accès. Vous pourrez reconnecter le compte à tout moment.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/accounts/disconnect.py" />
            <source>Disconnecting…</source>
            <translation>Déconnexion…</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/accounts/disconnect.py" />
            <source>Everything that came from there is erased.</source>
            <translation>Tout ce qui en venait est effacé.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/accounts/disconnect.py" />
            <source>{name} is disconnected.</source>
            <translation>{name} est déconnecté.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/accounts/kept_for.py" />
            <source>My contract allows more…</source>
            <translation>Mon contrat permet plus…</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/accounts/kept_for.py" />
            <source>Its name and date, and where it lies</source>
            <translation>Son nom et sa date, et où il se trouve</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/accounts/kept_for.py" />
            <source>Which contract it is</source>
            <translation>De quel contrat il s’agit</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/accounts/kept_for.py" />
            <source>Who says so</source>
            <translation>Qui le dit</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/accounts/kept_for.py" />
            <source>For how many days it allows things to be kept</source>
            <translation>Combien de jours il permet de garder</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/accounts/kept_for.py" />
            <source>for ever</source>
            <translation>sans limite</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/accounts/kept_for.py" />
            <source>It allows things to be kept for ever</source>
            <translation>Il permet de garder sans limite</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/accounts/kept_for.py" />
            <source>Record it</source>
            <translation>Enregistrer</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/accounts/kept_for.py" />
            <source>Which contract allows more?</source>
            <translation>Quel contrat permet plus ?</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/accounts/kept_for.py" />
            <source>Everything may be kept for</source>
            <translation>Tout peut être gardé pendant</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/accounts/kept_for.py" />
            <source>days, or</source>
            <translation>jours, ou</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/accounts/kept_for.py" />
            <source>Who says so:</source>
            <translation>Qui le dit :</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/accounts/kept_for.py" />
            <source>What you state is recorded with the name and the time. It can be taken back; what was then kept for too long goes at once.</source>
            <translation>Votre déclaration est enregistrée avec le nom et l’heure. Elle peut être retirée ; ce qui a alors été gardé trop longtemps part aussitôt.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/accounts/kept_for.py" />
            <source>By: {source}</source>
            <translation>Source : {source}</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/accounts/kept_for.py" />
            <source>Take back</source>
            <comment>a statement</comment>
            <translation>Retirer</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/accounts/kept_for.py" />
            <source>Take the statement back: {words}</source>
            <translation>Retirer la déclaration : {words}</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/accounts/kept_for.py" />
            <source>By your contract “{words}”: {length}. Stated by {by} on {day}.</source>
            <translation>D’après votre contrat « {words} » : {length}. Déclaré le {day} par {by}.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/accounts/kept_for.py" />
            <source>Write a number of days, such as 365, or choose for ever.</source>
            <translation>Écrivez un nombre de jours, par exemple 365, ou choisissez sans limite.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/accounts/kept_for.py" />
            <source>{network} sets no time. What is deleted or changed there is deleted or changed here.</source>
            <translation>{network} ne fixe pas de durée. Ce qui y est supprimé ou modifié l’est aussi ici.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/accounts/kept_for.py" />
            <source>{network} lets others’ words be kept for {words}, names and faces for {people}, your own words {own}. While you are online everything is fetched anew before its time is over.</source>
            <translation>Durées que {network} permet : textes des autres {words}, noms et visages {people}, vos propres textes {own}. Tant que vous êtes en ligne, tout est récupéré à nouveau avant la fin du délai.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/accounts/kept_for.py" />
            <source>for {time}</source>
            <translation>{time}</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/accounts/kept_for.py" />
            <source>ever</source>
            <translation>sans limite</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/accounts/kept_for.py" />
            <source>Exports and backups leave others’ words and names out.</source>
            <translation>Les exports et les sauvegardes laissent de côté les textes et les noms des autres.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/accounts/parts.py" />
            <source>Copied</source>
            <translation>Copié</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/accounts/prepare.py" />
            <source>if there is one</source>
            <translation>s’il y en a un</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/accounts/prepare.py" />
            <source>Hide {field}</source>
            <translation>Masquer {field}</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/accounts/prepare.py" />
            <source>Show {field}</source>
            <translation>Montrer {field}</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/accounts/prepare.py" />
            <source>Connect {network}</source>
            <translation>Connecter {network}</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/accounts/prepare.py" />
            <source>Show the steps</source>
            <translation>Montrer les étapes</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/accounts/prepare.py" />
            <source>What you will be asked to allow</source>
            <translation>Ce qu’on vous demandera d’autoriser</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/accounts/prepare.py" />
            <source>Open the browser</source>
            <translation>Ouvrir le navigateur</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/accounts/prepare.py" />
            <source>You sign in at {network} itself. Your password stays there; what {network} gives goes into this computer’s keychain and nowhere else.</source>
            <translation>Vous vous connectez chez {network} même. Votre mot de passe y reste ; ce que {network} donne va dans le trousseau de cet ordinateur et nulle part ailleurs.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/accounts/prepare.py" />
            <source>Step {number}: {title}</source>
            <translation>Étape {number} : {title}</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/accounts/prepare.py" />
            <source>Open {page}</source>
            <translation>Ouvrir {page}</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/accounts/prepare.py" />
            <source>Open {page} in the browser</source>
            <translation>Ouvrir {page} dans le navigateur</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/accounts/prepare.py" />
            <source>Copy {label}: {value}</source>
            <translation>Copier {label} : {value}</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/accounts/prepare.py" />
            <source>Copy</source>
            <translation>Copier</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/accounts/prepare.py" />
            <source>permission</source>
            <translation>autorisation</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/accounts/prepare.py" />
            <source>Hide the steps</source>
            <translation>Masquer les étapes</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/accounts/seen.py" />
            <source>The same for all accounts.</source>
            <translation>Pareil pour tous les comptes.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/accounts/signing.py" />
            <source>These:</source>
            <translation>Celles-ci :</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/accounts/signing.py" />
            <source>Initials of its own</source>
            <translation>Initiales propres au compte</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/accounts/signing.py" />
            <source>Initials of this account</source>
            <translation>Initiales de ce compte</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/accounts/signing.py" />
            <source>Put behind each public reply and counted with it. Private messages have none.</source>
            <translation>Placées après chaque réponse publique et comptées avec elle. Les messages privés n’en ont pas.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/accounts/signing.py" />
            <source>As for all accounts: nothing</source>
            <translation>Comme pour tous les comptes : rien</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/accounts/signing.py" />
            <source>As for all accounts: {initials}</source>
            <translation>Comme pour tous les comptes : {initials}</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/accounts/stream_line.py" />
            <source>Fetch what is missing</source>
            <translation>Récupérer ce qui manque</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/accounts/stream_line.py" />
            <source>Fetch what is missing of {stream}</source>
            <translation>Récupérer ce qui manque : {stream}</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/accounts/stream_line.py" />
            <source>Fetching…</source>
            <translation>Récupération…</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/accounts/strip.py" />
            <source>{start} to {end}</source>
            <translation>{start} – {end}</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/accounts/strip.py" />
            <source>{start} until now</source>
            <translation>{start} – maintenant</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/accounts/strip.py" />
            <source>{span}: complete.</source>
            <translation>{span} : complet.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/accounts/strip.py" />
            <source>not read</source>
            <translation>pas lu</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/accounts/strip.py" />
            <source>{span}: beyond reach. {cause}.</source>
            <translation>{span} : hors d’atteinte. {cause}.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/accounts/strip.py" />
            <source>{span}: missing, {cause}. It can still be fetched.</source>
            <translation>{span} : manque, {cause}. Encore récupérable.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/accounts/strip.py" />
            <source>{span}: missing, {cause}.</source>
            <translation>{span} : manque, {cause}.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../socialinbox/ui/accounts/strip.py" />
            <source>%n gap(s)</source>
            <translation>
                <numerusform>%n lacune</numerusform>
                <numerusform>%n lacunes</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/accounts/strip.py" />
            <source>nothing read yet</source>
            <translation>rien de lu pour l’instant</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/accounts/strip.py" />
            <source>complete since {date}</source>
            <translation>complet depuis le {date}</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/accounts/strip.py" />
            <location filename="../../socialinbox/ui/words.py" />
            <source>complete</source>
            <translation>complet</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/accounts/strip.py" />
            <source>missing</source>
            <translation>manquant</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/accounts/strip.py" />
            <source>beyond the network’s reach</source>
            <translation>hors d’atteinte du réseau</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/accounts/told.py" />
            <source>Tell me of new messages of this account</source>
            <translation>Me signaler les nouveaux messages de ce compte</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/accounts/told.py" />
            <source>Quiet hours of this account</source>
            <translation>Heures calmes de ce compte</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/accounts/under_way.py" />
            <source>Open the browser again</source>
            <translation>Rouvrir le navigateur</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/accounts/under_way.py" />
            <source>Copy the link</source>
            <translation>Copier le lien</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/accounts/under_way.py" />
            <source>Copy the link to the sign-in page</source>
            <translation>Copier le lien vers la page de connexion</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/accounts/under_way.py" />
            <source>Now the browser</source>
            <translation>Au tour du navigateur</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/accounts/under_way.py" />
            <source>Time left for {name}</source>
            <translation>Temps restant pour {name}</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/accounts/under_way.py" />
            <source>You are back from the browser</source>
            <translation>Vous revenez du navigateur</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/accounts/under_way.py" />
            <source>Almost done</source>
            <translation>Presque fini</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/accounts/under_way.py" />
            <source>This takes a few seconds.</source>
            <translation>Cela prend quelques secondes.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/accounts/under_way.py" />
            <source>Waiting for your answer there, for {time} more.</source>
            <translation>Attente de votre réponse là-bas, encore {time}.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/accounts/under_way.py" />
            <source>Connect</source>
            <translation>Connecter</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/accounts/under_way.py" />
            <source>Which of your {things}?</source>
            <translation>Choisissez parmi vos {things}</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/accounts/under_way.py" />
            <source>Is this the one?</source>
            <translation>C’est bien celui-ci ?</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/accounts/under_way.py" />
            <source>To the inbox</source>
            <translation>Vers la boîte</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/accounts/under_way.py" />
            <source>Connect another account</source>
            <translation>Connecter un autre compte</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/accounts/under_way.py" />
            <source>Its messages are being read now, and what is older comes in as read. {network} is asked again and again from here on.</source>
            <translation>Ses messages sont lus en ce moment, et les plus anciens arrivent comme lus. {network} est désormais interrogé régulièrement.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/accounts/under_way.py" />
            <location filename="../../socialinbox/ui/composer/video_bar.py" />
            <location filename="../../socialinbox/ui/guard/pages.py" />
            <source>Try again</source>
            <translation>Réessayer</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/accounts/under_way.py" />
            <source>Leave it</source>
            <translation>Abandonner</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/accounts/under_way.py" />
            <source>You said no at {network}</source>
            <translation>Vous avez refusé chez {network}</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/accounts/under_way.py" />
            <source>The browser did not answer</source>
            <translation>Le navigateur n’a pas répondu</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/accounts/under_way.py" />
            <source>{network} could not be connected</source>
            <translation>{network} n’a pas pu être connecté</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/accounts/under_way.py" />
            <source>If that was not meant, try again and press the button that allows it.</source>
            <translation>Si ce n’était pas voulu, réessayez et appuyez sur le bouton qui autorise.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/accounts/under_way.py" />
            <source>If the page was closed, or opened in a browser where you are not signed in at {network}, try again and use “Copy the link”.</source>
            <translation>Si la page a été fermée, ou ouverte dans un navigateur où vous n’êtes pas connecté à {network}, réessayez avec « Copier le lien ».</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/accounts/under_way.py" />
            <source>What you filled in is still there; nothing was stored.</source>
            <translation>Ce que vous avez rempli est encore là ; rien n’a été enregistré.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/accounts/under_way.py" />
            <source>What will not work</source>
            <translation>Ce qui ne marchera pas</translation>
        </message>
        <message numerus="yes">
            <location filename="../../socialinbox/ui/arrivals.py" />
            <source>%n new message(s) in this thread.</source>
            <translation>
                <numerusform>%n nouveau message dans cette conversation.</numerusform>
                <numerusform>%n nouveaux messages dans cette conversation.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../socialinbox/ui/arrivals.py" />
            <source>%n customer(s) (has|have) written.</source>
            <translation>
                <numerusform>%n client a écrit.</numerusform>
                <numerusform>%n clients ont écrit.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/arrivals.py" />
            <source>{names} have written.</source>
            <translation>{names} ont écrit.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/arrivals.py" />
            <source>{name} has written, {place}: {words}</source>
            <translation>{name} a écrit, {place} : {words}</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/banner.py" />
            <source>Hide</source>
            <translation>Masquer</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/beginning.py" />
            <source>Leave the practice networks…</source>
            <translation>Quitter l’entraînement…</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/beginning.py" />
            <location filename="../../socialinbox/ui/tour/tour.py" />
            <source>Only in the practice networks</source>
            <translation>Seulement dans les réseaux d’entraînement</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/beginning.py" />
            <source>Leave the practice networks?</source>
            <translation>Quitter les réseaux d’entraînement ?</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/beginning.py" />
            <source>Your own inbox opens. What you did here was practice: it reached nobody and does not come along.</source>
            <translation>Votre propre boîte s’ouvre. Ce que vous avez fait ici était un exercice : personne ne l’a reçu et rien n’est emporté.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/beginning.py" />
            <source>Leave</source>
            <translation>Quitter</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/beginning.py" />
            <source>Your own accounts are connected in your own inbox. It opens when you leave; what you did here was practice and does not come along.</source>
            <translation>Vos propres comptes se connectent dans votre propre boîte. Elle s’ouvre quand vous quittez ; ce que vous avez fait ici était un exercice et n’est pas emporté.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/begun.py" />
            <source>Discard the changes</source>
            <translation>Annuler les modifications</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/begun.py" />
            <source>Not saved yet.</source>
            <translation>Pas encore enregistré.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/calls.py" />
            <source>Social Inbox ended by itself last time. A report was written; it holds none of your messages, names or sign-ins.</source>
            <translation>La dernière fois, Social Inbox s’est arrêté tout seul. Un rapport a été écrit ; il ne contient ni messages, ni noms, ni connexions.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/calls.py" />
            <source>Open its folder</source>
            <translation>Ouvrir son dossier</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/card/card.py" />
            <source>Customer</source>
            <translation>Client</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/card/did.py" />
            <source>What rules did here</source>
            <translation>Ce que les règles ont fait ici</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/card/did.py" />
            <source>Undone: {rule}.</source>
            <translation>Annulé : {rule}.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/card/did.py" />
            <location filename="../../socialinbox/ui/card/foot.py" />
            <location filename="../../socialinbox/ui/own_rules/did_list.py" />
            <location filename="../../socialinbox/ui/people/step_row.py" />
            <location filename="../../socialinbox/ui/people/undo_sheet.py" />
            <location filename="../../socialinbox/ui/timeline/layout.py" />
            <location filename="../../socialinbox/ui/toasts.py" />
            <location filename="../../socialinbox/ui/told/notice.py" />
            <source>Undo</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/card/foot.py" />
            <location filename="../../socialinbox/ui/told/away_card.py" />
            <source>Put this away</source>
            <translation>Ranger ceci</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/card/foot.py" />
            <source>Just said</source>
            <translation>Dit à l’instant</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/card/foot.py" />
            <location filename="../../socialinbox/ui/composer/own_words.py" />
            <location filename="../../socialinbox/ui/story/strip.py" />
            <source>{count} more</source>
            <translation>{count} de plus</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/card/foot.py" />
            <source>Undo: {words}</source>
            <translation>Annuler : {words}</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/card/head.py" />
            <location filename="../../socialinbox/ui/threads/layout.py" />
            <location filename="../../socialinbox/ui/timeline/rows.py" />
            <source>Unknown</source>
            <translation>Inconnu</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/card/head.py" />
            <source>customer since {month}</source>
            <translation>client depuis {month}</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/card/identities.py" />
            <source>Identities</source>
            <translation>Identités</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/card/identities.py" />
            <location filename="../../socialinbox/ui/reading.py" />
            <source>Same person as…</source>
            <translation>Même personne que…</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/card/identities.py" />
            <source>Link this customer with another (L)</source>
            <translation>Lier ce client à un autre (L)</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/card/identities.py" />
            <location filename="../../socialinbox/ui/card/suggestion.py" />
            <location filename="../../socialinbox/ui/people/words.py" />
            <source>name withheld</source>
            <translation>nom non communiqué</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/card/identities.py" />
            <source>More about {name}</source>
            <translation>Plus sur {name}</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/card/identities.py" />
            <source>since {month}</source>
            <translation>depuis {month}</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/card/identities.py" />
            <source>{messages} of this account</source>
            <translation>{messages} de ce compte</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/card/identities.py" />
            <source>{basis}, {day}</source>
            <translation>{basis}, {day}</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/card/identities.py" />
            <source>{messages} since {time}</source>
            <translation>{messages} depuis : {time}</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/card/identities.py" />
            <source>{basis}, said by {who} on {time}</source>
            <translation>{basis}, dit par {who} : {time}</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/card/identities.py" />
            <source>Open the profile</source>
            <translation>Ouvrir le profil</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/card/identities.py" />
            <source>Somebody else…</source>
            <translation>Quelqu’un d’autre…</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/card/identities.py" />
            <source>It is the only identity here. Choose single messages instead.</source>
            <translation>C’est la seule identité ici. Choisissez plutôt des messages précis.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/card/ledger.py" />
            <source>What was said about who this is</source>
            <translation>Ce qui a été dit sur cette personne</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/card/ledger.py" />
            <source>The whole history…</source>
            <translation>Tout l’historique…</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/card/ledger.py" />
            <source>Who this is, and since when (Shift+L)</source>
            <translation>Qui c’est, et depuis quand (Maj+L)</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/card/people_list.py" />
            <source>Find a customer</source>
            <translation>Trouver un client</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/card/people_list.py" />
            <source>Find a customer by name or handle</source>
            <translation>Trouver un client par nom ou pseudo</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/card/people_list.py" />
            <location filename="../../socialinbox/ui/palette/entries.py" />
            <location filename="../../socialinbox/ui/palette/palette.py" />
            <source>Customers</source>
            <translation>Clients</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/card/people_list.py" />
            <source>No customer is called that.</source>
            <translation>Aucun client ne s’appelle ainsi.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/card/picker.py" />
            <source>The same person as…</source>
            <translation>La même personne que…</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/card/picker.py" />
            <source>{name} is the same person as…</source>
            <translation>{name} est la même personne que…</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/card/picker.py" />
            <source>{one} and {other} are the same person</source>
            <translation>{one} et {other} sont la même personne</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/card/picker.py" />
            <source>They are the same person</source>
            <translation>C’est la même personne</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/card/stored.py" />
            <source>Stored here</source>
            <translation>Stocké ici</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/card/stored.py" />
            <source>What, and until when…</source>
            <translation>Quoi, et jusqu’à quand…</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/card/stored.py" />
            <source>What is stored, a copy for them, erasing (D)</source>
            <translation>Données stockées, copie pour la personne, effacement (D)</translation>
        </message>
        <message numerus="yes">
            <location filename="../../socialinbox/ui/card/stored.py" />
            <location filename="../../socialinbox/ui/people/words.py" />
            <location filename="../../socialinbox/ui/timeline/page.py" />
            <source>%n message(s)</source>
            <translation>
                <numerusform>%n message</numerusform>
                <numerusform>%n messages</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/card/suggestion.py" />
            <source>Perhaps the same person</source>
            <translation>Peut-être la même personne</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/card/suggestion.py" />
            <source>Look</source>
            <translation>Voir</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/card/suggestion.py" />
            <source>Open the other thread</source>
            <translation>Ouvrir l’autre conversation</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/card/suggestion.py" />
            <source>Open the thread of {name}</source>
            <translation>Ouvrir la conversation de {name}</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/card/suggestion.py" />
            <source>Accept</source>
            <translation>Lier</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/card/suggestion.py" />
            <source>{one} and {other} are one person</source>
            <translation>{one} et {other} sont une seule personne</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/card/suggestion.py" />
            <location filename="../../socialinbox/ui/guard/words_page.py" />
            <location filename="../../socialinbox/ui/story/to_do.py" />
            <source>Later</source>
            <translation>Plus tard</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/card/suggestion.py" />
            <source>Ask again in two weeks</source>
            <translation>Redemander dans deux semaines</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/card/suggestion.py" />
            <source>{one} and {other} are different people; never ask again</source>
            <translation>{one} et {other} sont des personnes différentes ; ne plus demander</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/card/suggestion.py" />
            <source>Perhaps the same person: {name}. {reasons}.</source>
            <translation>Peut-être la même personne : {name}. {reasons}.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/card/suggestion_answers.py" />
            <source>Perhaps the same person: to the answers</source>
            <translation>Peut-être la même personne : vers les réponses</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/card/suggestion_answers.py" />
            <source>No question is open</source>
            <translation>Aucune question n’est ouverte</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/card/suggestion_answers.py" />
            <source>{one} and {other}: one person, one thread.</source>
            <translation>{one} et {other} : une personne, une conversation.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/card/suggestion_answers.py" />
            <source>You will be asked again in two weeks.</source>
            <translation>La question vous sera reposée dans deux semaines.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/card/suggestion_answers.py" />
            <source>{one} and {other} are different people. You are not asked again.</source>
            <translation>{one} et {other} sont des personnes différentes. La question ne sera plus posée.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/card/suggestion_words.py" />
            <source>same e-mail address</source>
            <translation>même adresse e-mail</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/card/suggestion_words.py" />
            <source>same telephone number</source>
            <translation>même numéro de téléphone</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/card/suggestion_words.py" />
            <source>one profile links to the other</source>
            <translation>un profil renvoie à l’autre</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/card/suggestion_words.py" />
            <source>a message says so</source>
            <translation>un message le dit</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/card/suggestion_words.py" />
            <source>same handle</source>
            <translation>même pseudo</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/card/suggestion_words.py" />
            <source>handle fits</source>
            <translation>pseudo concordant</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/card/suggestion_words.py" />
            <source>same name and town</source>
            <translation>mêmes nom et ville</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/card/suggestion_words.py" />
            <source>same name</source>
            <translation>même nom</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/card/suggestion_words.py" />
            <source>name fits</source>
            <translation>nom concordant</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/card/suggestion_words.py" />
            <source>as on {network}: {evidence}</source>
            <translation>comme sur {network} : {evidence}</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/closing.py" />
            <source>The disk does not take what you have written and not sent. Make room, or copy it to another place first.</source>
            <translation>Le disque n’accepte pas ce que vous avez écrit sans l’envoyer. Libérez de la place ou copiez-le d’abord ailleurs.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/closing.py" />
            <source>A rule, a saved reply, a view or a follow-up that you have begun is not saved. It stands where you wrote it.</source>
            <translation>Une règle, une réponse type, une vue ou une tâche que vous avez commencée n’est pas enregistrée. Elle se trouve là où vous l’avez écrite.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/closing.py" />
            <source>Close without your last words?</source>
            <translation>Fermer sans vos derniers mots ?</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/closing.py" />
            <source>Close and lose them</source>
            <translation>Fermer et les perdre</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/commands/book.py" />
            <source>Not on this page</source>
            <translation>Pas sur cette page</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/composer/attach.py" />
            <location filename="../../socialinbox/ui/reading.py" />
            <source>Attach files</source>
            <translation>Joindre des fichiers</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/composer/attach.py" />
            <source>“{name}” can’t be read. Choose a file, not a folder.</source>
            <translation>« {name} » est illisible. Choisissez un fichier, pas un dossier.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/composer/attach.py" />
            <source>Pasted picture.png</source>
            <translation>Image collée.png</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/composer/attach.py" />
            <source>The picture can’t be kept: {why}.</source>
            <translation>L’image ne peut pas être gardée : {why}.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/composer/camera.py" />
            <source>In QuickTime Player choose File, New Movie Recording.</source>
            <translation>Dans QuickTime Player, choisissez Fichier, Nouvel enregistrement vidéo.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/composer/completion.py" />
            <source>What can be put in</source>
            <translation>Ce qu’on peut insérer</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/composer/composer.py" />
            <source>A file can’t be read ({why}).</source>
            <translation>Un fichier est illisible ({why}).</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/composer/composer.py" />
            <source>Attach it again.</source>
            <translation>Joignez-le à nouveau.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/composer/elsewhere.py" />
            <source>Continue on {place}</source>
            <translation>Continuer sur {place}</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/composer/elsewhere.py" />
            <source>Only {name} reads it there.</source>
            <translation>Là, seul le client ({name}) le lit.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/composer/elsewhere.py" />
            <source>It is private there.</source>
            <translation>Là, c’est privé.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/composer/files.py" />
            <source>File {name}</source>
            <translation>Fichier {name}</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/composer/files.py" />
            <source>Describe the picture</source>
            <translation>Décrire l’image</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/composer/files.py" />
            <source>What it shows, for those who can’t see it</source>
            <translation>Ce qu’elle montre, pour qui ne la voit pas</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/composer/files.py" />
            <source>What {name} shows</source>
            <translation>Ce que montre {name}</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/composer/files.py" />
            <source>Leave out {name}</source>
            <translation>Retirer {name}</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/composer/files.py" />
            <source>Files of this reply</source>
            <translation>Fichiers de cette réponse</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/composer/meter.py" />
            <source>What the network charges for this reply</source>
            <translation>Ce que le réseau facture pour cette réponse</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/composer/meter.py" />
            <source>Signed with your initials, as chosen in the settings</source>
            <translation>Signée de vos initiales, comme choisi dans les réglages</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/composer/meter.py" />
            <source>Signed {initials}</source>
            <translation>Signé {initials}</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/composer/meter.py" />
            <source>Costs {price}</source>
            <translation>Coûte {price}</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/composer/note_bar.py" />
            <source>Note</source>
            <translation>Note</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/composer/note_bar.py" />
            <source>Call</source>
            <translation>Appel</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/composer/note_bar.py" />
            <source>Visit</source>
            <translation>Visite</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/composer/note_bar.py" />
            <source>E-mail</source>
            <translation>E-mail</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/composer/note_bar.py" />
            <source>What happened: {kind}</source>
            <translation>Ce qui s’est passé : {kind}</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/composer/note_bar.py" />
            <source>It happened just now</source>
            <translation>C’était à l’instant</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/composer/note_bar.py" />
            <source>Press for another time</source>
            <translation>Appuyez pour une autre heure</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/composer/note_bar.py" />
            <source>It happened just now; press for another time</source>
            <translation>C’était à l’instant ; appuyez pour une autre heure</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/composer/note_bar.py" />
            <source>When it happened</source>
            <translation>Quand c’était</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/composer/note_bar.py" />
            <source>Only you see this</source>
            <translation>Vous seul voyez ceci</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/composer/noting.py" />
            <source>The note is changed.</source>
            <translation>La note est modifiée.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/composer/noting.py" />
            <source>Noted. Only you see it.</source>
            <translation>Noté. Vous seul le voyez.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/composer/own_words.py" />
            <source>another customer</source>
            <translation>un autre client</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/composer/own_words.py" />
            <source>Before, you said {amount}: “{words}” to {name} on {day}</source>
            <translation>Avant, vous avez dit {amount} : « {words} » à {name} le {day}</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/composer/own_words.py" />
            <source>You told {name} “{words}” on {day}</source>
            <translation>Vous avez dit à {name} : « {words} », le {day}</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/composer/own_words.py" />
            <source>{words}
All of them: Ctrl+Shift+O</source>
            <translation>{words}
Toutes : Ctrl+Maj+O</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/composer/own_words.py" />
            <source>Only you see this. Press to put the words in or to open the thread there.</source>
            <translation>Vous seul voyez ceci. Appuyez pour insérer le texte ou y ouvrir la conversation.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/composer/own_words.py" />
            <location filename="../../socialinbox/ui/reading.py" />
            <source>What you told customers before</source>
            <translation>Ce que vous avez dit aux clients</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/composer/own_words.py" />
            <source>You told customers before</source>
            <translation>Vous avez dit aux clients</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/composer/own_words.py" />
            <source>Enter puts the words in, Shift+Enter opens the thread there. Only you see this.</source>
            <translation>Entrée insère le texte, Maj+Entrée y ouvre la conversation. Vous seul voyez ceci.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/composer/own_words.py" />
            <source>{amount}, not what you write now</source>
            <translation>{amount}, pas ce que vous écrivez maintenant</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/composer/panel.py" />
            <source>Reply on</source>
            <translation>Répondre sur</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/composer/panel.py" />
            <location filename="../../socialinbox/ui/reading.py" />
            <source>Write a note</source>
            <translation>Écrire une note</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/composer/panel.py" />
            <source>Attach a file</source>
            <translation>Joindre un fichier</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/composer/panel.py" />
            <source>Put in a saved reply (or type /)</source>
            <translation>Insérer une réponse type (ou tapez /)</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/composer/panel.py" />
            <location filename="../../socialinbox/ui/emoji/picker.py" />
            <source>Emoji</source>
            <translation>Emoji</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/composer/panel.py" />
            <source>Leave it as it is (Esc)</source>
            <translation>Laisser tel quel (Échap)</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/composer/panel.py" />
            <location filename="../../socialinbox/ui/leaving/when_sheet.py" />
            <source>Send later</source>
            <translation>Envoyer plus tard</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/composer/panel.py" />
            <location filename="../../socialinbox/ui/keys_sheet.py" />
            <location filename="../../socialinbox/ui/told/desktop_bus.py" />
            <location filename="../../socialinbox/ui/told/desktop_native.py" />
            <source>Send</source>
            <translation>Envoyer</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/composer/panel.py" />
            <source>Send (Ctrl+Enter)</source>
            <translation>Envoyer (Ctrl+Entrée)</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/composer/panel.py" />
            <location filename="../../socialinbox/ui/keys_sheet.py" />
            <source>Send and done</source>
            <translation>Envoyer et traiter</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/composer/panel.py" />
            <source>Send and done (Ctrl+Shift+Enter)</source>
            <translation>Envoyer et marquer comme traité (Ctrl+Maj+Entrée)</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/composer/panel.py" />
            <source>Save the change</source>
            <translation>Enregistrer</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/composer/panel.py" />
            <location filename="../../socialinbox/ui/saved_replies/sheet.py" />
            <source>Save (Ctrl+Enter)</source>
            <translation>Enregistrer (Ctrl+Entrée)</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/composer/panel.py" />
            <source>Save note</source>
            <translation>Enregistrer la note</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/composer/panel.py" />
            <source>Save, for you alone (Ctrl+Enter)</source>
            <translation>Enregistrer, pour vous seul (Ctrl+Entrée)</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/composer/panel.py" />
            <source>Write a reply instead</source>
            <translation>Écrire plutôt une réponse</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/composer/panel.py" />
            <source>Go on with the note that is not saved yet</source>
            <translation>Continuer la note non enregistrée</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/composer/panel.py" />
            <source>Keep a file with the note (Ctrl+Shift+A)</source>
            <translation>Garder un fichier avec la note (Ctrl+Maj+A)</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/composer/panel.py" />
            <source>Attach a file (Ctrl+Shift+A)</source>
            <translation>Joindre un fichier (Ctrl+Maj+A)</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/composer/panel.py" />
            <source>as {name}</source>
            <translation>comme {name}</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/composer/panel.py" />
            <location filename="../../socialinbox/ui/composer/place_pill.py" />
            <source>closes in {time}</source>
            <translation>fin dans {time}</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/composer/panel.py" />
            <source>Everyone can read this.</source>
            <translation>Tout le monde peut lire ceci.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/composer/panel.py" />
            <source>Answers {about}. Everyone can read this.</source>
            <translation>Répond à {about}. Tout le monde peut lire ceci.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/composer/panel.py" />
            <source>Reply on {place}…</source>
            <translation>Répondre sur {place}…</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/composer/panel.py" />
            <source>Reply on {place}</source>
            <translation>Répondre sur {place}</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/composer/panel.py" />
            <source>Editing your comment on {place}</source>
            <translation>Modification de votre commentaire sur {place}</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/composer/panel.py" />
            <source>Editing your message on {place}</source>
            <translation>Modification de votre message sur {place}</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/composer/place_pill.py" />
            <source>no place is open ▾</source>
            <translation>aucun endroit ouvert ▾</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/composer/place_pill.py" />
            <source>Where the reply goes: {place}</source>
            <translation>Où va la réponse : {place}</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/composer/place_pill.py" />
            <source>Choose where the reply goes</source>
            <translation>Choisissez où va la réponse</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/composer/place_pill.py" />
            <source>Continue on</source>
            <translation>Continuer sur</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/composer/place_pill.py" />
            <source> · on {about}</source>
            <translation> · sur {about}</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/composer/saying.py" />
            <source>Note to yourself, never sent</source>
            <translation>Note pour vous-même, jamais envoyée</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/composer/saying.py" />
            <source>What happened? Nobody else ever sees this.</source>
            <translation>Que s’est-il passé ? Personne d’autre ne le voit jamais.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/composer/saying.py" />
            <source>Nothing can be sent here now</source>
            <translation>Rien ne peut être envoyé ici maintenant</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/composer/saying.py" />
            <location filename="../../socialinbox/ui/told/desktop_bus.py" />
            <location filename="../../socialinbox/ui/told/desktop_native.py" />
            <location filename="../../socialinbox/ui/told/notice.py" />
            <source>Reply</source>
            <translation>Répondre</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/composer/saying.py" />
            <source>The file is still being read.</source>
            <translation>Le fichier est encore en cours de lecture.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/composer/saying.py" />
            <source>There is no message here that can be answered.</source>
            <translation>Aucun message ici ne peut recevoir de réponse.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/composer/saying.py" />
            <source>{place}: {why}</source>
            <translation>{place} : {why}</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/composer/saying.py" />
            <source>The account for {place} is no longer connected.</source>
            <translation>Le compte pour {place} n’est plus connecté.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/composer/saying.py" />
            <source>Fill in {blank} first, or take it out.</source>
            <translation>Remplissez d’abord {blank}, ou retirez-le.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../socialinbox/ui/composer/saying.py" />
            <source>%n character(s) too many for {place}.</source>
            <translation>
                <numerusform>%n caractère de trop pour {place}.</numerusform>
                <numerusform>%n caractères de trop pour {place}.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/composer/saying.py" />
            <source>The file goes first, in a message of its own; the words stay for the next Send.</source>
            <translation>Le fichier part d’abord, dans un message à lui ; les mots restent pour le prochain envoi.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/composer/video.py" />
            <location filename="../../socialinbox/ui/reading.py" />
            <source>Answer with a video</source>
            <translation>Répondre par une vidéo</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/composer/video.py" />
            <source>Choose a video…</source>
            <translation>Choisir une vidéo…</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/composer/video.py" />
            <source>Record one with the camera program…</source>
            <translation>En filmer une avec le programme de la caméra…</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/composer/video.py" />
            <source>Choose a video</source>
            <translation>Choisir une vidéo</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/composer/video.py" />
            <source>Videos</source>
            <translation>Vidéos</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/composer/video.py" />
            <source>All files</source>
            <translation>Tous les fichiers</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/composer/video.py" />
            <source>The camera program opens. Your video is offered here once it is saved.</source>
            <translation>Le programme de la caméra s’ouvre. Votre vidéo est proposée ici dès qu’elle est enregistrée.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/composer/video.py" />
            <source>No camera program was found. Record with another one or with your phone.</source>
            <translation>Aucun programme de caméra trouvé. Filmez avec un autre ou avec votre téléphone.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/composer/video.py" />
            <source>New videos in {folders} are offered here.</source>
            <translation>Les nouvelles vidéos de {folders} sont proposées ici.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/composer/video.py" />
            <source>Choose it yourself…</source>
            <translation>Choisir moi-même…</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/composer/video.py" />
            <source>No new video came.</source>
            <translation>Aucune nouvelle vidéo n’est arrivée.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/composer/video.py" />
            <source>“{name}” can’t be read.</source>
            <translation>« {name} » est illisible.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/composer/video.py" />
            <source>Choose another…</source>
            <translation>En choisir une autre…</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/composer/video.py" />
            <source>Upload “{name}” ({size})?</source>
            <translation>Mettre en ligne « {name} » ({size}) ?</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/composer/video.py" />
            <source>Upload</source>
            <translation>Mettre en ligne</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/composer/video.py" />
            <source>“{name}” is on {network}</source>
            <translation>« {name} » est sur {network}</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/composer/video.py" />
            <source>Put the link in</source>
            <translation>Insérer le lien</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/composer/video_bar.py" />
            <source>Title of the video</source>
            <translation>Titre de la vidéo</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/composer/video_bar.py" />
            <source>Made for children</source>
            <translation>Pour enfants</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/composer/video_bar.py" />
            <source>“{name}” is paused</source>
            <translation>« {name} » est en pause</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/composer/video_bar.py" />
            <source>Go on</source>
            <translation>Continuer</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/composer/video_bar.py" />
            <source>“{name}” was not uploaded</source>
            <translation>« {name} » n’a pas été mise en ligne</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/composer/video_bar.py" />
            <source>Uploading “{name}”</source>
            <translation>Mise en ligne de « {name} »</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/composer/video_bar.py" />
            <source>Pause</source>
            <translation>Pause</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/composer/video_bar.py" />
            <source>Try now</source>
            <translation>Essayer maintenant</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/composer/video_bar.py" />
            <source>{percent} % uploaded</source>
            <translation>{percent} % mis en ligne</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/composer/video_bar.py" />
            <source>{sent} of {size}</source>
            <translation>{sent} sur {size}</translation>
        </message>
        <message numerus="yes">
            <location filename="../../socialinbox/ui/composer/video_bar.py" />
            <source>%n s left</source>
            <translation>
                <numerusform>encore %n s</numerusform>
                <numerusform>encore %n s</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../socialinbox/ui/composer/video_bar.py" />
            <source>%n min left</source>
            <translation>
                <numerusform>encore %n min</numerusform>
                <numerusform>encore %n min</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/confirm.py" />
            <source>Question</source>
            <translation>Question</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/emoji/picker.py" />
            <location filename="../../socialinbox/ui/palette/palette.py" />
            <source>Used last</source>
            <translation>Récents</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/emoji/picker.py" />
            <source>Smileys</source>
            <translation>Smileys</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/emoji/picker.py" />
            <source>People</source>
            <translation>Personnes</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/emoji/picker.py" />
            <source>Animals and nature</source>
            <translation>Animaux et nature</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/emoji/picker.py" />
            <source>Food and drink</source>
            <translation>Nourriture et boissons</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/emoji/picker.py" />
            <source>Travel and places</source>
            <translation>Voyages et lieux</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/emoji/picker.py" />
            <source>Activities</source>
            <translation>Activités</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/emoji/picker.py" />
            <source>Objects</source>
            <translation>Objets</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/emoji/picker.py" />
            <source>Symbols</source>
            <translation>Symboles</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/emoji/picker.py" />
            <source>Flags</source>
            <translation>Drapeaux</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/emoji/picker.py" />
            <source>Search emoji</source>
            <translation>Chercher un emoji</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/emoji/picker.py" />
            <source>Search emoji by name</source>
            <translation>Chercher un emoji par son nom</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/emoji/picker.py" />
            <source>No skin tone</source>
            <translation>Sans teint</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/emoji/picker.py" />
            <source>Light skin</source>
            <translation>Peau claire</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/emoji/picker.py" />
            <source>Medium-light skin</source>
            <translation>Peau mate claire</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/emoji/picker.py" />
            <source>Medium skin</source>
            <translation>Peau mate</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/emoji/picker.py" />
            <source>Medium-dark skin</source>
            <translation>Peau mate foncée</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/emoji/picker.py" />
            <source>Dark skin</source>
            <translation>Peau foncée</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/emoji/picker.py" />
            <source>No emoji is called that.</source>
            <translation>Aucun emoji ne s’appelle ainsi.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/finder.py" />
            <source>Next thread</source>
            <translation>Conversation suivante</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/finder.py" />
            <source>Previous thread</source>
            <translation>Conversation précédente</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/finder.py" />
            <source>Search in all threads</source>
            <translation>Chercher dans toutes les conversations</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/finder.py" />
            <source>Next hit</source>
            <translation>Résultat suivant</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/finder.py" />
            <location filename="../../socialinbox/ui/views/desk.py" />
            <source>Nothing is searched for</source>
            <translation>Aucune recherche en cours</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/finder.py" />
            <source>Previous hit</source>
            <translation>Résultat précédent</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/finder.py" />
            <location filename="../../socialinbox/ui/sidebar/sidebar.py" />
            <location filename="../../socialinbox/ui/story/to_do.py" />
            <location filename="../../socialinbox/ui/threads/pane.py" />
            <source>Mine to do</source>
            <translation>Mes tâches</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/finder.py" />
            <location filename="../../socialinbox/ui/search/field.py" />
            <source>Search</source>
            <translation>Rechercher</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/first_start.py" />
            <source>One thread per customer</source>
            <translation>Une conversation par client</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/first_start.py" />
            <source>Customers write on X, Facebook, Messenger, LinkedIn and YouTube. Here each of them has one thread, on your own computer.</source>
            <translation>Les clients écrivent sur X, Facebook, Messenger, LinkedIn et YouTube. Ici, chacun a une seule conversation, sur votre propre ordinateur.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/first_start.py" />
            <source>Try it with the practice networks</source>
            <translation>Essayer avec les réseaux d’entraînement</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/first_start.py" />
            <source>A made-up bicycle shop with its customers. Nothing leaves this computer.</source>
            <translation>Un magasin de vélos fictif avec ses clients. Rien ne quitte cet ordinateur.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/first_start.py" />
            <source>Connect my accounts</source>
            <translation>Connecter mes comptes</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/first_start.py" />
            <source>Your own accounts, pages and channels, step by step.</source>
            <translation>Vos propres comptes, pages et chaînes, pas à pas.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/guard/lock.py" />
            <source>Lock the window</source>
            <translation>Verrouiller la fenêtre</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/guard/lock.py" />
            <source>Try again.</source>
            <translation>Réessayez.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/guard/pages.py" />
            <source>How is this profile to be protected?</source>
            <translation>Comment protéger ce profil ?</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/guard/pages.py" />
            <source>With a pass phrase your messages are encrypted, and it is asked for at each start. Without one, whoever gets at this computer’s disk can read them.</source>
            <translation>Avec une phrase secrète, vos messages sont chiffrés, et elle est demandée à chaque démarrage. Sans elle, qui accède au disque de cet ordinateur peut les lire.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/guard/pages.py" />
            <source>Use this pass phrase</source>
            <translation>Utiliser cette phrase</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/guard/pages.py" />
            <source>Leave it readable</source>
            <translation>Laisser lisible</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/guard/pages.py" />
            <source>Try the keychain again</source>
            <translation>Réessayer le trousseau</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/guard/pages.py" />
            <source>Your pass phrase</source>
            <translation>Votre phrase secrète</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/guard/pages.py" />
            <source>This profile is encrypted. Its pass phrase opens it.</source>
            <translation>Ce profil est chiffré. Sa phrase secrète l’ouvre.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/guard/pages.py" />
            <source>Pass phrase</source>
            <translation>Phrase secrète</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/guard/pages.py" />
            <location filename="../../socialinbox/ui/told/desktop_bus.py" />
            <source>Open</source>
            <translation>Ouvrir</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/guard/pages.py" />
            <source>I have forgotten it</source>
            <translation>Je l’ai oubliée</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/guard/pages.py" />
            <source>The 24 words that you wrote down open it too.</source>
            <translation>Les 24 mots que vous avez notés l’ouvrent aussi.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/guard/pages.py" />
            <source>Your recovery phrase</source>
            <translation>Votre phrase de récupération</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/guard/pages.py" />
            <source>Nothing was changed or lost: the words open this profile, and the key is kept again.</source>
            <translation>Rien n’a été modifié ni perdu : les mots ouvrent ce profil, et la clé est gardée à nouveau.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/guard/pages.py" />
            <source>The 24 words, with spaces between them</source>
            <translation>Les 24 mots, séparés par des espaces</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/guard/pages.py" />
            <location filename="../../socialinbox/ui/people/statement.py" />
            <location filename="../../socialinbox/ui/room.py" />
            <location filename="../../socialinbox/ui/way_back.py" />
            <source>Back</source>
            <translation>Retour</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/guard/pages.py" />
            <source>From now on with a pass phrase?</source>
            <translation>Désormais avec une phrase secrète ?</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/guard/pages.py" />
            <source>With a pass phrase you need not type the 24 words each time.</source>
            <translation>Avec une phrase secrète, vous n’avez pas à taper les 24 mots chaque fois.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/guard/pages.py" />
            <location filename="../../socialinbox/ui/storm/sheet.py" />
            <location filename="../../socialinbox/ui/tour/card.py" />
            <source>Not now</source>
            <translation>Pas maintenant</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/guard/pages.py" />
            <source>Your messages are covered. New ones keep coming in.</source>
            <translation>Vos messages sont cachés. Les nouveaux continuent d’arriver.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/guard/pages.py" />
            <source>The recovery phrase opens the lock too.</source>
            <translation>La phrase de récupération ouvre aussi le verrou.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/guard/pages.py" />
            <source>Locked</source>
            <translation>Verrouillé</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/guard/pages.py" />
            <source>Unlock</source>
            <translation>Déverrouiller</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/guard/pages.py" />
            <source>A pass phrase for the lock</source>
            <translation>Une phrase secrète pour le verrou</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/guard/pages.py" />
            <source>It takes the cover off the window again, and is asked for when Social Inbox starts. What protects the disk is something else and stays as it is.</source>
            <translation>Elle découvre à nouveau la fenêtre, et elle est demandée au démarrage de Social Inbox. Ce qui protège le disque est autre chose et ne change pas.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/guard/pages.py" />
            <source>Use it and lock</source>
            <translation>L’utiliser et verrouiller</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/guard/pages.py" />
            <source>The two are not the same.</source>
            <translation>Les deux ne sont pas identiques.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/guard/pages.py" />
            <source>Type both again.</source>
            <translation>Tapez à nouveau les deux.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/guard/pages.py" />
            <source>New pass phrase, at least 8 characters</source>
            <translation>Nouvelle phrase secrète, au moins 8 caractères</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/guard/pages.py" />
            <source>The same again</source>
            <translation>La même à nouveau</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/guard/words_page.py" />
            <source>Write down these 24 words</source>
            <translation>Notez ces 24 mots</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/guard/words_page.py" />
            <source>They open your messages if this computer’s keychain loses the key, and on another computer. Whoever has them can read everything; without them and without the key nobody can. Keep them on paper. They are shown this once.</source>
            <translation>Ils ouvrent vos messages si le trousseau de cet ordinateur perd la clé, et sur un autre ordinateur. Qui les a peut tout lire ; sans eux et sans la clé, personne ne le peut. Gardez-les sur papier. Ils ne sont montrés que cette fois.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/guard/words_page.py" />
            <source>I have written them down</source>
            <translation>Je les ai notés</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/guard/words_page.py" />
            <source>Print…</source>
            <translation>Imprimer…</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/guard/words_page.py" />
            <source>Recovery phrase of Social Inbox</source>
            <translation>Phrase de récupération de Social Inbox</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/guard/words_page.py" />
            <source>These 24 words open your messages on any computer: “socialinbox recover”, or in the window. Whoever has them can read everything. Keep this paper where you keep what matters.</source>
            <translation>Ces 24 mots ouvrent vos messages sur tout ordinateur : « socialinbox recover », ou dans la fenêtre. Qui les a peut tout lire. Gardez ce papier là où vous gardez ce qui compte.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/keys_sheet.py" />
            <source>Going about</source>
            <translation>Se déplacer</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/keys_sheet.py" />
            <source>With a thread</source>
            <translation>Avec une conversation</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/keys_sheet.py" />
            <source>With several threads</source>
            <translation>Avec plusieurs conversations</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/keys_sheet.py" />
            <source>The window</source>
            <translation>La fenêtre</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/keys_sheet.py" />
            <location filename="../../socialinbox/ui/settings/links.py" />
            <source>Keys</source>
            <translation>Raccourcis clavier</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/keys_sheet.py" />
            <source>Search the keys</source>
            <translation>Chercher un raccourci</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/keys_sheet.py" />
            <source>While writing</source>
            <translation>En écrivant</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/keys_sheet.py" />
            <source>No key does that.</source>
            <translation>Aucun raccourci ne fait cela.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/keys_sheet.py" />
            <location filename="../../socialinbox/ui/leaving/scheduled_sheet.py" />
            <location filename="../../socialinbox/ui/people/history_sheet.py" />
            <location filename="../../socialinbox/ui/rights/stored_sheet.py" />
            <location filename="../../socialinbox/ui/timeline/viewer.py" />
            <source>Close</source>
            <translation>Fermer</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/keys_sheet.py" />
            <location filename="../../socialinbox/ui/sheets.py" />
            <source>All keys</source>
            <translation>Tous les raccourcis</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/language/patterns.py" />
            <source>ddd</source>
            <comment>date pattern: Tue</comment>
            <translation>ddd</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/language/patterns.py" />
            <source>d MMM</source>
            <comment>date pattern: 3 Mar</comment>
            <translation>d MMM</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/language/patterns.py" />
            <source>d MMM yyyy</source>
            <comment>date pattern: 3 Mar 2025</comment>
            <translation>d MMM yyyy</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/language/patterns.py" />
            <source>ddd d MMM</source>
            <comment>date pattern: Tue 3 Mar</comment>
            <translation>ddd d MMM</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/language/patterns.py" />
            <source>ddd d MMM yyyy</source>
            <comment>date pattern: Tue 3 Mar 2025</comment>
            <translation>ddd d MMM yyyy</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/language/patterns.py" />
            <source>dddd d MMMM</source>
            <comment>date pattern: Tuesday 3 March</comment>
            <translation>dddd d MMMM</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/language/patterns.py" />
            <source>d MMMM yyyy</source>
            <comment>date pattern: 3 March 2025</comment>
            <translation>d MMMM yyyy</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/language/patterns.py" />
            <source>MMMM</source>
            <comment>date pattern: March</comment>
            <translation>MMMM</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/language/patterns.py" />
            <source>MMMM yyyy</source>
            <comment>date pattern: March 2025</comment>
            <translation>MMMM yyyy</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/leaving/desk.py" />
            <source>Send the reply later…</source>
            <translation>Envoyer la réponse plus tard…</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/leaving/desk.py" />
            <source>No reply is written</source>
            <translation>Aucune réponse n’est écrite</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/leaving/desk.py" />
            <location filename="../../socialinbox/ui/leaving/scheduled_sheet.py" />
            <source>Replies that leave later</source>
            <translation>Réponses qui partent plus tard</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/leaving/desk.py" />
            <source>Send at another time</source>
            <translation>Envoyer à un autre moment</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/leaving/desk.py" />
            <location filename="../../socialinbox/ui/leaving/when_sheet.py" />
            <source>The reply {leaves}.</source>
            <translation>La réponse {leaves}.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/leaving/desk.py" />
            <source>Send to {name} later</source>
            <translation>Envoyer à {name} plus tard</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/leaving/menu.py" />
            <source>Pick a day and time…</source>
            <translation>Choisir le jour et l’heure…</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/leaving/scheduled_row.py" />
            <source>stopped</source>
            <translation>arrêtée</translation>
        </message>
        <message numerus="yes">
            <location filename="../../socialinbox/ui/leaving/scheduled_row.py" />
            <source>%n file(s)</source>
            <translation>
                <numerusform>%n fichier</numerusform>
                <numerusform>%n fichiers</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/leaving/scheduled_row.py" />
            <source>To {name} on {place}, {time}: {words}</source>
            <translation>À {name} sur {place}, {time} : {words}</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/leaving/scheduled_row.py" />
            <location filename="../../socialinbox/ui/timeline/layout.py" />
            <location filename="../../socialinbox/ui/timeline/menu.py" />
            <source>Send now</source>
            <translation>Envoyer maintenant</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/leaving/scheduled_row.py" />
            <source>Send now to {name}</source>
            <translation>Envoyer maintenant à {name}</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/leaving/scheduled_row.py" />
            <location filename="../../socialinbox/ui/timeline/layout.py" />
            <source>Another time…</source>
            <translation>Autre moment…</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/leaving/scheduled_row.py" />
            <source>Another time for {name}</source>
            <translation>Autre moment pour {name}</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/leaving/scheduled_row.py" />
            <location filename="../../socialinbox/ui/timeline/layout.py" />
            <source>Take back</source>
            <comment>a reply before it leaves</comment>
            <translation>Retirer</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/leaving/scheduled_row.py" />
            <source>Take back from {name}</source>
            <translation>Retirer la réponse à {name}</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/leaving/scheduled_sheet.py" />
            <source>Each stops and asks you where the customer writes before it leaves.</source>
            <translation>Chacune s’arrête et vous demande votre avis si le client écrit avant son départ.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/leaving/scheduled_sheet.py" />
            <source>Nothing waits to be sent later.</source>
            <translation>Rien n’attend d’être envoyé plus tard.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/leaving/when_sheet.py" />
            <source>tomorrow 9:00, Friday 14:30, in 2 hours</source>
            <translation>demain à 9h, vendredi à 14h30, dans 2 heures</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/leaving/when_sheet.py" />
            <source>When it is to leave, in words</source>
            <translation>Moment du départ, avec des mots</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/leaving/when_sheet.py" />
            <source>Day and hour</source>
            <translation>Jour et heure</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/leaving/when_sheet.py" />
            <source>Send then</source>
            <translation>Envoyer alors</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/leaving/words.py" />
            <source>In an hour</source>
            <translation>Dans une heure</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/leaving/words.py" />
            <location filename="../../socialinbox/ui/triage/snooze_sheet.py" />
            <source>This evening</source>
            <translation>Ce soir</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/leaving/words.py" />
            <source>Tomorrow morning</source>
            <translation>Demain matin</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/leaving/words.py" />
            <source>Monday morning</source>
            <translation>Lundi matin</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/leaving/words.py" />
            <source>To {name} on {place}: {leaves}.</source>
            <translation>À {name} sur {place} : {leaves}.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/leaving/words.py" />
            <source>{name}: done. The reply on {place} {leaves}.</source>
            <translation>{name} : traité. La réponse sur {place} {leaves}.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/leaving/words.py" />
            <source>{name}: done. The reply on {place} leaves in {time}.</source>
            <translation>{name} : traité. La réponse sur {place} part dans {time}.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/leaving/words.py" />
            <source>To {name} on {place}: leaves in {time}.</source>
            <translation>À {name} sur {place} : part dans {time}.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/leaving/words.py" />
            <source>{name}: done.</source>
            <translation>{name} : traité.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../socialinbox/ui/leaving/words.py" />
            <location filename="../../socialinbox/ui/timeline/leaving.py" />
            <source>%n s</source>
            <translation>
                <numerusform>%n s</numerusform>
                <numerusform>%n s</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/leaving/words.py" />
            <source>{place} lets you answer until {time}.</source>
            <translation>{place} vous permet de répondre jusqu’à ce moment : {time}.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/message_verbs.py" />
            <source>The note is deleted.</source>
            <translation>La note est supprimée.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/message_verbs.py" />
            <source>The browser opens it on {place}.</source>
            <translation>Le navigateur l’ouvre sur {place}.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/moments.py" />
            <source>Type a day and an hour, or press the arrow for a calendar</source>
            <translation>Tapez un jour et une heure, ou appuyez sur la flèche pour un calendrier</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/news.py" />
            <source>Version {version} of Social Inbox is there.</source>
            <translation>La version {version} de Social Inbox est là.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/news.py" />
            <source>Open its page</source>
            <translation>Ouvrir sa page</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/no_start.py" />
            <source>Social Inbox ended unexpectedly.</source>
            <translation>Social Inbox s’est arrêté de façon inattendue.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/no_start.py" />
            <source>What was stored is there when you start it again.</source>
            <translation>Ce qui était enregistré sera là au prochain démarrage.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/notices.py" />
            <source>Show the account</source>
            <translation>Montrer le compte</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/own_rules/deeds_form.py" />
            <source>Put on the tag</source>
            <translation>Mettre l’étiquette</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/own_rules/deeds_form.py" />
            <source>Tag</source>
            <translation>Étiquette</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/own_rules/deeds_form.py" />
            <source>Name of the tag</source>
            <translation>Nom de l’étiquette</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/own_rules/deeds_form.py" />
            <source>Mark the thread as done</source>
            <translation>Marquer la conversation comme traitée</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/own_rules/deeds_form.py" />
            <source>Snooze the thread</source>
            <translation>Reporter la conversation</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/own_rules/deeds_form.py" />
            <source>For how long</source>
            <translation>Pour combien de temps</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/own_rules/deeds_form.py" />
            <source>Tell me, whatever else is not told</source>
            <translation>Me le signaler, même quand le reste ne l’est pas</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/own_rules/did_list.py" />
            <source>{deeds} · {rule}</source>
            <translation>{deeds} · {rule}</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/own_rules/did_list.py" />
            <source>undone</source>
            <translation>annulé</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/own_rules/did_list.py" />
            <location filename="../../socialinbox/ui/own_rules/page.py" />
            <location filename="../../socialinbox/ui/own_rules/room.py" />
            <source>What rules did</source>
            <translation>Ce que les règles ont fait</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/own_rules/did_list.py" />
            <source>Enter opens the thread, Delete takes back what the rule did there.</source>
            <translation>Entrée ouvre la conversation, Suppr annule ce que la règle y a fait.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/own_rules/did_list.py" />
            <source>Open the thread</source>
            <translation>Ouvrir la conversation</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/own_rules/did_list.py" />
            <source>Undo what the rule did</source>
            <translation>Annuler ce que la règle a fait</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/own_rules/did_list.py" />
            <source>No rule has done anything yet.</source>
            <translation>Aucune règle n’a encore rien fait.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/own_rules/did_list.py" />
            <source>Here you will see whom a rule did what to, and take it back.</source>
            <translation>Vous verrez ici ce qu’une règle a fait et pour qui, et pourrez l’annuler.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/own_rules/did_list.py" />
            <location filename="../../socialinbox/ui/own_rules/page.py" />
            <location filename="../../socialinbox/ui/own_rules/room.py" />
            <source>New rule</source>
            <translation>Nouvelle règle</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/own_rules/form.py" />
            <source>Name of the rule</source>
            <translation>Nom de la règle</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/own_rules/form.py" />
            <source>What it is for</source>
            <translation>À quoi elle sert</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/own_rules/form.py" />
            <source>If a message is like this</source>
            <translation>Si un message est comme ceci</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/own_rules/form.py" />
            <source>Words, from:, on:, tag:, has:, waiting:&gt;2d</source>
            <translation>Mots, from:, on:, tag:, has:, waiting:&gt;2d</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/own_rules/form.py" />
            <source>The same words as in the search field</source>
            <translation>Les mêmes mots que dans le champ de recherche</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/own_rules/form.py" />
            <source>What this rule would have acted on</source>
            <translation>Ce que cette règle aurait concerné</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/own_rules/form.py" />
            <source>Save the rule</source>
            <translation>Enregistrer la règle</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/own_rules/form.py" />
            <source>Remove</source>
            <translation>Supprimer</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/own_rules/form.py" />
            <source>Name</source>
            <translation>Nom</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/own_rules/form.py" />
            <source>If</source>
            <translation>Si</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/own_rules/form.py" />
            <source>Then</source>
            <comment>what a rule does</comment>
            <translation>Ensuite</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/own_rules/page.py" />
            <location filename="../../socialinbox/ui/own_rules/room.py" />
            <location filename="../../socialinbox/ui/settings/links.py" />
            <source>Rules</source>
            <translation>Règles</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/own_rules/page.py" />
            <source>Saved: {rule}.</source>
            <translation>Enregistrée : {rule}.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/own_rules/page.py" />
            <source>Removed: {rule}.</source>
            <translation>Supprimée : {rule}.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/own_rules/page.py" />
            <source>{rule} acts.</source>
            <translation>{rule} agit.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/own_rules/page.py" />
            <source>{rule} rests.</source>
            <translation>{rule} se repose.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/own_rules/page.py" />
            <source>The rules act in another order.</source>
            <translation>Les règles agissent dans un autre ordre.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/own_rules/page.py" />
            <source>Undone for {name}.</source>
            <translation>Annulé pour {name}.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/own_rules/page.py" />
            <source>Rules, in the order in which they act</source>
            <translation>Règles, dans l’ordre où elles agissent</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/own_rules/trial_list.py" />
            <source>{time} · {name}: {words}</source>
            <translation>{time} · {name} : {words}</translation>
        </message>
        <message numerus="yes">
            <location filename="../../socialinbox/ui/own_rules/words.py" />
            <source>for %n hour(s)</source>
            <translation>
                <numerusform>de %n heure</numerusform>
                <numerusform>de %n heures</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/own_rules/words.py" />
            <source>until tomorrow morning</source>
            <translation>jusqu’à demain matin</translation>
        </message>
        <message numerus="yes">
            <location filename="../../socialinbox/ui/own_rules/words.py" />
            <source>until the morning in %n day(s)</source>
            <translation>
                <numerusform>jusqu’au matin dans %n jour</numerusform>
                <numerusform>jusqu’au matin dans %n jours</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/own_rules/words.py" />
            <source>tag {tag}</source>
            <translation>étiquette {tag}</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/own_rules/words.py" />
            <source>done</source>
            <comment>what a rule does</comment>
            <translation>traité</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/own_rules/words.py" />
            <source>snooze {pause}</source>
            <translation>reporter {pause}</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/own_rules/words.py" />
            <source>tell me</source>
            <translation>me le signaler</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/own_rules/words.py" />
            <source>{name}: if {asks}, then {deeds}</source>
            <translation>{name} : si {asks}, alors {deeds}</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/own_rules/words.py" />
            <source>{rule}. It rests.</source>
            <translation>{rule}. Elle se repose.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/own_rules/words.py" />
            <source>Nothing that is here would have been for this rule.</source>
            <translation>Rien de ce qui est ici n’aurait été concerné.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../socialinbox/ui/own_rules/words.py" />
            <location filename="../../socialinbox/ui/told/away_card.py" />
            <location filename="../../socialinbox/ui/told/sayings.py" />
            <source>%n customer(s)</source>
            <translation>
                <numerusform>%n client</numerusform>
                <numerusform>%n clients</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../socialinbox/ui/own_rules/words.py" />
            <source>More than %n message(s), of {people} at least.</source>
            <translation>
                <numerusform>Plus de %n message, de {people} au moins.</numerusform>
                <numerusform>Plus de %n messages, de {people} au moins.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../socialinbox/ui/own_rules/words.py" />
            <source>%n message(s) of {people} would have been for this rule.</source>
            <translation>
                <numerusform>%n message de {people} aurait été concerné.</numerusform>
                <numerusform>%n messages de {people} auraient été concernés.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/own_rules/words.py" />
            <source>{rule}, {time}: {customer}: {deeds}</source>
            <translation>{rule}, {time} : {customer} : {deeds}</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/own_rules/words.py" />
            <source>{run}. Undone.</source>
            <translation>{run}. Annulé.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/palette/entries.py" />
            <source>Commands</source>
            <translation>Commandes</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/palette/entries.py" />
            <location filename="../../socialinbox/ui/palette/palette.py" />
            <source>Lists</source>
            <translation>Listes</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/palette/entries.py" />
            <location filename="../../socialinbox/ui/palette/palette.py" />
            <location filename="../../socialinbox/ui/settings/page.py" />
            <location filename="../../socialinbox/ui/settings/room.py" />
            <location filename="../../socialinbox/ui/sidebar/sidebar.py" />
            <source>Settings</source>
            <translation>Réglages</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/palette/model.py" />
            <source>command</source>
            <translation>commande</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/palette/model.py" />
            <source>list</source>
            <translation>liste</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/palette/model.py" />
            <source>customer</source>
            <translation>client</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/palette/model.py" />
            <source>setting</source>
            <translation>réglage</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/palette/model.py" />
            <source>key {key}</source>
            <translation>touche {key}</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/palette/model.py" />
            <source>not possible now</source>
            <translation>impossible maintenant</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/palette/palette.py" />
            <location filename="../../socialinbox/ui/sheets.py" />
            <source>Find and do</source>
            <translation>Trouver et faire</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/palette/palette.py" />
            <source>Found</source>
            <translation>Trouvé</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/palette/palette.py" />
            <location filename="../../socialinbox/ui/sheets.py" />
            <source>Go to a customer or a list</source>
            <translation>Aller à un client ou à une liste</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/palette/palette.py" />
            <source>Go to a customer or a list…</source>
            <translation>Aller à un client ou à une liste…</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/palette/palette.py" />
            <source>Do something, or go to a customer, a list, a setting…</source>
            <translation>Faire quelque chose, ou aller à un client, une liste, un réglage…</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/palette/palette.py" />
            <source>@ customers    # lists</source>
            <translation>@ clients    # listes</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/palette/palette.py" />
            <source>&gt; commands    @ customers    # lists    , settings</source>
            <translation>&gt; commandes    @ clients    # listes    , réglages</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/palette/palette.py" />
            <source>Nothing is called that.</source>
            <translation>Rien ne s’appelle ainsi.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../socialinbox/ui/palette/palette.py" />
            <source>%n result(s)</source>
            <translation>
                <numerusform>%n résultat</numerusform>
                <numerusform>%n résultats</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/palette/sources.py" />
            <location filename="../../socialinbox/ui/settings/chosen.py" />
            <source>On</source>
            <translation>Activé</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/palette/sources.py" />
            <location filename="../../socialinbox/ui/settings/chosen.py" />
            <source>Off</source>
            <translation>Désactivé</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/palette/sources.py" />
            <location filename="../../socialinbox/ui/settings/chosen.py" />
            <location filename="../../socialinbox/ui/settings/controls.py" />
            <source>{setting}: {choice}</source>
            <translation>{setting} : {choice}</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/palette/sources.py" />
            <source>waiting</source>
            <translation>en attente</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/people/desk.py" />
            <location filename="../../socialinbox/ui/people/history_sheet.py" />
            <source>Who this is, and since when</source>
            <translation>Qui c’est, et depuis quand</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/people/desk.py" />
            <location filename="../../socialinbox/ui/reading.py" />
            <location filename="../../socialinbox/ui/saved/desk.py" />
            <location filename="../../socialinbox/ui/saved_replies/desk.py" />
            <location filename="../../socialinbox/ui/story/desk.py" />
            <location filename="../../socialinbox/ui/timeline/page.py" />
            <location filename="../../socialinbox/ui/triage/desk.py" />
            <source>No thread open</source>
            <translation>Aucune conversation ouverte</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/people/desk.py" />
            <source>this identity</source>
            <translation>cette identité</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/people/desk.py" />
            <source>Linked: one person, one thread.</source>
            <translation>Lié : une personne, une conversation.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/people/desk.py" />
            <source>{messages} taken out.</source>
            <translation>Détaché : {messages}.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/people/desk.py" />
            <source>Taken out: a thread of its own.</source>
            <translation>Détaché : une conversation à part.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/people/desk.py" />
            <source>{other} is the same person as {one}</source>
            <translation>{other} est la même personne que {one}</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/people/desk.py" />
            <source>{one} is not {other}</source>
            <translation>{one} n’est pas {other}</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/people/desk.py" />
            <source>{messages} of {other} by {one}</source>
            <translation>{messages} de {other} par {one}</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/people/desk.py" />
            <source>Undone. The threads are as if it had never been said.</source>
            <translation>Annulé. Les conversations sont comme si cela n’avait jamais été dit.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/people/history_sheet.py" />
            <source>Whatever is undone, messages stay with who wrote them, and notes and tags with whom they were written for.</source>
            <translation>Quoi que l’on annule, les messages restent à qui les a écrits, et les notes et étiquettes à qui elles étaient destinées.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/people/history_sheet.py" />
            <source>Who {name} is, and since when</source>
            <translation>Qui est {name}, et depuis quand</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/people/history_sheet.py" />
            <source>Nothing has been said yet: each identity is as it came.</source>
            <translation>Rien n’a encore été dit : chaque identité est comme elle est arrivée.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/people/preview.py" />
            <source>Looking what will change…</source>
            <translation>Calcul de ce qui va changer…</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/people/preview.py" />
            <source>Now</source>
            <translation>Maintenant</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/people/preview.py" />
            <source>Then</source>
            <comment>after the change</comment>
            <translation>Ensuite</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/people/preview.py" />
            <source>What will change</source>
            <translation>Ce qui va changer</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/people/preview.py" />
            <location filename="../../socialinbox/ui/people/split_sheet.py" />
            <source>A new customer</source>
            <translation>Un nouveau client</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/people/preview.py" />
            <source>no thread</source>
            <translation>aucune conversation</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/people/preview.py" />
            <source>{first} – {last}</source>
            <translation>{first} – {last}</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/people/preview.py" />
            <location filename="../../socialinbox/ui/people/words.py" />
            <source>Notes</source>
            <translation>Notes</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/people/split_sheet.py" />
            <source>Somebody else</source>
            <translation>Quelqu’un d’autre</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/people/split_sheet.py" />
            <source>What you call them</source>
            <translation>Comment vous l’appelez</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/people/split_sheet.py" />
            <source>What you call the new customer</source>
            <translation>Comment vous appelez le nouveau client</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/people/split_sheet.py" />
            <source>Or somebody you know</source>
            <translation>Ou quelqu’un que vous connaissez</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/people/split_sheet.py" />
            <source>Who else writes on this account?</source>
            <translation>Qui d’autre écrit avec ce compte ?</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/people/split_sheet.py" />
            <source>Who wrote them?</source>
            <translation>Qui les a écrits ?</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/people/split_sheet.py" />
            <source>{identity} is not {name}, but…</source>
            <translation>{identity} n’est pas {name}, mais…</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/people/split_sheet.py" />
            <source>These messages are by {name}</source>
            <translation>Ces messages sont de {name}</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/people/split_sheet.py" />
            <source>{identity} is not {name}</source>
            <translation>{identity} n’est pas {name}</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/people/split_sheet.py" />
            <source>Take them out</source>
            <translation>Les détacher</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/people/split_sheet.py" />
            <source>Take it out</source>
            <translation>Détacher</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/people/statement.py" />
            <source>How do you know?</source>
            <translation>Comment le savez-vous ?</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/people/statement.py" />
            <source>How you know</source>
            <translation>Comment vous le savez</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/people/statement.py" />
            <source>Choose how you know</source>
            <translation>Choisissez comment vous le savez</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/people/statement.py" />
            <source>What shows it</source>
            <translation>Ce qui le montre</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/people/statement.py" />
            <source>What shows it, in your words</source>
            <translation>Ce qui le montre, avec vos mots</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/people/statement.py" />
            <source>You can undo this at any time.</source>
            <translation>Vous pouvez annuler cela à tout moment.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/people/statement.py" />
            <source> and </source>
            <translation> et </translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/people/statement.py" />
            <source>{networks} asks how you know who somebody is. Your answer is kept with it.</source>
            <translation>{networks} : il faut dire comment vous savez de qui il s’agit. Votre réponse est gardée avec le lien.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/people/step_row.py" />
            <source>Undo: {step}</source>
            <translation>Annuler : {step}</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/people/undo_sheet.py" />
            <source>Why it is undone</source>
            <translation>Pourquoi c’est annulé</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/people/undo_sheet.py" />
            <source>Why (optional)</source>
            <translation>Pourquoi (facultatif)</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/people/undo_sheet.py" />
            <source>Leave it as it is</source>
            <translation>Laisser tel quel</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/people/undo_sheet.py" />
            <source>Undo it</source>
            <translation>L’annuler</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/people/undo_sheet.py" />
            <source>Undo “{step}”?</source>
            <translation>Annuler « {step} » ?</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/people/which.py" />
            <source>Tick all that somebody else has written. Your answers can go along.</source>
            <translation>Cochez tout ce que quelqu’un d’autre a écrit. Vos réponses peuvent suivre.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/people/which.py" />
            <source>Messages of this account</source>
            <translation>Messages de ce compte</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/people/which.py" />
            <source>Whose are they?</source>
            <translation>À qui sont-ils ?</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/people/which.py" />
            <source>(no words)</source>
            <translation>(sans texte)</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/people/which.py" />
            <source>You: </source>
            <translation>Vous : </translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/people/words.py" />
            <source>seen on its network</source>
            <translation>vu sur son réseau</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/people/words.py" />
            <source>they told me</source>
            <translation>on me l’a dit</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/people/words.py" />
            <source>public profile</source>
            <translation>profil public</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/people/words.py" />
            <source>they agreed</source>
            <translation>accord donné</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/people/words.py" />
            <source>the network says so</source>
            <translation>le réseau le dit</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/people/words.py" />
            <source>my guess</source>
            <translation>ma supposition</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/people/words.py" />
            <source>They told me</source>
            <translation>On me l’a dit</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/people/words.py" />
            <source>Their public profile says so</source>
            <translation>Le profil public le dit</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/people/words.py" />
            <source>They agreed to it</source>
            <translation>La personne est d’accord</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/people/words.py" />
            <source>My guess</source>
            <translation>Ma supposition</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/people/words.py" />
            <source>you</source>
            <translation>vous</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/people/words.py" />
            <location filename="../../socialinbox/ui/timeline/offered.py" />
            <location filename="../../socialinbox/ui/timeline/ring.py" />
            <location filename="../../socialinbox/ui/timeline/rows.py" />
            <source>the network</source>
            <translation>le réseau</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/people/words.py" />
            <source>this program</source>
            <translation>ce programme</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/people/words.py" />
            <source>{name} on {network}</source>
            <translation>{name} sur {network}</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/people/words.py" />
            <source>a new customer</source>
            <translation>un nouveau client</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/people/words.py" />
            <source>The same person: {names}</source>
            <translation>La même personne : {names}</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/people/words.py" />
            <source>The same person as {name}</source>
            <translation>La même personne que {name}</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/people/words.py" />
            <source>Not the same person as {name}</source>
            <translation>Pas la même personne que {name}</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/people/words.py" />
            <source>{names}: taken over from {name}</source>
            <translation>{names} : pris à {name}</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/people/words.py" />
            <source>{names}: somebody else, {name}</source>
            <translation>{names} : quelqu’un d’autre, {name}</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/people/words.py" />
            <source>{messages} taken over from {name}</source>
            <translation>{messages} pris à {name}</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/people/words.py" />
            <source>{messages} by somebody else, {name}</source>
            <translation>{messages} de quelqu’un d’autre, {name}</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/people/words.py" />
            <source>{basis} · {who}, {day}</source>
            <translation>{basis} · {who}, {day}</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/people/words.py" />
            <source>Undone {day} by {who}</source>
            <translation>Annulé le {day} par {who}</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/people/words.py" />
            <source>{name}: no thread</source>
            <translation>{name} : aucune conversation</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/people/words.py" />
            <source>{place} {messages}, on {first}</source>
            <translation>{place} {messages}, le {first}</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/people/words.py" />
            <source>{place} {messages}, {first} to {last}</source>
            <translation>{place} {messages}, du {first} au {last}</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/people/words.py" />
            <source>No message would change its thread.</source>
            <translation>Aucun message ne changerait de conversation.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/people/words.py" />
            <source>Now: {before}. Then: {after}.</source>
            <translation>Maintenant : {before}. Ensuite : {after}.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/quiet_hours/form.py" />
            <source>As in the settings</source>
            <translation>Comme dans les réglages</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/quiet_hours/form.py" />
            <source>Never quiet</source>
            <translation>Jamais de calme</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/quiet_hours/form.py" />
            <source>Own hours</source>
            <translation>Heures propres</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/quiet_hours/sheet.py" />
            <location filename="../../socialinbox/ui/settings/links.py" />
            <location filename="../../socialinbox/ui/sheets.py" />
            <source>Quiet hours of customers and accounts</source>
            <translation>Heures calmes des clients et des comptes</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/quiet_hours/sheet.py" />
            <source>Whose quiet hours</source>
            <translation>Les heures calmes de qui</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/quiet_hours/sheet.py" />
            <source>A customer’s own hours decide alone, else those of the account a message comes through, else those in the settings. Nothing breaks through a customer’s own.</source>
            <translation>Si un client a ses propres heures, elles seules comptent ; sinon celles du compte par lequel le message arrive, sinon celles des réglages. Rien ne perce les heures propres d’un client.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/quiet_hours/sheet.py" />
            <location filename="../../socialinbox/ui/told/sayings.py" />
            <source>{name} · {place}</source>
            <translation>{name} · {place}</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/reading.py" />
            <source>Go into the thread’s messages</source>
            <translation>Aller dans les messages de la conversation</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/reading.py" />
            <location filename="../../socialinbox/ui/search/in_thread.py" />
            <source>Search in this thread</source>
            <translation>Chercher dans cette conversation</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/reading.py" />
            <source>What can be done with the message</source>
            <translation>Ce qu’on peut faire avec le message</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/reading.py" />
            <source>Write a reply</source>
            <translation>Écrire une réponse</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/reading.py" />
            <source>Put in an emoji</source>
            <translation>Insérer un emoji</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/reading.py" />
            <source>Suggest for the wrong word</source>
            <translation>Suggérer pour le mot mal écrit</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/reading.py" />
            <source>What is stored about the customer</source>
            <translation>Ce qui est stocké sur le client</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/reporter.py" />
            <source>Something unexpected happened.</source>
            <translation>Un imprévu s’est produit.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/reporter.py" />
            <source>Nothing is lost; the details are in the log. Going on is safe.</source>
            <translation>Rien n’est perdu ; les détails sont dans le journal. Vous pouvez continuer sans risque.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/rights/stored_sheet.py" />
            <source>What is stored</source>
            <translation>Ce qui est stocké</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/rights/stored_sheet.py" />
            <source>Erase…</source>
            <translation>Effacer…</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/rights/stored_sheet.py" />
            <source>Give them a copy…</source>
            <translation>Donner une copie…</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/rights/stored_sheet.py" />
            <source>Keep everything</source>
            <translation>Tout garder</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/rights/stored_sheet.py" />
            <source>Erase for good</source>
            <translation>Effacer pour de bon</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/rights/stored_sheet.py" />
            <source>Save the receipt (PDF)…</source>
            <translation>Enregistrer le reçu (PDF)…</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/rights/stored_sheet.py" />
            <source>What is stored about {name}</source>
            <translation>Ce qui est stocké sur {name}</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/rights/stored_sheet.py" />
            <source>Written here</source>
            <translation>Écrit ici</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/rights/stored_sheet.py" />
            <location filename="../../socialinbox/ui/saved/export_sheet.py" />
            <location filename="../../socialinbox/ui/saved_replies/desk.py" />
            <source>Written to {file}.</source>
            <translation>Écrit dans {file}.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/rights/stored_sheet.py" />
            <source>Erase {name}?</source>
            <translation>Effacer {name} ?</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/rights/stored_sheet.py" />
            <source>Erasing…</source>
            <translation>Effacement…</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/rights/stored_sheet.py" />
            <source>Erased</source>
            <translation>Effacé</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/rights/stored_sheet.py" />
            <source>Receipt {number}</source>
            <translation>Reçu {number}</translation>
        </message>
        <message numerus="yes">
            <location filename="../../socialinbox/ui/rights/words.py" />
            <source>%n message(s) from them</source>
            <translation>
                <numerusform>%n message de ce client</numerusform>
                <numerusform>%n messages de ce client</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../socialinbox/ui/rights/words.py" />
            <source>%n from you</source>
            <translation>
                <numerusform>%n de vous</numerusform>
                <numerusform>%n de vous</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../socialinbox/ui/rights/words.py" />
            <source>%n without words by now</source>
            <translation>
                <numerusform>%n sans texte désormais</numerusform>
                <numerusform>%n sans texte désormais</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../socialinbox/ui/rights/words.py" />
            <source>{here} of %n file(s) on this computer</source>
            <translation>
                <numerusform>{here} sur %n fichier sur cet ordinateur</numerusform>
                <numerusform>{here} sur %n fichiers sur cet ordinateur</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/rights/words.py" />
            <source>Profile: {fields}</source>
            <translation>Profil : {fields}</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/rights/words.py" />
            <source>May be kept until it is deleted there or here.</source>
            <translation>Peut être gardé jusqu’à sa suppression là-bas ou ici.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/rights/words.py" />
            <source>Until {day}; looked at again before, or removed.</source>
            <translation>Jusqu’au {day} ; revu avant, ou supprimé.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../socialinbox/ui/rights/words.py" />
            <source>%n entr(y|ies) of the search index</source>
            <translation>
                <numerusform>%n entrée de l’index de recherche</numerusform>
                <numerusform>%n entrées de l’index de recherche</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../socialinbox/ui/rights/words.py" />
            <source>%n older cop(y|ies) of the whole file</source>
            <translation>
                <numerusform>%n ancienne copie du fichier entier</numerusform>
                <numerusform>%n anciennes copies du fichier entier</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/rights/words.py" />
            <source>Messages, pictures, names, notes, tags, drafts and everything else about this customer are overwritten on this computer. Nothing of it comes back with the next look at the networks, and nothing undoes it. What stands at the networks stays there. Whatever they write from now on comes in as from somebody new.</source>
            <translation>Messages, images, noms, notes, étiquettes, brouillons et tout le reste sur ce client sont écrasés sur cet ordinateur. Rien n’en revient au prochain passage sur les réseaux, et c’est irréversible. Ce qui se trouve sur les réseaux y reste. Ce que cette personne écrira désormais arrivera comme de quelqu’un de nouveau.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/rights/words.py" />
            <source>Also what I wrote to them (else it stays, without their name)</source>
            <translation>Aussi ce que je lui ai écrit (sinon cela reste, sans son nom)</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/saved/desk.py" />
            <source>Open in its own window</source>
            <translation>Ouvrir dans sa propre fenêtre</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/saved/desk.py" />
            <source>Export the thread…</source>
            <translation>Exporter la conversation…</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/saved/desk.py" />
            <source>Export saved threads…</source>
            <translation>Exporter les conversations gardées…</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/saved/export_sheet.py" />
            <source>A page (HTML): opens in every browser, with the pictures inside</source>
            <translation>Une page (HTML) : s’ouvre dans tout navigateur, images comprises</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/saved/export_sheet.py" />
            <source>On paper (PDF): to print or to send</source>
            <translation>Sur papier (PDF) : à imprimer ou à envoyer</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/saved/export_sheet.py" />
            <source>A table (CSV): for Excel and its like</source>
            <translation>Un tableau (CSV) : pour Excel et ses semblables</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/saved/export_sheet.py" />
            <source>For programs (JSON Lines): can be read in again here</source>
            <translation>Pour les programmes (JSON Lines) : réimportable ici</translation>
        </message>
        <message numerus="yes">
            <location filename="../../socialinbox/ui/saved/export_sheet.py" />
            <source>%n message(s) go(es|) without words: {why}</source>
            <translation>
                <numerusform>%n message part sans texte : {why}</numerusform>
                <numerusform>%n messages partent sans texte : {why}</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/saved/export_sheet.py" />
            <source>Export</source>
            <translation>Exporter</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/saved/export_sheet.py" />
            <source>Choose where…</source>
            <translation>Choisir où…</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/saved/export_sheet.py" />
            <source>Export saved threads</source>
            <translation>Exporter les conversations gardées</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/saved/export_sheet.py" />
            <source>Export the thread with {name}</source>
            <translation>Exporter la conversation avec {name}</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/saved/export_sheet.py" />
            <source>Nothing is saved. Press S on a thread first.</source>
            <translation>Rien n’est gardé. Appuyez d’abord sur S dans une conversation.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/saved/export_sheet.py" />
            <source>Writing…</source>
            <translation>Écriture…</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/saved/export_sheet.py" />
            <source>Saved threads</source>
            <translation>Conversations gardées</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/saved/place.py" />
            <source>Where to?</source>
            <translation>Vers où ?</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/saved/window.py" />
            <source>Only to be read</source>
            <translation>Lecture seule</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/saved/window.py" />
            <source>{name} – Social Inbox</source>
            <translation>{name} – Social Inbox</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/saved_replies/blank_names.py" />
            <source>first name</source>
            <comment>a blank of a saved reply</comment>
            <translation>prénom</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/saved_replies/blank_names.py" />
            <source>name</source>
            <comment>a blank of a saved reply</comment>
            <translation>nom</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/saved_replies/blank_names.py" />
            <source>network</source>
            <comment>a blank of a saved reply</comment>
            <translation>réseau</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/saved_replies/blank_names.py" />
            <source>shop</source>
            <comment>a blank of a saved reply</comment>
            <translation>boutique</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/saved_replies/blank_names.py" />
            <source>date</source>
            <comment>a blank of a saved reply</comment>
            <translation>date</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/saved_replies/blank_names.py" />
            <source>time</source>
            <comment>a blank of a saved reply</comment>
            <translation>heure</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/saved_replies/blank_names.py" />
            <source>link</source>
            <comment>a blank of a saved reply</comment>
            <translation>lien</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/saved_replies/desk.py" />
            <source>Put in a saved reply</source>
            <translation>Insérer une réponse type</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/saved_replies/desk.py" />
            <source>Keep what is written as a saved reply…</source>
            <translation>Garder le texte comme réponse type…</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/saved_replies/desk.py" />
            <location filename="../../socialinbox/ui/saved_replies/sheet.py" />
            <source>Saved replies</source>
            <translation>Réponses types</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/saved_replies/desk.py" />
            <source>“{name}” is kept.</source>
            <translation>« {name} » est gardée.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/saved_replies/desk.py" />
            <source>“{name}” is deleted.</source>
            <translation>« {name} » est supprimée.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/saved_replies/desk.py" />
            <source>Export saved replies</source>
            <translation>Exporter les réponses types</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/saved_replies/desk.py" />
            <source>Import saved replies</source>
            <translation>Importer des réponses types</translation>
        </message>
        <message numerus="yes">
            <location filename="../../socialinbox/ui/saved_replies/desk.py" />
            <source>%n saved repl(y is|ies are) new or different.</source>
            <translation>
                <numerusform>%n réponse type est nouvelle ou différente.</numerusform>
                <numerusform>%n réponses types sont nouvelles ou différentes.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/saved_replies/desk.py" />
            <source>{file} can’t be used ({why}). Choose another file.</source>
            <translation>{file} est inutilisable ({why}). Choisissez un autre fichier.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/saved_replies/picker.py" />
            <source>Save a first reply…</source>
            <translation>Enregistrer une première réponse…</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/saved_replies/picker.py" />
            <source>none is kept yet</source>
            <translation>aucune pour l’instant</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/saved_replies/sheet.py" />
            <source>Saved replies, most used first</source>
            <translation>Réponses types, les plus utilisées d’abord</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/saved_replies/sheet.py" />
            <source>Name, by which you find it</source>
            <translation>Nom, pour la retrouver</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/saved_replies/sheet.py" />
            <source>Name of the saved reply</source>
            <translation>Nom de la réponse type</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/saved_replies/sheet.py" />
            <source>What you say</source>
            <translation>Ce que vous dites</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/saved_replies/sheet.py" />
            <source>Words of the saved reply</source>
            <translation>Texte de la réponse type</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/saved_replies/sheet.py" />
            <source>Filled in by itself: {blanks}. Any other word in braces is yours to fill in; Tab goes from one to the next.</source>
            <translation>Rempli automatiquement : {blanks}. Tout autre mot entre accolades est à remplir par vous ; Tab passe de l’un à l’autre.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/saved_replies/sheet.py" />
            <source>New</source>
            <translation>Nouvelle</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/saved_replies/sheet.py" />
            <source>Import…</source>
            <translation>Importer…</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/saved_replies/sheet.py" />
            <source>Export…</source>
            <translation>Exporter…</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/saved_replies/sheet.py" />
            <location filename="../../socialinbox/ui/timeline/offered.py" />
            <location filename="../../socialinbox/ui/views/desk.py" />
            <source>Delete</source>
            <translation>Supprimer</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/saved_replies/sheet.py" />
            <location filename="../../socialinbox/ui/story/tag_sheet.py" />
            <location filename="../../socialinbox/ui/views/view_sheet.py" />
            <source>Save</source>
            <translation>Enregistrer</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/search/field.py" />
            <source>Search all messages (/)</source>
            <translation>Chercher dans tous les messages (/)</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/search/in_thread.py" />
            <source>Older hit</source>
            <translation>Résultat plus ancien</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/search/in_thread.py" />
            <source>Newer hit</source>
            <translation>Résultat plus récent</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/search/in_thread.py" />
            <source>Close the search</source>
            <translation>Fermer la recherche</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/search/in_thread.py" />
            <location filename="../../socialinbox/ui/search/results.py" />
            <source>{n} of {count}</source>
            <translation>{n} sur {count}</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/search/in_thread.py" />
            <location filename="../../socialinbox/ui/search/results.py" />
            <source>Nothing found</source>
            <translation>Aucun résultat</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/search/popup.py" />
            <source>Suggestions for the search</source>
            <translation>Suggestions pour la recherche</translation>
        </message>
        <message numerus="yes">
            <location filename="../../socialinbox/ui/search/popup.py" />
            <source>%n suggestion(s), arrow down to choose</source>
            <translation>
                <numerusform>%n suggestion, flèche bas pour choisir</numerusform>
                <numerusform>%n suggestions, flèche bas pour choisir</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/search/results.py" />
            <source>Search results</source>
            <translation>Résultats de la recherche</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/search/results.py" />
            <source>Save as a view…</source>
            <translation>Enregistrer comme vue…</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/search/results.py" />
            <source>Give this search a name and a place on the left</source>
            <translation>Donner à cette recherche un nom et une place à gauche</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/search/results.py" />
            <source>{n} of {count} or more</source>
            <translation>{n} sur {count} ou plus</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/search/results.py" />
            <source>No message and no name has “{text}” in it.</source>
            <translation>Aucun message ni aucun nom ne contient « {text} ».</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/search/results.py" />
            <source>Type words, a name, or one of the suggestions.</source>
            <translation>Tapez des mots, un nom, ou l’une des suggestions.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/search/results.py" />
            <source>Back to the threads</source>
            <translation>Retour aux conversations</translation>
        </message>
        <message numerus="yes">
            <location filename="../../socialinbox/ui/search/results.py" />
            <source>%n hit(s)</source>
            <translation>
                <numerusform>%n résultat</numerusform>
                <numerusform>%n résultats</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/search/suggest.py" />
            <source>Yourself</source>
            <translation>Vous-même</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/search/suggest.py" />
            <source>Waiting for longer than that</source>
            <translation>En attente depuis plus longtemps</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/search/suggest.py" />
            <source>This week</source>
            <translation>Cette semaine</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/search/suggest.py" />
            <source>Last week</source>
            <translation>La semaine dernière</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/search/suggest.py" />
            <source>Seven days ago</source>
            <translation>Il y a sept jours</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/search/suggest.py" />
            <source>Thirty days ago</source>
            <translation>Il y a trente jours</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/search/words.py" />
            <source>Words</source>
            <translation>Mots</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/search/words.py" />
            <source>Who wrote it</source>
            <translation>Qui l’a écrit</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/search/words.py" />
            <source>Whom you wrote to</source>
            <translation>À qui vous avez écrit</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/search/words.py" />
            <source>Whose thread it is in</source>
            <translation>De qui est la conversation</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/search/words.py" />
            <source>Network or place</source>
            <translation>Réseau ou endroit</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/search/words.py" />
            <source>State of the thread</source>
            <translation>État de la conversation</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/search/words.py" />
            <source>What comes with it</source>
            <translation>Ce qui l’accompagne</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/search/words.py" />
            <source>Before a day</source>
            <translation>Avant un jour</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/search/words.py" />
            <source>From a day on</source>
            <translation>À partir d’un jour</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/search/words.py" />
            <source>On a day or in a month</source>
            <translation>Un jour ou un mois précis</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/search/words.py" />
            <source>Tag of the customer</source>
            <translation>Étiquette du client</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/search/words.py" />
            <source>How long they have been waiting</source>
            <translation>Depuis quand le client attend</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/search/words.py" />
            <source>Waiting for your answer</source>
            <translation>Attend votre réponse</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/search/words.py" />
            <location filename="../../socialinbox/ui/threads/pane.py" />
            <source>Unread</source>
            <translation>Non lues</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/search/words.py" />
            <source>Not done</source>
            <translation>Non traitées</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/search/words.py" />
            <source>Done</source>
            <comment>state of a thread</comment>
            <translation>Traitées</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/search/words.py" />
            <location filename="../../socialinbox/ui/threads/pane.py" />
            <source>Snoozed</source>
            <translation>Reportées</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/search/words.py" />
            <source>Saved for offline</source>
            <translation>Gardées hors ligne</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/search/words.py" />
            <source>Customer you follow</source>
            <translation>Client que vous suivez</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/search/words.py" />
            <source>Answered by you</source>
            <translation>Vous avez répondu</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/search/words.py" />
            <source>With a follow-up to do</source>
            <translation>Avec une tâche à faire</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/search/words.py" />
            <source>Photo</source>
            <translation>Photo</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/search/words.py" />
            <location filename="../../socialinbox/ui/timeline/rows.py" />
            <source>Video</source>
            <translation>Vidéo</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/search/words.py" />
            <location filename="../../socialinbox/ui/timeline/rows.py" />
            <source>Sound</source>
            <translation>Son</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/search/words.py" />
            <location filename="../../socialinbox/ui/timeline/rows.py" />
            <source>File</source>
            <translation>Fichier</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/search/words.py" />
            <location filename="../../socialinbox/ui/timeline/rows.py" />
            <source>Link</source>
            <translation>Lien</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/search/words.py" />
            <source>Note of yours</source>
            <translation>Note de vous</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/search/words.py" />
            <source>Anything attached</source>
            <translation>Toute pièce jointe</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/settings/chosen.py" />
            <source>changed</source>
            <comment>a setting</comment>
            <translation>modifié</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/settings/controls.py" />
            <source>{setting}: from</source>
            <translation>{setting} : de</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/settings/controls.py" />
            <source>{setting}: until</source>
            <translation>{setting} : à</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/settings/links.py" />
            <location filename="../../socialinbox/ui/sidebar/sidebar.py" />
            <source>Accounts</source>
            <translation>Comptes</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/settings/links.py" />
            <source>Each stands at the foot of the sidebar, with how it is doing and what it costs.</source>
            <translation>Chacun se trouve au bas de la barre latérale, avec son état et son coût.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/settings/links.py" />
            <location filename="../../socialinbox/ui/sidebar/sidebar.py" />
            <source>Connect an account…</source>
            <translation>Connecter un compte…</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/settings/links.py" />
            <source>What is done by itself with messages that arrive, and what was done so far.</source>
            <translation>Ce qui est fait automatiquement des messages qui arrivent, et ce qui l’a été jusqu’ici.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/settings/links.py" />
            <source>Show the rules</source>
            <translation>Montrer les règles</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/settings/links.py" />
            <source>Some may have hours of their own, which decide instead of those above.</source>
            <translation>Ils peuvent avoir leurs propres heures, qui comptent à la place de celles ci-dessus.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/settings/links.py" />
            <source>Show the quiet hours</source>
            <translation>Montrer les heures calmes</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/settings/links.py" />
            <source>All commands with their keys. Ctrl+K finds them by their words.</source>
            <translation>Toutes les commandes avec leurs raccourcis. Ctrl+K les trouve par leur nom.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/settings/links.py" />
            <source>Show all keys</source>
            <translation>Montrer tous les raccourcis</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/settings/links.py" />
            <source>Folder of the profile</source>
            <translation>Dossier du profil</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/settings/links.py" />
            <source>Open the folder</source>
            <translation>Ouvrir le dossier</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/settings/page.py" />
            <source>Search the settings</source>
            <translation>Chercher un réglage</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/settings/page.py" />
            <source>No setting is called that.</source>
            <translation>Aucun réglage ne s’appelle ainsi.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/settings/page.py" />
            <source>Groups of settings</source>
            <translation>Groupes de réglages</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/settings/page.py" />
            <source>Elsewhere</source>
            <translation>Ailleurs</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/settings/row.py" />
            <source>{help} Counts from the next start.</source>
            <translation>{help} Vaut à partir du prochain démarrage.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/settings/row.py" />
            <source>As it came: {name}</source>
            <translation>Valeur d’origine : {name}</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/settings/row.py" />
            <source>Only with “{setting}”.</source>
            <translation>Seulement avec « {setting} ».</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/sidebar/health.py" />
            <source>Working</source>
            <translation>Fonctionne</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/sidebar/health.py" />
            <source>Connecting</source>
            <translation>Connexion…</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/sidebar/health.py" />
            <source>Renewing its sign-in</source>
            <translation>Renouvelle sa connexion</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/sidebar/health.py" />
            <source>Slowed down by the network</source>
            <translation>Ralenti par le réseau</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/sidebar/health.py" />
            <source>Offline</source>
            <translation>Hors ligne</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/sidebar/health.py" />
            <source>Needs your attention</source>
            <translation>Demande votre attention</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/sidebar/health.py" />
            <source>Not connected</source>
            <translation>Non connecté</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/sidebar/health.py" />
            <location filename="../../socialinbox/ui/timeline/former.py" />
            <source>until {time}</source>
            <translation>jusqu’à {time}</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/sidebar/sidebar.py" />
            <source>Leaves later</source>
            <translation>Part plus tard</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/sidebar/sidebar.py" />
            <source>Practice networks</source>
            <translation>Réseaux d’entraînement</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/sidebar/sidebar.py" />
            <source>Everything here is made up and stays on this computer.</source>
            <translation>Tout est fictif ici et reste sur cet ordinateur.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/sidebar/sidebar.py" />
            <source>Leave…</source>
            <translation>Quitter…</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/sidebar/sidebar.py" />
            <source>Leave the practice networks</source>
            <translation>Quitter les réseaux d’entraînement</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/sidebar/sidebar.py" />
            <source>Back to your own inbox</source>
            <translation>Retour à votre propre boîte</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/sidebar/sidebar.py" />
            <source>Offline: reading and writing still work.</source>
            <translation>Hors ligne : lire et écrire marchent toujours.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/sidebar/sidebar.py" />
            <source>{count} due now</source>
            <translation>{count} à faire maintenant</translation>
        </message>
        <message numerus="yes">
            <location filename="../../socialinbox/ui/sidebar/sidebar.py" />
            <source>%n (has|have) stopped and ask(s|) you</source>
            <translation>
                <numerusform>%n s’est arrêtée et vous demande votre avis</numerusform>
                <numerusform>%n se sont arrêtées et vous demandent votre avis</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/spelling/spelling.py" />
            <source>No word is marked from here on.</source>
            <translation>Aucun mot n’est signalé à partir d’ici.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/spelling/spelling.py" />
            <source>No suggestion</source>
            <translation>Aucune suggestion</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/spelling/spelling.py" />
            <source>Add to my words</source>
            <translation>Ajouter à mes mots</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/spelling/spelling.py" />
            <source>Ignore it here</source>
            <translation>Ignorer ici</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/spelling/spelling.py" />
            <source>Check spelling</source>
            <translation>Vérifier l’orthographe</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/spelling/spelling.py" />
            <source>Add a dictionary…</source>
            <translation>Ajouter un dictionnaire…</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/spelling/spelling.py" />
            <source>Add a dictionary</source>
            <translation>Ajouter un dictionnaire</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/spelling/spelling.py" />
            <source>Dictionaries</source>
            <translation>Dictionnaires</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/spelling/spelling.py" />
            <source>The dictionary {name} is there.</source>
            <translation>Le dictionnaire {name} est là.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/storm/bar.py" />
            <location filename="../../socialinbox/ui/tour/card.py" />
            <location filename="../../socialinbox/ui/tour/tour.py" />
            <source>Skip</source>
            <translation>Passer</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/storm/bar.py" />
            <source>Leave this one unanswered ({key})</source>
            <translation>Laisser celle-ci sans réponse ({key})</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/storm/bar.py" />
            <location filename="../../socialinbox/ui/storm/desk.py" />
            <source>Stop answering one by one</source>
            <translation>Arrêter de répondre une par une</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/storm/desk.py" />
            <source>No question of many</source>
            <translation>Aucune question posée par plusieurs</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/storm/desk.py" />
            <source>Answer the same question of many, one by one</source>
            <translation>Répondre une par une à la même question de plusieurs clients</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/storm/desk.py" />
            <source>Skip this one</source>
            <translation>Passer celle-ci</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/storm/desk.py" />
            <source>{number} of {total}</source>
            <translation>{number} sur {total}</translation>
        </message>
        <message numerus="yes">
            <location filename="../../socialinbox/ui/storm/desk.py" />
            <source>%n sent</source>
            <translation>
                <numerusform>%n envoyée</numerusform>
                <numerusform>%n envoyées</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../socialinbox/ui/storm/desk.py" />
            <source>%n skipped</source>
            <translation>
                <numerusform>%n passée</numerusform>
                <numerusform>%n passées</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../socialinbox/ui/storm/desk.py" />
            <source>%n answer(s) sent one by one</source>
            <translation>
                <numerusform>%n réponse envoyée une par une</numerusform>
                <numerusform>%n réponses envoyées une par une</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/storm/offer.py" />
            <source>Answer one by one</source>
            <translation>Répondre une par une</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/storm/sheet.py" />
            <source>One question, many customers</source>
            <translation>Une question, plusieurs clients</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/storm/sheet.py" />
            <source>You answer each of them yourself. Your last answer stands ready for the next one; nothing is sent before you press Send.</source>
            <translation>Vous répondez vous-même à chacun. Votre dernière réponse est prête pour le suivant ; rien n’est envoyé avant que vous n’appuyiez sur Envoyer.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/storm/sheet.py" />
            <source>Questions</source>
            <translation>Questions</translation>
        </message>
        <message numerus="yes">
            <location filename="../../socialinbox/ui/storm/sheet.py" />
            <source>Answer %n one by one</source>
            <translation>
                <numerusform>Répondre à %n client</numerusform>
                <numerusform>Répondre à %n clients, un par un</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/storm/words.py" />
            <source>opening hours</source>
            <translation>les horaires</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/storm/words.py" />
            <source>the price</source>
            <translation>le prix</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/storm/words.py" />
            <source>delivery</source>
            <translation>la livraison</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/storm/words.py" />
            <source>what is in stock</source>
            <translation>les articles en stock</translation>
        </message>
        <message numerus="yes">
            <location filename="../../socialinbox/ui/storm/words.py" />
            <source>%n (person asks|people ask) about {about}</source>
            <translation>
                <numerusform>%n personne a une question sur {about}</numerusform>
                <numerusform>%n personnes ont une question sur {about}</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/story/chips.py" />
            <source>{tag}: press for what can be done, Delete takes it off</source>
            <translation>{tag} : appuyez pour les actions, Suppr l’enlève</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/story/chips.py" />
            <source>Tag {tag}</source>
            <translation>Étiquette {tag}</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/story/chips.py" />
            <source>Delete takes it off, Space opens what can be done.</source>
            <translation>Suppr l’enlève, Espace ouvre les actions.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/story/deeds.py" />
            <source>Tagged: {tag}.</source>
            <translation>Étiquette ajoutée : {tag}.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/story/deeds.py" />
            <source>No longer tagged: {tag}.</source>
            <translation>Étiquette enlevée : {tag}.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/story/deeds.py" />
            <source>The tag is called {tag} now.</source>
            <translation>L’étiquette s’appelle maintenant {tag}.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/story/deeds.py" />
            <source>{tag} has another colour.</source>
            <translation>{tag} a une autre couleur.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/story/deeds.py" />
            <source>The tag {tag} is gone from everybody.</source>
            <translation>L’étiquette {tag} a été retirée partout.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/story/deeds.py" />
            <source>You are told of whatever {name} says.</source>
            <translation>Tout ce que dit {name} vous est signalé.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/story/deeds.py" />
            <source>{name} is followed no longer.</source>
            <translation>{name} n’est plus suivi.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/story/deeds.py" />
            <source>You are reminded: {time}.</source>
            <translation>Rappel : {time}.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/story/deeds.py" />
            <location filename="../../socialinbox/ui/story/follow_up_row.py" />
            <location filename="../../socialinbox/ui/story/strip.py" />
            <source>Done: {what}</source>
            <translation>Fait : {what}</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/story/deeds.py" />
            <location filename="../../socialinbox/ui/story/follow_up_row.py" />
            <source>To do again: {what}</source>
            <translation>À refaire : {what}</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/story/deeds.py" />
            <source>No longer to do.</source>
            <translation>Plus à faire.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/story/deeds.py" />
            <source>The reminder is not wanted.</source>
            <translation>Le rappel n’est plus voulu.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/story/desk.py" />
            <location filename="../../socialinbox/ui/story/part.py" />
            <source>Follow up…</source>
            <translation>Tâche…</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/story/desk.py" />
            <location filename="../../socialinbox/ui/story/tag_field.py" />
            <location filename="../../socialinbox/ui/story/tag_sheet.py" />
            <location filename="../../socialinbox/ui/triage/bulk_bar.py" />
            <source>Add a tag</source>
            <translation>Ajouter une étiquette</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/story/desk.py" />
            <source>Follow the customer, or no longer</source>
            <translation>Suivre le client, ou non</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/story/desk.py" />
            <source>Mute the customer, or no longer</source>
            <translation>Mettre le client en sourdine, ou non</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/story/desk.py" />
            <source>Quiet hours of the customer…</source>
            <translation>Heures calmes du client…</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/story/desk.py" />
            <source>Take it off</source>
            <translation>Enlever</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/story/desk.py" />
            <source>Colour</source>
            <translation>Couleur</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/story/desk.py" />
            <source>Colour {number}</source>
            <translation>Couleur {number}</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/story/desk.py" />
            <source>Rename everywhere…</source>
            <translation>Renommer partout…</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/story/desk.py" />
            <source>Delete everywhere</source>
            <translation>Supprimer partout</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/story/desk.py" />
            <location filename="../../socialinbox/ui/story/strip.py" />
            <source>Done</source>
            <comment>a follow-up</comment>
            <translation>Traitées</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/story/desk.py" />
            <location filename="../../socialinbox/ui/views/desk.py" />
            <source>Change…</source>
            <translation>Modifier…</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/story/desk.py" />
            <source>To do again</source>
            <translation>À refaire</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/story/desk.py" />
            <source>Forget it</source>
            <translation>Oublier</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/story/due_menu.py" />
            <location filename="../../socialinbox/ui/triage/snooze_sheet.py" />
            <source>Later today</source>
            <translation>Plus tard aujourd’hui</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/story/due_menu.py" />
            <location filename="../../socialinbox/ui/story/to_do.py" />
            <location filename="../../socialinbox/ui/triage/snooze_sheet.py" />
            <location filename="../../socialinbox/ui/words.py" />
            <source>Tomorrow</source>
            <translation>Demain</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/story/due_menu.py" />
            <location filename="../../socialinbox/ui/triage/snooze_sheet.py" />
            <source>Next week</source>
            <translation>Semaine prochaine</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/story/due_menu.py" />
            <source>Pick a day…</source>
            <translation>Choisir un jour…</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/story/follow_up_row.py" />
            <source>done {time}</source>
            <translation>fait : {time}</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/story/follow_up_row.py" />
            <location filename="../../socialinbox/ui/story/strip.py" />
            <location filename="../../socialinbox/ui/story/to_do.py" />
            <source>due since {time}</source>
            <translation>à faire depuis : {time}</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/story/follow_up_row.py" />
            <location filename="../../socialinbox/ui/story/strip.py" />
            <source>Put off, change or forget: {what}</source>
            <translation>Reporter, modifier ou oublier : {what}</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/story/follow_up_sheet.py" />
            <source>Follow up</source>
            <translation>Tâche</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/story/follow_up_sheet.py" />
            <source>What is to be done?</source>
            <translation>Que faut-il faire ?</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/story/follow_up_sheet.py" />
            <source>What is to be done</source>
            <translation>Ce qui est à faire</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/story/follow_up_sheet.py" />
            <source>When</source>
            <translation>Quand</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/story/follow_up_sheet.py" />
            <source>Remind me then</source>
            <translation>Me le rappeler</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/story/follow_up_sheet.py" />
            <source>or at</source>
            <translation>ou :</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/story/follow_up_sheet.py" />
            <source>Follow up with {name}</source>
            <translation>Tâche pour {name}</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/story/follow_up_sheet.py" />
            <source>Change the follow-up</source>
            <translation>Modifier la tâche</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/story/part.py" />
            <source>Mute: be told nothing of this customer</source>
            <translation>Sourdine : ne rien signaler de ce client</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/story/part.py" />
            <source>Quiet hours of this customer</source>
            <translation>Heures calmes de ce client</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/story/part.py" />
            <source>Something to do for this customer (F)</source>
            <translation>Une chose à faire pour ce client (F)</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/story/part.py" />
            <source>To do</source>
            <translation>À faire</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/story/part.py" />
            <source>Muted: be told of this customer again</source>
            <translation>En sourdine : signaler à nouveau ce client</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/story/part.py" />
            <source>Be told of whatever this customer says (B)</source>
            <translation>Signaler tout ce que dit ce client (B)</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/story/part.py" />
            <source>Follow: be told of whatever this customer says</source>
            <translation>Suivre : signaler tout ce que dit ce client</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/story/part.py" />
            <source>Following</source>
            <translation>Suivi</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/story/part.py" />
            <source>Follow</source>
            <translation>Suivre</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/story/strip.py" />
            <source>Put off, change or forget</source>
            <translation>Reporter, modifier ou oublier</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/story/strip.py" />
            <source>No reminder</source>
            <translation>Pas de rappel</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/story/strip.py" />
            <source>You wrote “{words}”</source>
            <translation>Vous avez écrit « {words} »</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/story/strip.py" />
            <source>Remind me</source>
            <translation>Me le rappeler</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/story/strip.py" />
            <source>Remind me, {time}, that I wrote: {words}</source>
            <translation>Me rappeler, {time}, que j’ai écrit : {words}</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/story/strip.py" />
            <source>To do: {what}, {time}</source>
            <translation>À faire : {what}, {time}</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/story/tag_field.py" />
            <location filename="../../socialinbox/ui/story/tag_sheet.py" />
            <source>Add a tag…</source>
            <translation>Ajouter une étiquette…</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/story/tag_field.py" />
            <source>Type a name; Enter adds it (T)</source>
            <translation>Tapez un nom ; Entrée l’ajoute (T)</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/story/tag_field.py" />
            <location filename="../../socialinbox/ui/story/tag_sheet.py" />
            <source>Known tags</source>
            <translation>Étiquettes connues</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/story/tag_list.py" />
            <source>Tags</source>
            <translation>Étiquettes</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/story/tag_list.py" />
            <source>More tags…</source>
            <translation>Plus d’étiquettes…</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/story/tag_list.py" />
            <source>Lists the threads that bear this tag.</source>
            <translation>Montre les conversations qui portent cette étiquette.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/story/tag_sheet.py" />
            <source>Its name for everybody who bears it, at most {n} letters</source>
            <translation>Son nom pour tous ceux qui la portent, {n} lettres au plus</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/story/tag_sheet.py" />
            <source>Rename the tag</source>
            <translation>Renommer l’étiquette</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/story/tag_sheet.py" />
            <source>New tag “{name}”</source>
            <translation>Nouvelle étiquette « {name} »</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/story/to_do.py" />
            <source>Due</source>
            <translation>À faire maintenant</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/story/to_do.py" />
            <source>In the next days</source>
            <translation>Les prochains jours</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/story/to_do.py" />
            <source>due {time}</source>
            <translation>à faire : {time}</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/story/to_do.py" />
            <source>Enter opens the thread, Space says that it is done.</source>
            <translation>Entrée ouvre la conversation, Espace marque comme fait.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/story/to_do.py" />
            <source>Nothing to do</source>
            <translation>Rien à faire</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/story/to_do.py" />
            <source>Press F on a thread to be reminded of it on a day you choose.</source>
            <translation>Appuyez sur F dans une conversation pour un rappel le jour de votre choix.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/threads/layout.py" />
            <location filename="../../socialinbox/ui/words.py" />
            <source>not sent</source>
            <translation>non envoyée</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/threads/layout.py" />
            <source>perhaps sent</source>
            <translation>envoyée ?</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/threads/layout.py" />
            <source>to do</source>
            <translation>à faire</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/threads/layout.py" />
            <location filename="../../socialinbox/ui/words.py" />
            <source>waiting to be sent</source>
            <translation>attend l’envoi</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/threads/layout.py" />
            <source>sending</source>
            <translation>envoi</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/threads/layout.py" />
            <location filename="../../socialinbox/ui/words.py" />
            <source>back from snooze</source>
            <translation>de retour</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/threads/layout.py" />
            <source>confirmed</source>
            <translation>confirmée</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/threads/layout.py" />
            <source>waiting {time}</source>
            <translation>attend {time}</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/threads/layout.py" />
            <source>{time} left</source>
            <translation>reste {time}</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/threads/loading.py" />
            <location filename="../../socialinbox/ui/timeline/viewer.py" />
            <source>Loading…</source>
            <translation>Chargement…</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/threads/model.py" />
            <source>Chosen, {thread}</source>
            <translation>Choisie, {thread}</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/threads/pane.py" />
            <source>Inbox</source>
            <comment>the list of threads</comment>
            <translation>Boîte de réception</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/threads/pane.py" />
            <source>Waiting</source>
            <translation>En attente</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/threads/pane.py" />
            <source>Window closing</source>
            <translation>Expirent bientôt</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/threads/pane.py" />
            <source>Saved</source>
            <translation>Gardées</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/threads/pane.py" />
            <source>Done</source>
            <comment>the list of threads</comment>
            <translation>Traitées</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/threads/pane.py" />
            <source>All</source>
            <translation>Toutes</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/threads/pane.py" />
            <source>All answered</source>
            <translation>Tout a une réponse</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/threads/pane.py" />
            <source>New messages appear here by themselves.</source>
            <translation>Les nouveaux messages apparaissent ici tout seuls.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/threads/pane.py" />
            <source>Nobody is waiting</source>
            <translation>Personne n’attend</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/threads/pane.py" />
            <source>Every customer has an answer.</source>
            <translation>Chaque client a une réponse.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/threads/pane.py" />
            <source>No window is closing</source>
            <translation>Aucun délai n’expire</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/threads/pane.py" />
            <source>Customers whose networks let you answer for some time only appear here.</source>
            <translation>Les clients dont le réseau limite le temps de réponse apparaissent ici.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/threads/pane.py" />
            <source>Nothing is snoozed</source>
            <translation>Rien n’est reporté</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/threads/pane.py" />
            <source>Press H on a thread to have it back at a time you choose.</source>
            <translation>Appuyez sur H dans une conversation pour la revoir au moment de votre choix.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/threads/pane.py" />
            <source>Everything is read</source>
            <translation>Tout est lu</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/threads/pane.py" />
            <source>New messages appear here.</source>
            <translation>Les nouveaux messages apparaissent ici.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/threads/pane.py" />
            <source>Nothing saved yet</source>
            <translation>Rien de gardé pour l’instant</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/threads/pane.py" />
            <source>Press S on a thread to keep it here for reading offline.</source>
            <translation>Appuyez sur S dans une conversation pour la garder ici et la lire hors ligne.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/threads/pane.py" />
            <source>Nothing done yet</source>
            <translation>Rien de traité pour l’instant</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/threads/pane.py" />
            <source>Press E on a thread when it is settled.</source>
            <translation>Appuyez sur E dans une conversation quand elle est réglée.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/threads/pane.py" />
            <source>No messages yet</source>
            <translation>Pas encore de messages</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/threads/pane.py" />
            <source>As soon as somebody writes to one of your accounts, it appears here.</source>
            <translation>Dès que quelqu’un écrit à l’un de vos comptes, cela apparaît ici.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/threads/pane.py" />
            <source>All lists</source>
            <translation>Toutes les listes</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/threads/pane.py" />
            <source>Nobody bears this tag</source>
            <translation>Personne ne porte cette étiquette</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/threads/pane.py" />
            <source>T on a thread adds one.</source>
            <translation>T en ajoute une à une conversation.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/threads/pane.py" />
            <source>Show all threads</source>
            <translation>Montrer toutes les conversations</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/threads/pane.py" />
            <source>Threads appear here as soon as they fit the search.</source>
            <translation>Les conversations apparaissent ici dès qu’elles correspondent à la recherche.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/threads/pane.py" />
            <source>No thread fits this view</source>
            <translation>Aucune conversation dans cette vue</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/threads/pane.py" />
            <source>First due first</source>
            <translation>Par échéance</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/threads/pane.py" />
            <source>Newest first</source>
            <translation>Plus récentes</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/threads/pane.py" />
            <source>Longest waiting first</source>
            <translation>Plus longue attente</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/threads/pane.py" />
            <source>Least time first</source>
            <translation>Délai le plus court</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/threads/pane.py" />
            <source>Back soonest first</source>
            <translation>Retour le plus proche</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/threads/view.py" />
            <source>Threads</source>
            <translation>Conversations</translation>
        </message>
        <message numerus="yes">
            <location filename="../../socialinbox/ui/timeline/anchored.py" />
            <location filename="../../socialinbox/ui/told/away_card.py" />
            <location filename="../../socialinbox/ui/told/sayings.py" />
            <source>%n new message(s)</source>
            <translation>
                <numerusform>%n nouveau message</numerusform>
                <numerusform>%n nouveaux messages</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/timeline/attached.py" />
            <source>The file can’t be opened: {why}.</source>
            <translation>Le fichier ne peut pas être ouvert : {why}.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/timeline/attached.py" />
            <source>No program on this computer opens “{name}”.</source>
            <translation>Aucun programme sur cet ordinateur n’ouvre « {name} ».</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/timeline/attached.py" />
            <source>{place} gave no copy of this file and no address of it.</source>
            <translation>{place} n’a donné ni copie de ce fichier ni adresse.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/timeline/attached.py" />
            <source>No copy was kept, and its address at {place} ended on {day}. Look at the message there, or ask for the file again.</source>
            <translation>Aucune copie n’a été gardée ; depuis le {day}, son adresse sur {place} n’est plus valable. Regardez le message là-bas, ou redemandez le fichier.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/timeline/attached.py" />
            <source>No browser could be opened. The file’s address is on the clipboard.</source>
            <translation>Aucun navigateur n’a pu être ouvert. L’adresse du fichier est dans le presse-papiers.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/timeline/attached.py" />
            <source>No copy is kept here: the browser opens it at {place}.</source>
            <translation>Aucune copie n’est gardée ici : le navigateur l’ouvre sur {place}.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/timeline/former.py" />
            <location filename="../../socialinbox/ui/timeline/menu.py" />
            <source>What it said before</source>
            <translation>Texte précédent</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/timeline/layout.py" />
            <location filename="../../socialinbox/ui/timeline/menu.py" />
            <source>Send again</source>
            <translation>Renvoyer</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/timeline/layout.py" />
            <location filename="../../socialinbox/ui/timeline/menu.py" />
            <source>Look there</source>
            <translation>Voir là-bas</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/timeline/layout.py" />
            <source>Open there</source>
            <translation>Ouvrir là-bas</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/timeline/leaving.py" />
            <source>leaves in {time}</source>
            <translation>part dans {time}</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/timeline/leaving.py" />
            <source>leaves today {time}</source>
            <translation>part aujourd’hui à {time}</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/timeline/leaving.py" />
            <source>leaves tomorrow {time}</source>
            <translation>part demain à {time}</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/timeline/leaving.py" />
            <source>leaves {time}</source>
            <translation>part : {time}</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/timeline/menu.py" />
            <source>Look at the pictures</source>
            <translation>Regarder les images</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/timeline/menu.py" />
            <source>Open: {file}</source>
            <translation>Ouvrir : {file}</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/timeline/menu.py" />
            <source>Somebody else wrote this…</source>
            <translation>Écrit par quelqu’un d’autre…</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/timeline/menu.py" />
            <source>I looked: it is there</source>
            <translation>Vérifié : c’est là-bas</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/timeline/menu.py" />
            <source>I looked: it is not there. Send again</source>
            <translation>Vérifié : ce n’est pas là-bas. Renvoyer</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/timeline/menu.py" />
            <source>I looked: it is not there. Take back</source>
            <translation>Vérifié : ce n’est pas là-bas. Reprendre</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/timeline/menu.py" />
            <source>Send at another time…</source>
            <translation>Envoyer à un autre moment…</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/timeline/menu.py" />
            <source>Take back into the draft</source>
            <translation>Reprendre dans le brouillon</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/timeline/menu.py" />
            <source>Copy text</source>
            <translation>Copier le texte</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/timeline/menu.py" />
            <source>Copy link</source>
            <translation>Copier le lien</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/timeline/menu.py" />
            <source>Open on {place}</source>
            <translation>Ouvrir sur {place}</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/timeline/menu.py" />
            <source>Open {url}</source>
            <translation>Ouvrir {url}</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/timeline/notes.py" />
            <source>Note, only you see it</source>
            <translation>Note, vous seul la voyez</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/timeline/notes.py" />
            <source>Call, only you see it</source>
            <translation>Appel, vous seul le voyez</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/timeline/notes.py" />
            <source>Visit, only you see it</source>
            <translation>Visite, vous seul la voyez</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/timeline/notes.py" />
            <source>E-mail, only you see it</source>
            <translation>E-mail, vous seul le voyez</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/timeline/notes.py" />
            <source>Your note</source>
            <translation>Votre note</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/timeline/notes.py" />
            <source>Your note of a call</source>
            <translation>Votre note d’un appel</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/timeline/notes.py" />
            <source>Your note of a visit</source>
            <translation>Votre note d’une visite</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/timeline/notes.py" />
            <source>Your note of an e-mail</source>
            <translation>Votre note d’un e-mail</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/timeline/offered.py" />
            <source>Delete the note</source>
            <translation>Supprimer la note</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/timeline/offered.py" />
            <source>Edit…</source>
            <translation>Modifier…</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/timeline/offered.py" />
            <source>Delete on {place}…</source>
            <translation>Supprimer sur {place}…</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/timeline/offered.py" />
            <source>Hide on {place}</source>
            <translation>Masquer sur {place}</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/timeline/offered.py" />
            <source>Show again on {place}</source>
            <translation>Montrer à nouveau sur {place}</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/timeline/offered.py" />
            <source>Like</source>
            <translation>J’aime</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/timeline/offered.py" />
            <source>Like no longer</source>
            <translation>Je n’aime plus</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/timeline/offered.py" />
            <source>Hold for review</source>
            <translation>Retenir pour examen</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/timeline/offered.py" />
            <source>Publish</source>
            <translation>Publier</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/timeline/offered.py" />
            <source>Reject…</source>
            <translation>Rejeter…</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/timeline/offered.py" />
            <source>Ban {name}…</source>
            <translation>Bannir {name}…</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/timeline/offered.py" />
            <source>Mute {name}…</source>
            <translation>Mettre {name} en sourdine…</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/timeline/offered.py" />
            <source>Mark as seen</source>
            <translation>Marquer comme vu</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/timeline/offered.py" />
            <source>Changed on {place}.</source>
            <translation>Modifié sur {place}.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/timeline/offered.py" />
            <source>Deleted on {place}.</source>
            <translation>Supprimé sur {place}.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/timeline/offered.py" />
            <source>Hidden on {place}.</source>
            <translation>Masqué sur {place}.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/timeline/offered.py" />
            <source>Shown again on {place}.</source>
            <translation>Montré à nouveau sur {place}.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/timeline/offered.py" />
            <source>Liked on {place}.</source>
            <translation>Aimé sur {place}.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/timeline/offered.py" />
            <source>Liked no longer on {place}.</source>
            <translation>Mention « J’aime » retirée sur {place}.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/timeline/offered.py" />
            <source>Held for review on {place}.</source>
            <translation>Retenu pour examen sur {place}.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/timeline/offered.py" />
            <source>Published on {place}.</source>
            <translation>Publié sur {place}.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/timeline/offered.py" />
            <source>Rejected on {place}.</source>
            <translation>Rejeté sur {place}.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/timeline/offered.py" />
            <source>Banned on {place}.</source>
            <translation>Banni sur {place}.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/timeline/offered.py" />
            <source>Muted on {place}.</source>
            <translation>Mis en sourdine sur {place}.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/timeline/offered.py" />
            <source>Marked as seen on {place}.</source>
            <translation>Marqué comme vu sur {place}.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/timeline/offered.py" />
            <source>It disappears on {place} for everyone, and from this thread.</source>
            <translation>Disparaît sur {place} pour tout le monde, et de cette conversation.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/timeline/offered.py" />
            <source>{place} takes it out of your conversation, and it leaves this thread.</source>
            <translation>{place} le retire de votre échange, et il quitte cette conversation.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/timeline/offered.py" />
            <source>Delete your message?</source>
            <translation>Supprimer votre message ?</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/timeline/offered.py" />
            <source>Delete this message?</source>
            <translation>Supprimer ce message ?</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/timeline/offered.py" />
            <source>Nobody on {place} will see it any more. It can be published again there.</source>
            <translation>Plus personne ne le verra sur {place}. Il peut y être publié à nouveau.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/timeline/offered.py" />
            <source>Reject this message?</source>
            <translation>Rejeter ce message ?</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/timeline/offered.py" />
            <source>Reject</source>
            <translation>Rejeter</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/timeline/offered.py" />
            <source>You will see no more of this person on {place}. They are not told.</source>
            <translation>Vous ne verrez plus rien de cette personne sur {place}. Elle n’en est pas informée.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/timeline/offered.py" />
            <source>Mute {name}?</source>
            <translation>Mettre {name} en sourdine ?</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/timeline/offered.py" />
            <source>Mute</source>
            <translation>Sourdine</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/timeline/offered.py" />
            <source>This person can write to you on {place} no more. It is undone on {place} only.</source>
            <translation>Cette personne ne peut plus vous écrire sur {place}. Cela ne s’annule que sur {place}.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/timeline/offered.py" />
            <source>Ban {name}?</source>
            <translation>Bannir {name} ?</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/timeline/offered.py" />
            <source>Ban</source>
            <translation>Bannir</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/timeline/offered.py" />
            <source>This cannot be undone.</source>
            <translation>C’est irréversible.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/timeline/offered.py" />
            <source>liked ♥</source>
            <translation>aimé ♥</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/timeline/offered.py" />
            <source>held for review</source>
            <translation>retenu pour examen</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/timeline/offered.py" />
            <source>rejected</source>
            <translation>rejeté</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/timeline/page.py" />
            <source>Save for offline</source>
            <translation>Garder hors ligne</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/timeline/page.py" />
            <source>Mark as unread</source>
            <translation>Marquer comme non lue</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/timeline/page.py" />
            <location filename="../../socialinbox/ui/told/notice.py" />
            <location filename="../../socialinbox/ui/triage/bulk_bar.py" />
            <source>Done</source>
            <comment>settle it</comment>
            <translation>Traitées</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/timeline/page.py" />
            <source>Show the customer</source>
            <translation>Montrer le client</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/timeline/page.py" />
            <source>All that can be done</source>
            <translation>Tout ce qu’on peut faire</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/timeline/page.py" />
            <source>Back to the list</source>
            <translation>Retour à la liste</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/timeline/page.py" />
            <source>Choose one on the left, or press Ctrl+K.</source>
            <translation>Choisissez-en une à gauche, ou appuyez sur Ctrl+K.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../socialinbox/ui/timeline/page.py" />
            <source>%n place(s)</source>
            <translation>
                <numerusform>%n endroit</numerusform>
                <numerusform>%n endroits</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/timeline/page.py" />
            <source>Save no longer</source>
            <translation>Ne plus garder</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/timeline/page.py" />
            <source>Back to the inbox</source>
            <translation>Retour dans la boîte</translation>
        </message>
        <message numerus="yes">
            <location filename="../../socialinbox/ui/timeline/page.py" />
            <source>%n network(s)</source>
            <translation>
                <numerusform>%n réseau</numerusform>
                <numerusform>%n réseaux</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/timeline/page.py" />
            <source>since {day}</source>
            <translation>depuis le {day}</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/timeline/ring.py" />
            <source>{network} lets this be kept until {time}, for another {left}. While you are online it is fetched anew before that.</source>
            <translation>{network} permet de garder ceci jusqu’au {time}, encore {left}. Tant que vous êtes en ligne, c’est récupéré à nouveau avant.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/timeline/ring.py" />
            <source>kept until {time}</source>
            <translation>gardé jusqu’au {time}</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/timeline/ring.py" />
            <source>Kept as long as {network} allows, until {day}. It may still stand there.</source>
            <translation>Gardé jusqu’au {day}, aussi longtemps que {network} le permet. Il s’y trouve peut-être encore.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/timeline/ring.py" />
            <location filename="../../socialinbox/ui/words.py" />
            <source>all kept until {time}</source>
            <translation>tout est gardé jusqu’au {time}</translation>
        </message>
        <message numerus="yes">
            <location filename="../../socialinbox/ui/timeline/ring.py" />
            <source>%n message(s) no longer kept</source>
            <translation>
                <numerusform>%n message n’est plus gardé</numerusform>
                <numerusform>%n messages ne sont plus gardés</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/timeline/ring.py" />
            <source>the others until {time}</source>
            <translation>les autres jusqu’au {time}</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/timeline/rows.py" />
            <source>edited</source>
            <translation>modifié</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/timeline/rows.py" />
            <source>hidden there</source>
            <translation>masqué là-bas</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/timeline/rows.py" />
            <source>Until {time}: {text}</source>
            <translation>Jusqu’à {time} : {text}</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/timeline/rows.py" />
            <source>Removed on {day}: {network} no longer has it, or no longer lets us keep it.</source>
            <translation>Retiré le {day} : {network} ne l’a plus, ou ne nous permet plus de le garder.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/timeline/rows.py" />
            <source>You</source>
            <translation>Vous</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/timeline/rows.py" />
            <source>about {title}</source>
            <translation>sur {title}</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/timeline/rows.py" />
            <source>Picture</source>
            <translation>Image</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/timeline/rows.py" />
            <source>Sticker</source>
            <translation>Autocollant</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/timeline/rows.py" />
            <location filename="../../socialinbox/ui/words.py" />
            <source>Attachment</source>
            <translation>Pièce jointe</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/timeline/view.py" />
            <source>Messages</source>
            <translation>Messages</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/timeline/viewer.py" />
            <source>Pictures</source>
            <translation>Images</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/timeline/viewer.py" />
            <source>Previous picture</source>
            <translation>Image précédente</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/timeline/viewer.py" />
            <source>Next picture</source>
            <translation>Image suivante</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/timeline/viewer.py" />
            <source>Smaller</source>
            <translation>Plus petit</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/timeline/viewer.py" />
            <source>Larger</source>
            <translation>Plus grand</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/timeline/viewer.py" />
            <source>Open with another program</source>
            <translation>Ouvrir avec un autre programme</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/timeline/viewer.py" />
            <source>Open at the network</source>
            <translation>Ouvrir sur le réseau</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/timeline/viewer.py" />
            <source>{n} of {all}</source>
            <translation>{n} sur {all}</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/timeline/viewer.py" />
            <source>This picture can’t be shown: its copy on this computer is damaged or gone.</source>
            <translation>Cette image ne peut pas être affichée : sa copie sur cet ordinateur est endommagée ou a disparu.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/toasts.py" />
            <source>Undo (Z)</source>
            <translation>Annuler (Z)</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/toasts.py" />
            <source>Z takes it back.</source>
            <translation>Z l’annule.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/told/answering.py" />
            <source>Public reply on {place} as {account}</source>
            <translation>Réponse publique sur {place} en tant que {account}</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/told/answering.py" />
            <source>Private reply on {place} as {account}</source>
            <translation>Réponse privée sur {place} en tant que {account}</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/told/answering.py" />
            <source>Where it would go has changed.</source>
            <translation>Sa destination a changé.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/told/away_card.py" />
            <source>Put away what came while you were away</source>
            <translation>Ranger ce qui est arrivé en votre absence</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/told/away_card.py" />
            <source>Nothing to put away</source>
            <translation>Rien à ranger</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/told/away_card.py" />
            <source>While you were away, since {time}</source>
            <translation>En votre absence, depuis : {time}</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/told/away_card.py" />
            <source>{messages} from {customers}</source>
            <translation>{messages} de {customers}</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/told/away_card.py" />
            <source>{network}: {messages}</source>
            <translation>{network} : {messages}</translation>
        </message>
        <message numerus="yes">
            <location filename="../../socialinbox/ui/told/away_card.py" />
            <source>%n reply window(s) (closes|close) soon</source>
            <translation>
                <numerusform>%n délai de réponse s’achève bientôt</numerusform>
                <numerusform>%n délais de réponse s’achèvent bientôt</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/told/away_card.py" />
            <location filename="../../socialinbox/ui/told/notifications.py" />
            <source>{name} needs your attention</source>
            <translation>{name} demande votre attention</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/told/away_card.py" />
            <source>{name}: something may be missing</source>
            <translation>{name} : il manque peut-être quelque chose</translation>
        </message>
        <message numerus="yes">
            <location filename="../../socialinbox/ui/told/away_card.py" />
            <source>%n thing(s) to do fell due</source>
            <translation>
                <numerusform>%n tâche est arrivée à échéance</numerusform>
                <numerusform>%n tâches sont arrivées à échéance</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../socialinbox/ui/told/away_card.py" />
            <source>%n repl(y|ies) put off went out</source>
            <translation>
                <numerusform>%n réponse différée est partie</numerusform>
                <numerusform>%n réponses différées sont parties</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/told/notifications.py" />
            <source>A customer you follow has written</source>
            <translation>Un client que vous suivez a écrit</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/told/notifications.py" />
            <source>An account needs your attention</source>
            <translation>Un compte demande votre attention</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/told/outcomes.py" />
            <source>Not sent to {name}</source>
            <translation>Non envoyé à {name}</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/told/outcomes.py" />
            <source>{why} Your words are kept as the draft.</source>
            <translation>{why} Votre texte est gardé comme brouillon.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/told/outcomes.py" />
            <source>A reply was not sent</source>
            <translation>Une réponse n’a pas été envoyée</translation>
        </message>
        <message numerus="yes">
            <location filename="../../socialinbox/ui/told/outcomes.py" />
            <source>Leaves in %n second(s)</source>
            <translation>
                <numerusform>Part dans %n seconde</numerusform>
                <numerusform>Part dans %n secondes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../socialinbox/ui/told/reminders.py" />
            <source>%n thing(s) to do (is|are) due</source>
            <translation>
                <numerusform>%n tâche est à faire</numerusform>
                <numerusform>%n tâches sont à faire</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/told/reminders.py" />
            <source>Something to do is due</source>
            <translation>Il y a une tâche à faire</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/told/reminders.py" />
            <source>To do: {what}</source>
            <translation>À faire : {what}</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/told/returns.py" />
            <source>Back from snooze: {name}</source>
            <translation>De retour : {name}</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/told/sayings.py" />
            <source>A picture or a file</source>
            <translation>Une image ou un fichier</translation>
        </message>
        <message numerus="yes">
            <location filename="../../socialinbox/ui/told/sayings.py" />
            <source>and %n more</source>
            <translation>
                <numerusform>et %n de plus</numerusform>
                <numerusform>et %n de plus</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../socialinbox/ui/told/sayings.py" />
            <source>%n snoozed thread(s) (is|are) back</source>
            <translation>
                <numerusform>%n conversation reportée est de retour</numerusform>
                <numerusform>%n conversations reportées sont de retour</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/told/sayings.py" />
            <source>While you were away: {messages} from {customers}</source>
            <translation>En votre absence : {messages} de {customers}</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/told/sayings.py" />
            <source>While it was quiet: {messages} from {customers}</source>
            <translation>Pendant le calme : {messages} de {customers}</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/told/tray.py" />
            <source>Open {name}</source>
            <translation>Ouvrir {name}</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/told/tray.py" />
            <source>Pause notifications for an hour</source>
            <translation>Suspendre les notifications une heure</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/told/tray.py" />
            <source>Pause notifications until tomorrow</source>
            <translation>Suspendre les notifications jusqu’à demain</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/told/tray.py" />
            <location filename="../../socialinbox/ui/window.py" />
            <source>Ask all networks now</source>
            <translation>Interroger tous les réseaux</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/told/tray.py" />
            <location filename="../../socialinbox/ui/window.py" />
            <source>Quit</source>
            <translation>Quitter</translation>
        </message>
        <message numerus="yes">
            <location filename="../../socialinbox/ui/told/tray.py" />
            <source>%n unread thread(s)</source>
            <translation>
                <numerusform>%n conversation non lue</numerusform>
                <numerusform>%n conversations non lues</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/told/tray.py" />
            <source>Nothing unread</source>
            <translation>Tout est lu</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/told/tray.py" />
            <source>Paused until {time}: go on now</source>
            <translation>Suspendu jusqu’à {time} : reprendre maintenant</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/tour/card.py" />
            <source>End the tour</source>
            <translation>Finir la visite</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/tour/lessons.py" />
            <source>Two accounts, one person</source>
            <translation>Deux comptes, une personne</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/tour/lessons.py" />
            <source>{name} on {here} seems to be {other} on {there}. Look at what speaks for it on the right, then press Accept (P goes there): two strangers become one thread.</source>
            <translation>{name} sur {here} semble être {other} sur {there}. Regardez à droite ce qui le suggère, puis appuyez sur Lier (P y va) : deux inconnus deviennent une seule conversation.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/tour/lessons.py" />
            <source>Nothing is final</source>
            <translation>Rien n’est définitif</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/tour/lessons.py" />
            <source>Suppose that was wrong. Press Z, or Undo: they part again, and no word is lost. Later the customer's card still offers it, even after a year.</source>
            <translation>Supposez que c’était faux. Appuyez sur Z, ou Annuler : ils se séparent à nouveau, et pas un mot n’est perdu. Plus tard, la fiche du client le propose toujours, même au bout d’un an.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/tour/lessons.py" />
            <source>Answer where it suits you</source>
            <translation>Répondez où cela vous convient</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/tour/lessons.py" />
            <source>{name} wrote on {here} last. Press the name of the place above the field, choose {there}, write a line and send it. Nobody real gets it.</source>
            <translation>{name} a écrit en dernier sur {here}. Appuyez sur le nom de l’endroit au-dessus du champ, choisissez {there}, écrivez une ligne et envoyez-la. Personne de réel ne la reçoit.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/tour/lessons.py" />
            <source>Keep it for the train</source>
            <translation>À garder pour le train</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/tour/lessons.py" />
            <source>Press S, or the star: this thread is kept fresh with its pictures, and opens whole where there is no network. Saved, at the left, lists all of them.</source>
            <translation>Appuyez sur S, ou sur l’étoile : cette conversation reste à jour avec ses images, et s’ouvre en entier sans réseau. Gardées, à gauche, les montre toutes.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/tour/tour.py" />
            <source>Tour: link, undo, answer elsewhere, save</source>
            <translation>Visite : lier, annuler, répondre ailleurs, garder</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/tour/tour.py" />
            <source>New here?</source>
            <translation>Nouveau ici ?</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/tour/tour.py" />
            <source>Four things that no other inbox does, in three minutes. All of it is practice: nobody real gets anything.</source>
            <translation>Quatre choses qu’aucune autre boîte ne fait, en trois minutes. Ce n’est qu’un entraînement : personne de réel ne reçoit rien.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/tour/tour.py" />
            <source>Show me</source>
            <translation>Me montrer</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/tour/tour.py" />
            <source>Everybody has written by now</source>
            <translation>Tout le monde a écrit</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/tour/tour.py" />
            <source>Nothing more comes by itself on the practice networks. Practise as long as you like; Leave, at the left, opens your own inbox.</source>
            <translation>Plus rien n’arrive tout seul sur les réseaux d’entraînement. Exercez-vous aussi longtemps que vous voulez ; « Quitter », à gauche, ouvre votre propre boîte.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/tour/tour.py" />
            <source>Done</source>
            <comment>the end of the tour</comment>
            <translation>Terminé</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/tour/tour.py" />
            <source>A moment: the practice networks are still being read.</source>
            <translation>Un instant : les réseaux d’entraînement sont encore en cours de lecture.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/tour/tour.py" />
            <source>{step} of {all}</source>
            <translation>{step} sur {all}</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/tour/tour.py" />
            <source>Go there</source>
            <translation>Y aller</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/tour/tour.py" />
            <source>That was it</source>
            <translation>Et voilà</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/tour/tour.py" />
            <source>Ctrl+K finds everything else by its name, and ? shows all keys. Practise as long as you like; Leave, at the left, opens your own inbox.</source>
            <translation>Ctrl+K trouve tout le reste par son nom, et ? montre tous les raccourcis. Entraînez-vous autant que vous voulez ; Quitter, à gauche, ouvre votre propre boîte.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/triage/bulk_bar.py" />
            <location filename="../../socialinbox/ui/triage/desk.py" />
            <source>Choose none</source>
            <translation>Ne rien choisir</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/triage/bulk_bar.py" />
            <location filename="../../socialinbox/ui/triage/desk.py" />
            <source>Choose all of this list</source>
            <translation>Choisir toute cette liste</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/triage/bulk_bar.py" />
            <location filename="../../socialinbox/ui/triage/desk.py" />
            <source>Snooze…</source>
            <translation>Reporter…</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/triage/bulk_bar.py" />
            <location filename="../../socialinbox/ui/triage/desk.py" />
            <source>Save for offline, or no longer</source>
            <translation>Garder hors ligne, ou non</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/triage/bulk_bar.py" />
            <source>Read, or unread again</source>
            <translation>Lue, ou à nouveau non lue</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/triage/bulk_bar.py" />
            <source>All {count} chosen</source>
            <translation>Les {count} sont choisies</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/triage/bulk_bar.py" />
            <source>{count} chosen</source>
            <translation>{count} choisies</translation>
        </message>
        <message numerus="yes">
            <location filename="../../socialinbox/ui/triage/bulk_bar.py" />
            <location filename="../../socialinbox/ui/verbs.py" />
            <source>%n thread(s)</source>
            <translation>
                <numerusform>%n conversation</numerusform>
                <numerusform>%n conversations</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/triage/bulk_bar.py" />
            <source>All of this list is chosen: {threads}</source>
            <translation>Toute cette liste est choisie : {threads}</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/triage/bulk_bar.py" />
            <source>Chosen: {threads}</source>
            <translation>Choisies : {threads}</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/triage/desk.py" />
            <source>No threads are listed</source>
            <translation>Aucune conversation listée</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/triage/desk.py" />
            <source>Done, or back to the inbox</source>
            <translation>Traitée, ou de retour dans la boîte</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/triage/desk.py" />
            <source>Unread again, or read</source>
            <translation>À nouveau non lue, ou lue</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/triage/desk.py" />
            <source>Choose the thread, or no longer</source>
            <translation>Choisir la conversation, ou non</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/triage/desk.py" />
            <source>Choose the next one as well</source>
            <translation>Choisir aussi la suivante</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/triage/desk.py" />
            <source>Choose the previous one as well</source>
            <translation>Choisir aussi la précédente</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/triage/desk.py" />
            <source>A tag for {threads}</source>
            <translation>Une étiquette pour {threads}</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/triage/snooze_sheet.py" />
            <source>An hour before the window closes</source>
            <translation>Une heure avant la fin du délai</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/triage/snooze_sheet.py" />
            <source>This weekend</source>
            <translation>Ce week-end</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/triage/snooze_sheet.py" />
            <source>In a month</source>
            <translation>Dans un mois</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/triage/snooze_sheet.py" />
            <source>Snooze</source>
            <translation>Reporter</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/triage/snooze_sheet.py" />
            <source>Tomorrow at 3, Fri 14:30, in 2 weeks…</source>
            <translation>Demain à 15h, vendredi à 14h30, dans 2 semaines…</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/triage/snooze_sheet.py" />
            <source>Until when, in words</source>
            <translation>Jusqu’à quand, avec des mots</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/triage/snooze_sheet.py" />
            <source>A day and an hour</source>
            <translation>Un jour et une heure</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/triage/snooze_sheet.py" />
            <source>Snooze {who} until…</source>
            <translation>Reporter {who} jusqu’à…</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/triage/snooze_sheet.py" />
            <source>The right to answer ends: {time}. An answer is still due.</source>
            <translation>Le droit de répondre prend fin : {time}. Une réponse est encore due.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/triage/snooze_sheet.py" />
            <source>Back to the inbox now</source>
            <translation>Retour dans la boîte maintenant</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/triage/snooze_sheet.py" />
            <source>The right to answer will have ended by then</source>
            <translation>Le droit de répondre aura alors pris fin</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/verbs.py" />
            <source>Undo the last</source>
            <translation>Annuler la dernière action</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/verbs.py" />
            <source>{who}: done.</source>
            <translation>{who} : traité.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/verbs.py" />
            <source>{who}: back in the inbox.</source>
            <translation>{who} : retour dans la boîte.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/verbs.py" />
            <source>{who}: snoozed until {time}.</source>
            <translation>{who} : reporté, retour {time}.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/verbs.py" />
            <source>{who}: saved.</source>
            <translation>{who} : gardé hors ligne.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/verbs.py" />
            <source>{who}: saved no longer.</source>
            <translation>{who} : n’est plus gardé.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/verbs.py" />
            <source>{who}: marked as read.</source>
            <translation>{who} : marqué comme lu.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/verbs.py" />
            <source>{who}: marked as unread.</source>
            <translation>{who} : marqué comme non lu.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/verbs.py" />
            <source>{who}: tagged {tag}.</source>
            <translation>{who} : étiquette {tag} ajoutée.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/verbs.py" />
            <source>Nothing to undo.</source>
            <translation>Rien à annuler.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/verbs.py" />
            <source>Undone.</source>
            <translation>Annulé.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/views/desk.py" />
            <source>Save this search as a view…</source>
            <translation>Enregistrer cette recherche comme vue…</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/views/desk.py" />
            <source>Change this view…</source>
            <translation>Modifier cette vue…</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/views/desk.py" />
            <source>No view is listed</source>
            <translation>Aucune vue n’est affichée</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/views/desk.py" />
            <source>Delete this view</source>
            <translation>Supprimer cette vue</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/views/desk.py" />
            <source>Forget what I searched for</source>
            <translation>Oublier mes recherches</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/views/desk.py" />
            <source>Searched before</source>
            <translation>Recherches récentes</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/views/desk.py" />
            <source>No search is remembered.</source>
            <translation>Aucune recherche n’est retenue.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/views/desk.py" />
            <source>Move up</source>
            <translation>Monter</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/views/desk.py" />
            <source>Move down</source>
            <translation>Descendre</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/views/desk.py" />
            <source>View {name} deleted.</source>
            <translation>Vue {name} supprimée.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/views/desk.py" />
            <source>View {name} saved.</source>
            <translation>Vue {name} enregistrée.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/views/desk.py" />
            <source>View {name} changed.</source>
            <translation>Vue {name} modifiée.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/views/view_list.py" />
            <source>Views</source>
            <translation>Vues</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/views/view_list.py" />
            <source>Lists the threads that fit {query}.</source>
            <translation>Montre les conversations qui correspondent à {query}.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/views/view_sheet.py" />
            <source>View</source>
            <translation>Vue</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/views/view_sheet.py" />
            <source>Name of the view</source>
            <translation>Nom de la vue</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/views/view_sheet.py" />
            <source>Name, such as “Late in Messenger”</source>
            <translation>Nom, par exemple « Urgent dans Messenger »</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/views/view_sheet.py" />
            <source>What it searches for</source>
            <translation>Ce qu’elle cherche</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/views/view_sheet.py" />
            <source>Save this search as a view</source>
            <translation>Enregistrer cette recherche comme vue</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/views/view_sheet.py" />
            <source>Change the view</source>
            <translation>Modifier la vue</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/widths.py" />
            <source>That pane is not shown</source>
            <translation>Ce volet n’est pas affiché</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/widths.py" />
            <source>Make the list wider</source>
            <translation>Élargir la liste</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/widths.py" />
            <source>Make the list narrower</source>
            <translation>Rétrécir la liste</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/widths.py" />
            <source>Make the customer wider</source>
            <translation>Élargir la fiche du client</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/widths.py" />
            <source>Make the customer narrower</source>
            <translation>Rétrécir la fiche du client</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/window.py" />
            <source>Social Inbox – practice networks</source>
            <translation>Social Inbox – réseaux d’entraînement</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/window.py" />
            <source>Social Inbox</source>
            <translation>Social Inbox</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/window.py" />
            <source>Show or hide the customer</source>
            <translation>Montrer ou masquer le client</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/window.py" />
            <source>Show or hide all lists, where the window is narrow</source>
            <translation>Montrer ou masquer toutes les listes, si la fenêtre est étroite</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/window.py" />
            <source>Asking all networks…</source>
            <translation>Interrogation de tous les réseaux…</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/words.py" />
            <source>, </source>
            <comment>between the parts of a list</comment>
            <translation>, </translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/words.py" />
            <source>; </source>
            <comment>between the clauses of a sentence</comment>
            <translation> ; </translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/words.py" />
            <source>“{words}”</source>
            <comment>a quotation</comment>
            <translation>« {words} »</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/words.py" />
            <source>Yesterday</source>
            <translation>Hier</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/words.py" />
            <source>yesterday</source>
            <translation>hier</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/words.py" />
            <source>today</source>
            <translation>aujourd’hui</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/words.py" />
            <source>tomorrow</source>
            <translation>demain</translation>
        </message>
        <message numerus="yes">
            <location filename="../../socialinbox/ui/words.py" />
            <source>%n min</source>
            <translation>
                <numerusform>%n min</numerusform>
                <numerusform>%n min</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../socialinbox/ui/words.py" />
            <source>%n h</source>
            <translation>
                <numerusform>%n h</numerusform>
                <numerusform>%n h</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../socialinbox/ui/words.py" />
            <source>%n d</source>
            <translation>
                <numerusform>%n j</numerusform>
                <numerusform>%n j</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/words.py" />
            <source>{percent} %</source>
            <translation>{percent} %</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/words.py" />
            <source>private</source>
            <translation>privé</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/words.py" />
            <source>public</source>
            <translation>public</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/words.py" />
            <source>draft</source>
            <translation>brouillon</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/words.py" />
            <source>sending…</source>
            <translation>envoi…</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/words.py" />
            <source>sent</source>
            <translation>envoyé</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/words.py" />
            <source>confirmed ✓</source>
            <translation>confirmé ✓</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/words.py" />
            <source>perhaps sent, looking</source>
            <translation>peut-être envoyé, vérification</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/words.py" />
            <source>fresh {time} ago</source>
            <translation>à jour il y a {time}</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/words.py" />
            <source>fresh now</source>
            <translation>à jour</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/words.py" />
            <source>to be looked at again</source>
            <translation>à revoir</translation>
        </message>
        <message numerus="yes">
            <location filename="../../socialinbox/ui/words.py" />
            <source>%n picture(s) missing</source>
            <translation>
                <numerusform>%n image manque</numerusform>
                <numerusform>%n images manquent</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../socialinbox/ui/words.py" />
            <source>%n file(s) missing</source>
            <translation>
                <numerusform>%n fichier manque</numerusform>
                <numerusform>%n fichiers manquent</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../socialinbox/ui/words.py" />
            <source>%n message(s) gone</source>
            <translation>
                <numerusform>%n message disparu</numerusform>
                <numerusform>%n messages disparus</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/words.py" />
            <source>Words no longer kept</source>
            <translation>Texte qui n’est plus gardé</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/words.py" />
            <source>Note: {words}</source>
            <translation>Note : {words}</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/words.py" />
            <source>You: {words}</source>
            <translation>Vous : {words}</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/words.py" />
            <source>waiting for {time}</source>
            <translation>attend depuis {time}</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/words.py" />
            <source>reply window closes in {time}</source>
            <translation>délai de réponse : encore {time}</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/words.py" />
            <source>snoozed until {time}</source>
            <translation>reporté, retour {time}</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/words.py" />
            <source>your reply was not sent</source>
            <translation>votre réponse n’a pas été envoyée</translation>
        </message>
        <message numerus="yes">
            <location filename="../../socialinbox/ui/words.py" />
            <source>%n unread message(s)</source>
            <translation>
                <numerusform>%n message non lu</numerusform>
                <numerusform>%n messages non lus</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/words.py" />
            <source>saved</source>
            <translation>gardé</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/words.py" />
            <source>followed</source>
            <translation>suivi</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/words.py" />
            <source>muted</source>
            <translation>en sourdine</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/words.py" />
            <source>to do since {time}</source>
            <translation>à faire depuis : {time}</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/words.py" />
            <source>to do {time}</source>
            <translation>à faire : {time}</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/words.py" />
            <source>tagged {tags}</source>
            <translation>étiquettes : {tags}</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/words.py" />
            <source>on {places}</source>
            <translation>sur {places}</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/words.py" />
            <source>also on {places}</source>
            <translation>aussi sur {places}</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/words.py" />
            <source>{time} ago</source>
            <translation>il y a {time}</translation>
        </message>
        <message>
            <location filename="../../socialinbox/updates.py" />
            <source>The file that tells of new versions is not signed by the makers, so it was not used.</source>
            <translation>Le fichier qui annonce les nouvelles versions n’est pas signé par les auteurs ; il n’a donc pas été utilisé.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/updates.py" />
            <source>Look for a new version on the program's own page.</source>
            <translation>Cherchez une nouvelle version sur la page du programme.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/vault/auth.py" />
            <source>The keychain holds no sign-in for this account. Sign in again.</source>
            <translation>Le trousseau ne contient pas de connexion pour ce compte. Reconnectez-vous.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/vault/auth.py" />
            <source>The sign-in could not be renewed, because there is no connection to the network.</source>
            <translation>La connexion au compte n’a pas pu être renouvelée, faute d’accès au réseau.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/vault/auth.py" />
            <source>The network asks us to wait before renewing the sign-in.</source>
            <translation>Le réseau nous demande d’attendre avant de renouveler la connexion.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/vault/auth.py" />
            <source>The network no longer accepts the app's client id or secret. Check them and sign in again.</source>
            <translation>Le réseau n’accepte plus le client id ou le secret de l’application. Vérifiez-les et reconnectez-vous.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/vault/auth.py" />
            <source>The network no longer accepts this sign-in: it ran out or was withdrawn. Sign in again.</source>
            <translation>Le réseau n’accepte plus cette connexion : elle a expiré ou a été retirée. Reconnectez-vous.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/vault/auth.py" />
            <source>The sign-in could not be renewed just now (answer {status}).</source>
            <translation>La connexion n’a pas pu être renouvelée pour l’instant (réponse {status}).</translation>
        </message>
        <message>
            <location filename="../../socialinbox/vault/trouble.py" />
            <source>Until then sign-ins are kept in memory only and are gone when Social Inbox closes.</source>
            <translation>Jusque-là, les connexions ne sont gardées qu’en mémoire et disparaissent à la fermeture de Social Inbox.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/vault/trouble.py" />
            <source>The keychain is switched off: what is written to it is thrown away.</source>
            <translation>Le trousseau est désactivé : ce qu’on y écrit est jeté.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/vault/trouble.py" />
            <source>Remove the setting PYTHON_KEYRING_BACKEND, or the line default-keyring in keyringrc.cfg, and start Social Inbox again.</source>
            <translation>Retirez le réglage PYTHON_KEYRING_BACKEND, ou la ligne default-keyring de keyringrc.cfg, et redémarrez Social Inbox.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/vault/trouble.py" />
            <source>The only keychain found would write sign-ins into a readable file, so it is not used.</source>
            <translation>Le seul trousseau trouvé écrirait les connexions dans un fichier lisible ; il n’est donc pas utilisé.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/vault/trouble.py" />
            <source>Remove the package keyrings.alt or the setting that chooses it, and make sure that the system's own keychain is running.</source>
            <translation>Retirez le paquet keyrings.alt ou le réglage qui le choisit, et vérifiez que le trousseau du système fonctionne.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/vault/trouble.py" />
            <source>The keychain does not answer; it may be waiting for you to type its password.</source>
            <translation>Le trousseau ne répond pas ; il attend peut-être que vous tapiez son mot de passe.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/vault/trouble.py" />
            <source>Look for the keychain's window, perhaps behind this one, and answer it.</source>
            <translation>Cherchez la fenêtre du trousseau, peut-être derrière celle-ci, et répondez-y.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/vault/trouble.py" />
            <source>The keychain took a sign-in but gave something else back.</source>
            <translation>Le trousseau a pris une connexion, mais a rendu autre chose.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/vault/trouble.py" />
            <source>Run “socialinbox doctor” to see which keychain is in use, and try another.</source>
            <translation>Lancez « socialinbox doctor » pour voir quel trousseau est utilisé, et essayez-en un autre.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/vault/trouble.py" />
            <source>The keychain reported a fault.</source>
            <translation>Le trousseau a signalé une erreur.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/vault/trouble.py" />
            <source>Restart the computer; if it stays, run “socialinbox doctor” to see which keychain is in use.</source>
            <translation>Redémarrez l’ordinateur ; si cela persiste, lancez « socialinbox doctor » pour voir quel trousseau est utilisé.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/vault/trouble.py" />
            <source>There is no keychain on this computer.</source>
            <translation>Il n’y a pas de trousseau sur cet ordinateur.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/vault/trouble.py" />
            <source>Install GNOME Keyring or KWallet (on Debian and Ubuntu: apt install gnome-keyring), sign in to the desktop again and start Social Inbox from there.</source>
            <translation>Installez GNOME Keyring ou KWallet (sous Debian et Ubuntu : apt install gnome-keyring), rouvrez votre session et lancez Social Inbox depuis là.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/vault/trouble.py" />
            <source>The keychain is locked.</source>
            <translation>Le trousseau est verrouillé.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/vault/trouble.py" />
            <source>Unlock it in “Passwords and Keys” or KWalletManager, or sign in to the desktop again.</source>
            <translation>Déverrouillez-le dans « Mots de passe et clés » ou KWalletManager, ou rouvrez votre session.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/vault/trouble.py" />
            <source>The keychain's service stopped.</source>
            <translation>Le service du trousseau s’est arrêté.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/vault/trouble.py" />
            <source>Sign in to the desktop again, or start gnome-keyring-daemon or KWallet.</source>
            <translation>Rouvrez votre session, ou lancez gnome-keyring-daemon ou KWallet.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/vault/trouble.py" />
            <source>The macOS keychain can't be reached.</source>
            <translation>Le trousseau de macOS n’est pas joignable.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/vault/trouble.py" />
            <source>Open Keychain Access and check that the keychain “login” exists.</source>
            <translation>Ouvrez Trousseaux d’accès et vérifiez que le trousseau « session » existe.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/vault/trouble.py" />
            <source>The macOS keychain is locked, or Social Inbox was denied access.</source>
            <translation>Le trousseau de macOS est verrouillé, ou l’accès a été refusé à Social Inbox.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/vault/trouble.py" />
            <source>Unlock the keychain “login” in Keychain Access, and choose “Always Allow” when asked.</source>
            <translation>Déverrouillez le trousseau « session » dans Trousseaux d’accès, et choisissez « Toujours autoriser » quand on vous le demande.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/vault/trouble.py" />
            <source>The macOS keychain stopped answering.</source>
            <translation>Le trousseau de macOS ne répond plus.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/vault/trouble.py" />
            <source>Sign out of macOS and in again.</source>
            <translation>Fermez la session macOS et rouvrez-la.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/vault/trouble.py" />
            <source>The Windows Credential Manager can't be reached.</source>
            <translation>Le Gestionnaire d’identification de Windows n’est pas joignable.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/vault/trouble.py" />
            <source>Start the service “Credential Manager” in services.msc.</source>
            <translation>Démarrez le service « Gestionnaire d’informations d’identification » dans services.msc.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/vault/trouble.py" />
            <source>The Windows Credential Manager refuses access.</source>
            <translation>Le Gestionnaire d’identification de Windows refuse l’accès.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/vault/trouble.py" />
            <source>Sign in to Windows with your own user and its password.</source>
            <translation>Ouvrez une session Windows avec votre propre utilisateur et son mot de passe.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/vault/trouble.py" />
            <source>The Windows Credential Manager stopped answering.</source>
            <translation>Le Gestionnaire d’identification de Windows ne répond plus.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/vault/trouble.py" />
            <source>The Windows Credential Manager refused a sign-in; it may be full.</source>
            <translation>Le Gestionnaire d’identification de Windows a refusé une connexion ; il est peut-être plein.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/vault/trouble.py" />
            <source>Remove old entries under “Windows Credentials” in the Control Panel.</source>
            <translation>Supprimez d’anciennes entrées sous « Informations d’identification Windows » dans le Panneau de configuration.</translation>
        </message>
    </context>
</TS>
