<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
    <context>
        <name>SocialInbox</name>
        <message>
            <location filename="../../socialinbox/config/autostart.py" />
            <source>Starting with the computer could not be changed ({why}).</source>
            <translation>Der Start mit dem Computer ließ sich nicht ändern ({why}).</translation>
        </message>
        <message>
            <location filename="../../socialinbox/config/autostart.py" />
            <source>Change it in the settings of your desktop.</source>
            <translation>Ändern Sie es in den Einstellungen Ihres Desktops.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/config/complete.py" />
            <source>A part of Social Inbox is missing or can't be loaded: {part}.</source>
            <translation>Ein Teil von Social Inbox fehlt oder lässt sich nicht laden: {part}.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/config/complete.py" />
            <source>Install it again. Your messages, accounts and settings stay as they are.</source>
            <translation>Installieren Sie es neu. Ihre Nachrichten, Konten und Einstellungen bleiben, wie sie sind.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/config/display.py" />
            <source>Some of the system's libraries that the window needs are not installed.</source>
            <translation>Einige Systembibliotheken, die das Fenster braucht, sind nicht installiert.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/config/display.py" />
            <source>On Debian or Ubuntu: sudo apt install {missing}</source>
            <translation>Unter Debian oder Ubuntu: sudo apt install {missing}</translation>
        </message>
        <message>
            <location filename="../../socialinbox/config/endpoints.py" />
            <source>“{url}” is not a safe address.</source>
            <translation>„{url}“ ist keine sichere Adresse.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/config/endpoints.py" />
            <source>Use https, or plain http for a server on this computer (127.0.0.1).</source>
            <translation>Verwenden Sie https, oder einfaches http für einen Server auf diesem Computer (127.0.0.1).</translation>
        </message>
        <message>
            <location filename="../../socialinbox/config/process_lock.py" />
            <source>The profile's folder can't be written ({strerror}).</source>
            <translation>Der Ordner des Profils lässt sich nicht schreiben ({strerror}).</translation>
        </message>
        <message>
            <location filename="../../socialinbox/config/process_lock.py" />
            <source>Make it writable, or choose another with --profile.</source>
            <translation>Machen Sie ihn beschreibbar oder wählen Sie mit --profile einen anderen.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/config/profile.py" />
            <source>The profile folder {place} can't be used ({why}).</source>
            <translation>Der Profilordner {place} lässt sich nicht verwenden ({why}).</translation>
        </message>
        <message>
            <location filename="../../socialinbox/config/profile.py" />
            <source>Make it writable, or choose another one with --profile.</source>
            <translation>Machen Sie ihn beschreibbar oder wählen Sie mit --profile einen anderen.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/config/profile.py" />
            <source>The file {file} can't be read.</source>
            <translation>Die Datei {file} lässt sich nicht lesen.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/config/profile.py" />
            <source>Restore it from a backup: it holds the name under which this profile's secrets lie in the keychain.</source>
            <translation>Stellen Sie sie aus einer Sicherung wieder her: Darin steht der Name, unter dem die Geheimnisse dieses Profils im Schlüsselbund liegen.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/config/settings/declared.py" />
            <source>There is no setting “{key}”.</source>
            <translation>Es gibt keine Einstellung „{key}“.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/config/settings/declared.py" />
            <source>Use one of: {keys}.</source>
            <translation>Verwenden Sie eine von diesen: {keys}.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/config/settings/declared.py" />
            <source>Monday</source>
            <translation>Montag</translation>
        </message>
        <message>
            <location filename="../../socialinbox/config/settings/declared.py" />
            <source>Tuesday</source>
            <translation>Dienstag</translation>
        </message>
        <message>
            <location filename="../../socialinbox/config/settings/declared.py" />
            <source>Wednesday</source>
            <translation>Mittwoch</translation>
        </message>
        <message>
            <location filename="../../socialinbox/config/settings/declared.py" />
            <source>Thursday</source>
            <translation>Donnerstag</translation>
        </message>
        <message>
            <location filename="../../socialinbox/config/settings/declared.py" />
            <source>Friday</source>
            <translation>Freitag</translation>
        </message>
        <message>
            <location filename="../../socialinbox/config/settings/declared.py" />
            <source>Saturday</source>
            <translation>Samstag</translation>
        </message>
        <message>
            <location filename="../../socialinbox/config/settings/declared.py" />
            <source>Sunday</source>
            <translation>Sonntag</translation>
        </message>
        <message>
            <location filename="../../socialinbox/config/settings/declared.py" />
            <source>As the desktop</source>
            <translation>Wie der Desktop</translation>
        </message>
        <message>
            <location filename="../../socialinbox/config/settings/declared.py" />
            <source>Light</source>
            <comment>colours of the window</comment>
            <translation>Hell</translation>
        </message>
        <message>
            <location filename="../../socialinbox/config/settings/declared.py" />
            <source>Dark</source>
            <comment>colours of the window</comment>
            <translation>Dunkel</translation>
        </message>
        <message>
            <location filename="../../socialinbox/config/settings/declared.py" />
            <source>Comfortable</source>
            <translation>Luftig</translation>
        </message>
        <message>
            <location filename="../../socialinbox/config/settings/declared.py" />
            <source>Compact</source>
            <translation>Kompakt</translation>
        </message>
        <message>
            <location filename="../../socialinbox/config/settings/declared.py" />
            <source>Open the next thread</source>
            <translation>Die nächste Unterhaltung öffnen</translation>
        </message>
        <message>
            <location filename="../../socialinbox/config/settings/declared.py" />
            <source>Open the previous thread</source>
            <translation>Die vorige Unterhaltung öffnen</translation>
        </message>
        <message>
            <location filename="../../socialinbox/config/settings/declared.py" />
            <source>Go back to the list</source>
            <translation>Zurück zur Liste</translation>
        </message>
        <message>
            <location filename="../../socialinbox/config/settings/declared.py" />
            <source>None: it leaves at once</source>
            <translation>Keine: Sie geht sofort hinaus</translation>
        </message>
        <message>
            <location filename="../../socialinbox/config/settings/declared.py" />
            <source>5 seconds</source>
            <translation>5 Sekunden</translation>
        </message>
        <message>
            <location filename="../../socialinbox/config/settings/declared.py" />
            <source>10 seconds</source>
            <translation>10 Sekunden</translation>
        </message>
        <message>
            <location filename="../../socialinbox/config/settings/declared.py" />
            <source>20 seconds</source>
            <translation>20 Sekunden</translation>
        </message>
        <message>
            <location filename="../../socialinbox/config/settings/declared.py" />
            <source>30 seconds</source>
            <translation>30 Sekunden</translation>
        </message>
        <message>
            <location filename="../../socialinbox/config/settings/declared.py" />
            <source>1 minute</source>
            <translation>1 Minute</translation>
        </message>
        <message>
            <location filename="../../socialinbox/config/settings/declared.py" />
            <source>None</source>
            <translation>Keiner</translation>
        </message>
        <message>
            <location filename="../../socialinbox/config/settings/declared.py" />
            <source>Light</source>
            <comment>skin</comment>
            <translation>Hell</translation>
        </message>
        <message>
            <location filename="../../socialinbox/config/settings/declared.py" />
            <source>Medium-light</source>
            <translation>Mittelhell</translation>
        </message>
        <message>
            <location filename="../../socialinbox/config/settings/declared.py" />
            <source>Medium</source>
            <translation>Mittel</translation>
        </message>
        <message>
            <location filename="../../socialinbox/config/settings/declared.py" />
            <source>Medium-dark</source>
            <translation>Mitteldunkel</translation>
        </message>
        <message>
            <location filename="../../socialinbox/config/settings/declared.py" />
            <source>Dark</source>
            <comment>skin</comment>
            <translation>Dunkel</translation>
        </message>
        <message>
            <location filename="../../socialinbox/config/settings/declared.py" />
            <source>Found out from the words</source>
            <translation>Am Text erkannt</translation>
        </message>
        <message>
            <location filename="../../socialinbox/config/settings/declared.py" />
            <source>English</source>
            <translation>Englisch</translation>
        </message>
        <message>
            <location filename="../../socialinbox/config/settings/declared.py" />
            <source>German</source>
            <translation>Deutsch</translation>
        </message>
        <message>
            <location filename="../../socialinbox/config/settings/declared.py" />
            <source>Spanish</source>
            <translation>Spanisch</translation>
        </message>
        <message>
            <location filename="../../socialinbox/config/settings/declared.py" />
            <source>French</source>
            <translation>Französisch</translation>
        </message>
        <message>
            <location filename="../../socialinbox/config/settings/declared.py" />
            <source>Arabic</source>
            <translation>Arabisch</translation>
        </message>
        <message>
            <location filename="../../socialinbox/config/settings/declared.py" />
            <source>Italian</source>
            <translation>Italienisch</translation>
        </message>
        <message>
            <location filename="../../socialinbox/config/settings/declared.py" />
            <source>Dutch</source>
            <translation>Niederländisch</translation>
        </message>
        <message>
            <location filename="../../socialinbox/config/settings/declared.py" />
            <source>Portuguese</source>
            <translation>Portugiesisch</translation>
        </message>
        <message>
            <location filename="../../socialinbox/config/settings/declared.py" />
            <location filename="../../socialinbox/ui/card/suggestion.py" />
            <source>Never</source>
            <translation>Nie</translation>
        </message>
        <message>
            <location filename="../../socialinbox/config/settings/declared.py" />
            <source>When my answer has arrived</source>
            <translation>Wenn meine Antwort angekommen ist</translation>
        </message>
        <message>
            <location filename="../../socialinbox/config/settings/declared.py" />
            <source>As soon as I open the thread</source>
            <translation>Sobald ich die Unterhaltung öffne</translation>
        </message>
        <message>
            <location filename="../../socialinbox/config/settings/declared.py" />
            <location filename="../../socialinbox/ui/accounts/signing.py" />
            <source>Nothing</source>
            <translation>Nichts</translation>
        </message>
        <message>
            <location filename="../../socialinbox/config/settings/declared.py" />
            <source>Customers I follow</source>
            <translation>Kunden, denen ich folge</translation>
        </message>
        <message>
            <location filename="../../socialinbox/config/settings/declared.py" />
            <source>Accounts that need me</source>
            <translation>Konten, die mich brauchen</translation>
        </message>
        <message>
            <location filename="../../socialinbox/config/settings/declared.py" />
            <source>Both</source>
            <translation>Beides</translation>
        </message>
        <message>
            <location filename="../../socialinbox/config/settings/declared.py" />
            <source>After 1 minute</source>
            <translation>Nach 1 Minute</translation>
        </message>
        <message>
            <location filename="../../socialinbox/config/settings/declared.py" />
            <source>After 5 minutes</source>
            <translation>Nach 5 Minuten</translation>
        </message>
        <message>
            <location filename="../../socialinbox/config/settings/declared.py" />
            <source>After 15 minutes</source>
            <translation>Nach 15 Minuten</translation>
        </message>
        <message>
            <location filename="../../socialinbox/config/settings/declared.py" />
            <source>After an hour</source>
            <translation>Nach einer Stunde</translation>
        </message>
        <message>
            <location filename="../../socialinbox/config/settings/declared.py" />
            <source>Colours</source>
            <translation>Farben</translation>
        </message>
        <message>
            <location filename="../../socialinbox/config/settings/declared.py" />
            <source>Light or dark; or as the desktop is, following it when it changes.</source>
            <translation>Hell oder dunkel; oder wie der Desktop, auch wenn dieser wechselt.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/config/settings/declared.py" />
            <source>Size of the text</source>
            <translation>Textgröße</translation>
        </message>
        <message>
            <location filename="../../socialinbox/config/settings/declared.py" />
            <source>In percent of the size that the desktop has. What stands beside the words grows with them.</source>
            <translation>In Prozent der Größe, die der Desktop vorgibt. Was neben den Wörtern steht, wächst mit.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/config/settings/declared.py" />
            <source>%</source>
            <translation>%</translation>
        </message>
        <message>
            <location filename="../../socialinbox/config/settings/declared.py" />
            <source>Language</source>
            <translation>Sprache</translation>
        </message>
        <message>
            <location filename="../../socialinbox/config/settings/declared.py" />
            <source>Of the window, with its dates and numbers. The command line and exported files stay English.</source>
            <translation>Für das Fenster mit seinen Daten und Zahlen. Befehlszeile und exportierte Dateien bleiben englisch.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/config/settings/declared.py" />
            <source>Height of the rows</source>
            <translation>Zeilenhöhe</translation>
        </message>
        <message>
            <location filename="../../socialinbox/config/settings/declared.py" />
            <source>How much of each thread the list shows, and how many threads fit into it.</source>
            <translation>Wie viel die Liste von jeder Unterhaltung zeigt und wie viele Unterhaltungen hineinpassen.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/config/settings/declared.py" />
            <source>When a thread is done or snoozed</source>
            <translation>Wenn eine Unterhaltung erledigt oder zurückgestellt ist</translation>
        </message>
        <message>
            <location filename="../../socialinbox/config/settings/declared.py" />
            <source>Which thread is opened then: the one below, the one above, or none, so that the list has the keys.</source>
            <translation>Welche Unterhaltung sich dann öffnet: die darunter, die darüber oder keine, sodass die Tasten der Liste gelten.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/config/settings/declared.py" />
            <source>Time to take a reply back before it leaves</source>
            <translation>Zeit, eine Antwort vor dem Senden zurückzunehmen</translation>
        </message>
        <message>
            <location filename="../../socialinbox/config/settings/declared.py" />
            <source>Undo, or Ctrl+Z, puts it back into the composer. Closing the window lets it go at once.</source>
            <translation>Rückgängig oder Ctrl+Z holt sie zurück ins Schreibfeld. Wenn Sie das Fenster schließen, geht sie sofort hinaus.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/config/settings/declared.py" />
            <location filename="../../socialinbox/ui/accounts/account.py" />
            <source>Initials under public replies</source>
            <translation>Kürzel unter öffentlichen Antworten</translation>
        </message>
        <message>
            <location filename="../../socialinbox/config/settings/declared.py" />
            <source>Put behind each public reply and counted with it, as teams do who answer under one name. Private messages have none.</source>
            <translation>Steht hinter jeder öffentlichen Antwort und wird mitgezählt, wie es Teams tun, die unter einem Namen antworten. Private Nachrichten haben keines.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/config/settings/declared.py" />
            <source>^MK</source>
            <translation>^MK</translation>
        </message>
        <message>
            <location filename="../../socialinbox/config/settings/declared.py" />
            <source>Skin tone of emoji</source>
            <translation>Hautton der Emojis</translation>
        </message>
        <message>
            <location filename="../../socialinbox/config/settings/declared.py" />
            <source>For those that show a hand or a person.</source>
            <translation>Für Emojis, die eine Hand oder einen Menschen zeigen.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/config/settings/declared.py" />
            <source>Check spelling while writing</source>
            <translation>Rechtschreibung beim Schreiben prüfen</translation>
        </message>
        <message>
            <location filename="../../socialinbox/config/settings/declared.py" />
            <source>Marks wrong words in replies and notes, on this computer alone. Dictionaries of the system and of LibreOffice are used; others are added from the menu of the field.</source>
            <translation>Markiert falsch geschriebene Wörter in Antworten und Notizen, nur auf diesem Computer. Verwendet werden die Wörterbücher des Systems und von LibreOffice; weitere fügen Sie im Menü des Feldes hinzu.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/config/settings/declared.py" />
            <source>Language of the spelling</source>
            <translation>Sprache der Rechtschreibprüfung</translation>
        </message>
        <message>
            <location filename="../../socialinbox/config/settings/declared.py" />
            <source>Found out from the words, or always the same.</source>
            <translation>Am Text erkannt oder immer dieselbe.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/config/settings/declared.py" />
            <location filename="../../socialinbox/ui/accounts/account.py" />
            <source>Tell customers that you have seen their message</source>
            <translation>Kunden zeigen, dass Sie ihre Nachricht gesehen haben</translation>
        </message>
        <message>
            <location filename="../../socialinbox/config/settings/declared.py" />
            <source>Where a network lets a program do it (Messenger): never; when your answer has arrived; or as soon as you open the thread. The same for all accounts.</source>
            <translation>Wo ein Netzwerk es Programmen erlaubt (Messenger): nie; wenn Ihre Antwort angekommen ist; oder sobald Sie die Unterhaltung öffnen. Gilt für alle Konten.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/config/settings/declared.py" />
            <source>Show what you told customers before</source>
            <translation>Zeigen, was Sie Kunden früher gesagt haben</translation>
        </message>
        <message>
            <location filename="../../socialinbox/config/settings/declared.py" />
            <source>While you write, a quiet line above the words says what you told customers before about the same thing, and whether a price or an hour was another one. Found in this profile alone; only you see it.</source>
            <translation>Während Sie schreiben, sagt eine unauffällige Zeile über dem Text, was Sie Kunden früher zum selben Thema gesagt haben und ob ein Preis oder eine Uhrzeit anders war. Nur aus diesem Profil; nur Sie sehen es.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/config/settings/declared.py" />
            <source>Say in that line whom you told it</source>
            <translation>In dieser Zeile sagen, wem Sie es gesagt haben</translation>
        </message>
        <message>
            <location filename="../../socialinbox/config/settings/declared.py" />
            <source>Off, it says “another customer”, for screens that others look at.</source>
            <translation>Ausgeschaltet steht dort „einem anderen Kunden“, für Bildschirme, auf die andere blicken.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/config/settings/declared.py" />
            <source>Notifications of the desktop</source>
            <translation>Desktop-Benachrichtigungen</translation>
        </message>
        <message>
            <location filename="../../socialinbox/config/settings/declared.py" />
            <source>Tells of new messages while the window is elsewhere, and of accounts that need you. Off, you are still told of customers you follow and of what is due to be done.</source>
            <translation>Meldet neue Nachrichten, während das Fenster nicht vorn ist, und Konten, die Sie brauchen. Ausgeschaltet erfahren Sie weiterhin von Kunden, denen Sie folgen, und von Fälligem.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/config/settings/declared.py" />
            <source>Say when a snoozed thread is back</source>
            <translation>Melden, wenn eine zurückgestellte Unterhaltung wieder da ist</translation>
        </message>
        <message>
            <location filename="../../socialinbox/config/settings/declared.py" />
            <source>By a notification, while the window is elsewhere. In the list it stands on top at any rate.</source>
            <translation>Durch eine Benachrichtigung, solange das Fenster nicht vorn ist. In der Liste steht sie in jedem Fall oben.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/config/settings/declared.py" />
            <source>Keep names and words out of notifications</source>
            <translation>Namen und Text aus Benachrichtigungen heraushalten</translation>
        </message>
        <message>
            <location filename="../../socialinbox/config/settings/declared.py" />
            <source>Then they only say how many messages are new, and nothing can be answered from them.</source>
            <translation>Sie sagen dann nur, wie viele Nachrichten neu sind, und man kann von dort nichts beantworten.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/config/settings/declared.py" />
            <source>A sound with notifications</source>
            <translation>Ton bei Benachrichtigungen</translation>
        </message>
        <message>
            <location filename="../../socialinbox/config/settings/declared.py" />
            <source>Short, and never while it is quiet.</source>
            <translation>Kurz, und nie während der Ruhezeit.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/config/settings/declared.py" />
            <source>Quiet hours</source>
            <translation>Ruhezeit</translation>
        </message>
        <message>
            <location filename="../../socialinbox/config/settings/declared.py" />
            <source>When you are told nothing, on the clock of this computer. What comes meanwhile is told once, when they are over.</source>
            <translation>Wann Ihnen nichts gemeldet wird, nach der Uhr dieses Computers. Was in dieser Zeit kommt, wird danach einmal gemeldet.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/config/settings/declared.py" />
            <source>Days on which the quiet hours begin</source>
            <translation>Tage, an denen die Ruhezeit beginnt</translation>
        </message>
        <message>
            <location filename="../../socialinbox/config/settings/declared.py" />
            <source>Hours over midnight belong to the day on which they begin.</source>
            <translation>Stunden nach Mitternacht gehören zu dem Tag, an dem sie beginnt.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/config/settings/declared.py" />
            <source>Days that are quiet as a whole</source>
            <translation>Ganze Ruhetage</translation>
        </message>
        <message>
            <location filename="../../socialinbox/config/settings/declared.py" />
            <source>From midnight to midnight, such as a day on which the shop is closed.</source>
            <translation>Von Mitternacht bis Mitternacht, etwa ein Tag, an dem das Geschäft geschlossen ist.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/config/settings/declared.py" />
            <source>What is told although it is quiet</source>
            <translation>Was trotz Ruhezeit gemeldet wird</translation>
        </message>
        <message>
            <location filename="../../socialinbox/config/settings/declared.py" />
            <source>Customers whom you follow are told of whatever you have paused; accounts that need you can wait until it is over.</source>
            <translation>Kunden, denen Sie folgen, werden immer gemeldet, auch wenn Sie pausieren; Konten, die Sie brauchen, können bis zum Ende warten.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/config/settings/declared.py" />
            <source>Say at the start what came while you were away</source>
            <translation>Beim Start sagen, was in Ihrer Abwesenheit kam</translation>
        </message>
        <message>
            <location filename="../../socialinbox/config/settings/declared.py" />
            <source>A quiet card over the lists: new messages, reply windows that close soon, accounts that were broken, what fell due, and replies that went out.</source>
            <translation>Eine unauffällige Karte über den Listen: neue Nachrichten, bald ablaufende Antwortfristen, gestörte Konten, Fälliges und gesendete Antworten.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/config/settings/declared.py" />
            <source>An icon in the tray</source>
            <translation>Symbol im Infobereich</translation>
        </message>
        <message>
            <location filename="../../socialinbox/config/settings/declared.py" />
            <source>Shows how many threads are unread, where the desktop has a tray. Its menu pauses notifications, asks the networks and quits.</source>
            <translation>Zeigt, wie viele Unterhaltungen ungelesen sind, wenn der Desktop einen Infobereich hat. Sein Menü pausiert Benachrichtigungen, fragt die Netzwerke ab und beendet das Programm.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/config/settings/declared.py" />
            <source>Closing the window leaves the program in the tray</source>
            <translation>Beim Schließen des Fensters im Infobereich bleiben</translation>
        </message>
        <message>
            <location filename="../../socialinbox/config/settings/declared.py" />
            <source>Messages then keep coming in, and you are still told. Ctrl+Q quits. Where there is no tray, closing the window always quits, so that nothing runs out of your sight.</source>
            <translation>Nachrichten kommen dann weiter an und werden gemeldet. Ctrl+Q beendet das Programm. Ohne Infobereich beendet das Schließen des Fensters immer das Programm, damit nichts unbemerkt weiterläuft.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/config/settings/declared.py" />
            <source>Start with the computer</source>
            <translation>Mit dem Computer starten</translation>
        </message>
        <message>
            <location filename="../../socialinbox/config/settings/declared.py" />
            <source>When you sign in, without opening the window where there is a tray.</source>
            <translation>Bei der Anmeldung; wo es einen Infobereich gibt, ohne das Fenster zu öffnen.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/config/settings/declared.py" />
            <source>Lock the window after so many minutes without a key or the mouse</source>
            <translation>Das Fenster sperren nach so vielen Minuten ohne Taste oder Maus</translation>
        </message>
        <message>
            <location filename="../../socialinbox/config/settings/declared.py" />
            <source>Covers everything until the pass phrase of the lock is typed; notifications then have no content. Ctrl+L locks at once. Messages keep coming in.</source>
            <translation>Verdeckt alles, bis die Passphrase der Sperre eingegeben ist; Benachrichtigungen haben dann keinen Inhalt. Ctrl+L sperrt sofort. Nachrichten kommen weiter an.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/config/settings/declared.py" />
            <source>Look for newer versions</source>
            <translation>Nach neueren Versionen sehen</translation>
        </message>
        <message>
            <location filename="../../socialinbox/config/settings/declared.py" />
            <source>Asks one signed file on the makers' page, once a day; nothing about you is sent. Without it the program asks nobody.</source>
            <translation>Fragt einmal am Tag nach einer signierten Datei auf der Seite der Hersteller; über Sie wird nichts gesendet. Ohne dies fragt das Programm niemanden.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/config/settings/kept.py" />
            <source>{file} can't be read ({why}); the defaults are used.</source>
            <translation>{file} lässt sich nicht lesen ({why}); verwendet werden die Voreinstellungen.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/config/settings/kept.py" />
            <source>In {settings} {key} has a value that it can't have; the default ({default}) is used.</source>
            <translation>In {settings} hat {key} einen unzulässigen Wert; verwendet wird die Voreinstellung ({default}).</translation>
        </message>
        <message>
            <location filename="../../socialinbox/config/settings/kept.py" />
            <source>The file {file} can't be written ({why}).</source>
            <translation>Die Datei {file} lässt sich nicht schreiben ({why}).</translation>
        </message>
        <message>
            <location filename="../../socialinbox/config/settings/kept.py" />
            <source>Make room or make it writable, then choose again.</source>
            <translation>Schaffen Sie Platz oder machen Sie sie beschreibbar und wählen Sie dann noch einmal.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/config/settings/kept.py" />
            <source>{file} is no list of settings; the defaults are used.</source>
            <translation>{file} ist keine Liste von Einstellungen; verwendet werden die Voreinstellungen.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/config/settings/kept.py" />
            <source>{file} is no list of settings. It lies at {aside} now; the defaults are used.</source>
            <translation>{file} ist keine Liste von Einstellungen. Die Datei liegt jetzt unter {aside}; verwendet werden die Voreinstellungen.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/config/settings/kinds.py" />
            <source>“{text}” is nothing that {key} can be.</source>
            <translation>„{text}“ ist kein möglicher Wert für {key}.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/config/settings/kinds.py" />
            <source>Give one of: {words}.</source>
            <translation>Geben Sie eines von diesen an: {words}.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../socialinbox/config/settings/kinds.py" />
            <source>That is %n character(s) long; {key} has room for {longest}.</source>
            <translation>
                <numerusform>Das ist %n Zeichen lang; {key} fasst {longest}.</numerusform>
                <numerusform>Das ist %n Zeichen lang; {key} fasst {longest}.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../socialinbox/config/settings/kinds.py" />
            <source>Make it shorter.</source>
            <translation>Kürzen Sie es.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/config/settings/kinds.py" />
            <source>{key} is one line.</source>
            <translation>{key} ist nur eine Zeile.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/config/settings/kinds.py" />
            <source>Leave the others out.</source>
            <translation>Lassen Sie die anderen weg.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/config/settings/kinds.py" />
            <source>Looks</source>
            <translation>Aussehen</translation>
        </message>
        <message>
            <location filename="../../socialinbox/config/settings/kinds.py" />
            <source>Inbox</source>
            <translation>Posteingang</translation>
        </message>
        <message>
            <location filename="../../socialinbox/config/settings/kinds.py" />
            <source>Answering</source>
            <translation>Antworten</translation>
        </message>
        <message>
            <location filename="../../socialinbox/config/settings/kinds.py" />
            <location filename="../../socialinbox/ui/accounts/account.py" />
            <source>Being told</source>
            <translation>Benachrichtigungen</translation>
        </message>
        <message>
            <location filename="../../socialinbox/config/settings/kinds.py" />
            <location filename="../../socialinbox/ui/sidebar/sidebar.py" />
            <source>Networks</source>
            <translation>Netzwerke</translation>
        </message>
        <message>
            <location filename="../../socialinbox/config/settings/kinds.py" />
            <source>Privacy</source>
            <translation>Datenschutz</translation>
        </message>
        <message>
            <location filename="../../socialinbox/config/settings/kinds.py" />
            <source>Program</source>
            <translation>Programm</translation>
        </message>
        <message>
            <location filename="../../socialinbox/config/web.py" />
            <source>There is no connection to the network.</source>
            <translation>Es gibt keine Verbindung zum Netz.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/config/web.py" />
            <source>The proxy that is set on this computer lets nothing through to the network. Ask whoever looks after it.</source>
            <translation>Der Proxy, der auf diesem Computer eingestellt ist, lässt nichts zum Netzwerk durch. Fragen Sie, wer sich darum kümmert.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/config/web.py" />
            <source>The network's server could not prove that it is the real one. See whether the date and time of this computer are right; else something in between reads along, such as a virus scanner or an office's network.</source>
            <translation>Der Server des Netzwerks konnte nicht beweisen, dass er der echte ist. Sehen Sie nach, ob Datum und Uhrzeit dieses Computers stimmen; sonst liest dazwischen etwas mit, etwa ein Virenscanner oder das Netz eines Büros.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/config/web.py" />
            <source>The proxy that is set on this computer can't be used.</source>
            <translation>Der Proxy, der auf diesem Computer eingestellt ist, lässt sich nicht verwenden.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/config/web.py" />
            <source>A SOCKS proxy is set on this computer, and none can be used here.</source>
            <translation>Auf diesem Computer ist ein SOCKS-Proxy eingestellt; ein solcher kann hier nicht benutzt werden.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/config/web.py" />
            <source>For HTTPS set one that begins with http://, or none, and start Social Inbox again.</source>
            <translation>Stellen Sie für HTTPS einen ein, der mit http:// beginnt, oder keinen, und starten Sie Social Inbox neu.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/config/whose_hours.py" />
            <source>It is not quiet now.</source>
            <translation>Im Moment ist keine Ruhezeit.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/config/whose_hours.py" />
            <source>Quiet until {until:moment}, because you have paused notifications.</source>
            <translation>Ruhe bis {until:moment}, weil Sie die Benachrichtigungen pausiert haben.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/config/whose_hours.py" />
            <source>Quiet until {until:moment}, because of this customer’s hours.</source>
            <translation>Ruhe bis {until:moment}, wegen der Ruhezeit dieses Kunden.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/config/whose_hours.py" />
            <source>Quiet until {until:moment}, because of this account’s hours.</source>
            <translation>Ruhe bis {until:moment}, wegen der Ruhezeit dieses Kontos.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/config/whose_hours.py" />
            <source>Quiet until {until:moment}, because of the hours in the settings.</source>
            <translation>Ruhe bis {until:moment}, wegen der Ruhezeit in den Einstellungen.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/demo.py" />
            <source>What was kept of the practice networks can't be read; they begin anew.</source>
            <translation>Was von den Übungsnetzwerken aufbewahrt war, ist nicht lesbar; sie beginnen von vorn.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/demo.py" />
            <source>What was kept of the practice networks can't be read; they begin anew. The file lies at {aside} now.</source>
            <translation>Was von den Übungsnetzwerken aufbewahrt war, ist nicht lesbar; sie beginnen von vorn. Die Datei liegt jetzt unter {aside}.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/inbox/due.py" />
            <source>“{text}” is no moment.</source>
            <translation>„{text}“ ist kein Zeitpunkt.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/inbox/due.py" />
            <source>Give a day (2026-12-03), a day with an hour (2026-12-03T14:30), or one of: {quick}.</source>
            <translation>Geben Sie einen Tag an (2026-12-03), einen Tag mit Uhrzeit (2026-12-03T14:30) oder eines von diesen: {quick}.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/inbox/export/owners.py" />
            <location filename="../../socialinbox/inbox/transfer.py" />
            <source>Line {number} of the file: {title}</source>
            <translation>Zeile {number} der Datei: {title}</translation>
        </message>
        <message>
            <location filename="../../socialinbox/inbox/export/owners.py" />
            <source>Line {number} of the file is not what its kind says.</source>
            <translation>Zeile {number} der Datei ist nicht, was ihre Art sagt.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/inbox/export/owners.py" />
            <location filename="../../socialinbox/inbox/transfer.py" />
            <source>Give a file that `socialinbox export` wrote. Nothing was read in.</source>
            <translation>Geben Sie eine Datei an, die `socialinbox export` geschrieben hat. Es wurde nichts eingelesen.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/inbox/export/whole_file.py" />
            <source>{file} could not be written ({why}).</source>
            <translation>{file} konnte nicht geschrieben werden ({why}).</translation>
        </message>
        <message>
            <location filename="../../socialinbox/inbox/export/whole_file.py" />
            <source>Choose another place.</source>
            <translation>Wählen Sie einen anderen Ort.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/inbox/finding.py" />
            <source>This view searches for nothing.</source>
            <translation>Diese Ansicht sucht nach nichts.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/inbox/finding.py" />
            <source>Type what its threads have in common.</source>
            <translation>Geben Sie ein, was ihre Unterhaltungen gemeinsam haben.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/inbox/later.py" />
            <location filename="../../socialinbox/inbox/send_times.py" />
            <location filename="../../socialinbox/ui/leaving/when_sheet.py" />
            <location filename="../../socialinbox/ui/leaving/words.py" />
            <source>That moment is over.</source>
            <translation>Dieser Zeitpunkt ist vorbei.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/inbox/later.py" />
            <location filename="../../socialinbox/inbox/send_times.py" />
            <source>Choose a later one.</source>
            <translation>Wählen Sie einen späteren.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/inbox/later.py" />
            <source>{place} lets you answer until {time:moment}.</source>
            <translation>{place} lässt Sie bis {time:moment} antworten.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/inbox/later.py" />
            <source>Choose an earlier moment, or another way to answer.</source>
            <translation>Wählen Sie einen früheren Zeitpunkt oder einen anderen Weg zu antworten.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/inbox/networks.py" />
            <source>The networks are not there yet.</source>
            <translation>Die Netzwerke sind noch nicht bereit.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/inbox/networks.py" />
            <source>Try again in a moment.</source>
            <translation>Versuchen Sie es gleich noch einmal.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/inbox/networks.py" />
            <source>This needs the network, and nothing is connected yet.</source>
            <translation>Dafür braucht es das Netz, und noch ist nichts verbunden.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/inbox/options.py" />
            <source>Use one of: {asked}.</source>
            <translation>Verwenden Sie eines von diesen: {asked}.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/inbox/options.py" />
            <source>This network asks nothing.</source>
            <translation>Dieses Netzwerk fragt nichts.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/inbox/options.py" />
            <source>{name} has no option “{option}”.</source>
            <translation>{name} hat keine Option „{option}“.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/inbox/people.py" />
            <source>{asks} asks how you know who somebody is.</source>
            <translation>{asks} fragt, woher Sie wissen, wer jemand ist.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/inbox/people.py" />
            <source>Say it: they told you, their public profile says so, they agreed, or it is a guess.</source>
            <translation>Sagen Sie es: Man hat es Ihnen gesagt, das öffentliche Profil sagt es, man hat zugestimmt, oder es ist eine Vermutung.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/inbox/receipt_words.py" />
            <source>What stands at the networks themselves is not touched by this; there it is removed by its author, or by the network.</source>
            <translation>Was bei den Netzwerken selbst steht, bleibt davon unberührt; dort entfernen es die Verfasser oder das Netzwerk.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/inbox/receipt_words.py" />
            <source>Copies that the owner has made of the computer by other means are not touched either.</source>
            <translation>Auch Kopien, die der Inhaber auf andere Weise vom Computer gemacht hat, bleiben unberührt.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../socialinbox/inbox/receipt_words.py" />
            <source>%n tag(s)</source>
            <translation>
                <numerusform>%n Schlagwort</numerusform>
                <numerusform>%n Schlagwörter</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../socialinbox/inbox/receipt_words.py" />
            <source>%n note(s)</source>
            <translation>
                <numerusform>%n Notiz</numerusform>
                <numerusform>%n Notizen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../socialinbox/inbox/receipt_words.py" />
            <source>%n follow-up(s)</source>
            <translation>
                <numerusform>%n Wiedervorlage</numerusform>
                <numerusform>%n Wiedervorlagen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../socialinbox/inbox/receipt_words.py" />
            <source>%n earlier version(s)</source>
            <translation>
                <numerusform>%n frühere Fassung</numerusform>
                <numerusform>%n frühere Fassungen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../socialinbox/inbox/receipt_words.py" />
            <source>%n draft(s)</source>
            <translation>
                <numerusform>%n Entwurf</numerusform>
                <numerusform>%n Entwürfe</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../socialinbox/inbox/receipt_words.py" />
            <source>%n suggestion(s)</source>
            <translation>
                <numerusform>%n Vorschlag</numerusform>
                <numerusform>%n Vorschläge</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../socialinbox/inbox/receipt_words.py" />
            <source>%n promise(s)</source>
            <translation>
                <numerusform>%n Zusage</numerusform>
                <numerusform>%n Zusagen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../socialinbox/inbox/receipt_words.py" />
            <source>%n follow mark(s)</source>
            <translation>
                <numerusform>%n Folgen-Markierung</numerusform>
                <numerusform>%n Folgen-Markierungen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../socialinbox/inbox/receipt_words.py" />
            <source>%n mute mark(s)</source>
            <translation>
                <numerusform>%n Stummschaltung</numerusform>
                <numerusform>%n Stummschaltungen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../socialinbox/inbox/receipt_words.py" />
            <source>%n schedule(s) of quiet hours</source>
            <translation>
                <numerusform>%n eigene Ruhezeit</numerusform>
                <numerusform>%n eigene Ruhezeiten</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../socialinbox/inbox/receipt_words.py" />
            <source>%n entr(y|ies) of the ledger</source>
            <translation>
                <numerusform>%n Eintrag im Verzeichnis</numerusform>
                <numerusform>%n Einträge im Verzeichnis</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../socialinbox/inbox/receipt_words.py" />
            <source>Everything that was stored about one customer was erased.</source>
            <translation>Alles, was über einen Kunden gespeichert war, wurde gelöscht.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/inbox/receipt_words.py" />
            <source>Everything that came from {network} was erased.</source>
            <translation>Alles, was von {network} kam, wurde gelöscht.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/inbox/receipt_words.py" />
            <source>{network}: {counts}.</source>
            <translation>{network}: {counts}.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/inbox/receipt_words.py" />
            <source>Besides: {things}.</source>
            <translation>Außerdem: {things}.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/inbox/receipt_words.py" />
            <source>Names, pictures, the search index and the lists: all of it is overwritten, not hidden.</source>
            <translation>Namen, Bilder, der Suchindex und die Listen: Alles wird überschrieben, nicht verborgen.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../socialinbox/inbox/receipt_words.py" />
            <source>%n message(s) of our own stayed, without name, address, link, files and quotes.</source>
            <translation>
                <numerusform>%n eigene Nachricht blieb, ohne Name, Adresse, Link, Dateien und Zitate.</numerusform>
                <numerusform>%n eigene Nachrichten blieben, ohne Name, Adresse, Link, Dateien und Zitate.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../socialinbox/inbox/receipt_words.py" />
            <source>Older copies of the whole file that were removed: {count}.</source>
            <translation>Entfernte ältere Kopien der ganzen Datei: {count}.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/inbox/receipt_words.py" />
            <source>A salted mark is kept from which nobody can be read. It keeps what was erased from coming back with the next look at the networks.</source>
            <translation>Eine gesalzene Markierung bleibt, aus der sich niemand ablesen lässt. Sie verhindert, dass Gelöschtes beim nächsten Abruf der Netzwerke zurückkommt.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/inbox/receipt_words.py" />
            <source>Not all files could be removed yet; the next start of the program goes on with it.</source>
            <translation>Noch konnten nicht alle Dateien entfernt werden; der nächste Programmstart macht damit weiter.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../socialinbox/inbox/receipt_words.py" />
            <source>%n message(s) of theirs</source>
            <translation>
                <numerusform>%n Nachricht vom Kunden</numerusform>
                <numerusform>%n Nachrichten vom Kunden</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../socialinbox/inbox/receipt_words.py" />
            <source>%n message(s) of our own (see below)</source>
            <translation>
                <numerusform>%n eigene Nachricht (siehe unten)</numerusform>
                <numerusform>%n eigene Nachrichten (siehe unten)</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../socialinbox/inbox/receipt_words.py" />
            <source>%n message(s) of our own</source>
            <translation>
                <numerusform>%n eigene Nachricht</numerusform>
                <numerusform>%n eigene Nachrichten</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../socialinbox/inbox/receipt_words.py" />
            <source>%n (picture or file|pictures and files)</source>
            <translation>
                <numerusform>%n Bild oder Datei</numerusform>
                <numerusform>%n Bilder und Dateien</numerusform>
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
            <translation>{network} setzt keine Frist, nach der etwas gelöscht werden muss.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/inbox/retention.py" />
            <source>There is nothing to state.</source>
            <translation>Hier gibt es nichts anzugeben.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/inbox/retention.py" />
            <source>There is no account {account} at {network}.</source>
            <translation>Es gibt kein Konto {account} bei {network}.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/inbox/retention.py" />
            <location filename="../../socialinbox/storage/accounts.py" />
            <location filename="../../socialinbox/storage/erasing_account.py" />
            <source>List the accounts with: socialinbox accounts</source>
            <translation>Listen Sie die Konten auf mit: socialinbox accounts</translation>
        </message>
        <message numerus="yes">
            <location filename="../../socialinbox/inbox/retention.py" />
            <source>{network} allows %n hour(s) for everything as it is, so that this says nothing new.</source>
            <translation>
                <numerusform>{network} erlaubt ohnehin %n Stunde für alles; diese Angabe ändert also nichts.</numerusform>
                <numerusform>{network} erlaubt ohnehin %n Stunden für alles; diese Angabe ändert also nichts.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../socialinbox/inbox/retention.py" />
            <source>Give a longer time, or for ever.</source>
            <translation>Geben Sie eine längere Zeit an, oder „für immer“.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/inbox/retention.py" />
            <source>Nothing says which contract this is.</source>
            <translation>Es ist nicht angegeben, welcher Vertrag das ist.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/inbox/retention.py" />
            <source>Write what it is called, of which day it is, and where it lies.</source>
            <translation>Schreiben Sie, wie er heißt, von welchem Tag er ist und wo er liegt.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/inbox/rights.py" />
            <source>name</source>
            <translation>Name</translation>
        </message>
        <message>
            <location filename="../../socialinbox/inbox/rights.py" />
            <source>handle</source>
            <translation>Handle</translation>
        </message>
        <message>
            <location filename="../../socialinbox/inbox/rights.py" />
            <source>picture</source>
            <translation>Bild</translation>
        </message>
        <message>
            <location filename="../../socialinbox/inbox/rights.py" />
            <source>address of the profile</source>
            <translation>Adresse des Profils</translation>
        </message>
        <message>
            <location filename="../../socialinbox/inbox/rights.py" />
            <source>what they say of themselves</source>
            <translation>Selbstbeschreibung</translation>
        </message>
        <message>
            <location filename="../../socialinbox/inbox/rights.py" />
            <source>town</source>
            <translation>Ort</translation>
        </message>
        <message>
            <location filename="../../socialinbox/inbox/rights.py" />
            <location filename="../../socialinbox/people/customers.py" />
            <location filename="../../socialinbox/storage/erasing_customer.py" />
            <location filename="../../socialinbox/storage/notes.py" />
            <source>There is no customer {customer}.</source>
            <translation>Es gibt keinen Kunden {customer}.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/inbox/rights.py" />
            <location filename="../../socialinbox/people/customers.py" />
            <location filename="../../socialinbox/storage/erasing_customer.py" />
            <source>List the customers with: socialinbox threads</source>
            <translation>Listen Sie die Kunden auf mit: socialinbox threads</translation>
        </message>
        <message>
            <location filename="../../socialinbox/inbox/rights.py" />
            <source>Kept until it is deleted there or here.</source>
            <translation>Bleibt, bis es dort oder hier gelöscht wird.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/inbox/rights.py" />
            <source>Messages {time}, then looked at again or removed.</source>
            <translation>Nachrichten {time}, dann neu abgerufen oder entfernt.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/inbox/rights.py" />
            <source>Names and pictures {time}.</source>
            <translation>Namen und Bilder {time}.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/inbox/rights.py" />
            <source>Not to be exported.</source>
            <translation>Kein Export erlaubt.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/inbox/rights.py" />
            <source>Not in the search index.</source>
            <translation>Nicht im Suchindex.</translation>
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
                <numerusform>%n Stunde</numerusform>
                <numerusform>%n Stunden</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../socialinbox/inbox/rights.py" />
            <location filename="../../socialinbox/networks/facebook/rules.py" />
            <location filename="../../socialinbox/ui/accounts/kept_for.py" />
            <location filename="../../socialinbox/ui/words.py" />
            <source>%n day(s)</source>
            <translation>
                <numerusform>%n Tag</numerusform>
                <numerusform>%n Tage</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../socialinbox/inbox/rights.py" />
            <source>Written here: {besides}.</source>
            <translation>Hier geschrieben: {besides}.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/inbox/rights.py" />
            <source>In the search index: {searchable} messages.</source>
            <translation>Im Suchindex: {searchable} Nachrichten.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/inbox/rights.py" />
            <source>Older copies of the whole file beside it: {copies}.</source>
            <translation>Ältere Kopien der ganzen Datei daneben: {copies}.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/inbox/saved_replies.py" />
            <source>Line {number} of the file is no saved reply.</source>
            <translation>Zeile {number} der Datei ist kein Textbaustein.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/inbox/saved_replies.py" />
            <source>Give a file that was written here. Nothing was read in.</source>
            <translation>Geben Sie eine Datei an, die hier geschrieben wurde. Es wurde nichts eingelesen.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/inbox/send_times.py" />
            <source>“{text}” is no moment that this program knows.</source>
            <translation>„{text}“ ist kein Zeitpunkt, den dieses Programm kennt.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/inbox/send_times.py" />
            <source>Try “tomorrow 9:00”, “Friday 14:30” or “in 2 hours”.</source>
            <translation>Versuchen Sie „morgen 9:00“, „Freitag 14:30“ oder „in 2 Stunden“.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/inbox/sendable.py" />
            <source>{cost:dollars}</source>
            <translation>{cost:dollars}</translation>
        </message>
        <message>
            <location filename="../../socialinbox/inbox/sendable.py" />
            <source>{plain:dollars}; with this link {cost:dollars}</source>
            <translation>{plain:dollars}; mit diesem Link {cost:dollars}</translation>
        </message>
        <message>
            <location filename="../../socialinbox/inbox/sendable.py" />
            <source>A reply on {network} is not possible.</source>
            <translation>Eine Antwort auf {network} ist nicht möglich.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/inbox/sendable.py" />
            <source>Choose another way to answer.</source>
            <translation>Wählen Sie einen anderen Weg zu antworten.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/inbox/sendable.py" />
            <source>There is nothing to send.</source>
            <translation>Es gibt nichts zu senden.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/inbox/sendable.py" />
            <source>Write a few words first.</source>
            <translation>Schreiben Sie zuerst ein paar Worte.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/inbox/sendable.py" />
            <source>The files can't be sent on {network}.</source>
            <translation>Die Dateien lassen sich auf {network} nicht senden.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/inbox/sendable.py" />
            <source>The text is too long for {network}: {used} of {limit}.</source>
            <translation>Der Text ist zu lang für {network}: {used} von {limit}.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/inbox/sendable.py" />
            <source>Shorten it, or send it in two parts.</source>
            <translation>Kürzen Sie ihn oder senden Sie ihn in zwei Teilen.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/inbox/service.py" />
            <source>No account on {network} is connected.</source>
            <translation>Auf {network} ist kein Konto verbunden.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/inbox/service.py" />
            <source>Connect it; what you wrote stays in the draft.</source>
            <translation>Verbinden Sie es; was Sie geschrieben haben, bleibt als Entwurf.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/inbox/service.py" />
            <source>A cap below nothing makes no sense.</source>
            <translation>Eine Obergrenze unter null ergibt keinen Sinn.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/inbox/service.py" />
            <source>Give dollars, such as 5.</source>
            <translation>Geben Sie Dollar an, etwa 5.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/inbox/snoozing.py" />
            <source>“{typed}” is no moment to come.</source>
            <translation>„{typed}“ ist kein künftiger Zeitpunkt.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/inbox/snoozing.py" />
            <source>Say it in words (tomorrow at 3, fri 14:30, in 2 hours), or one of: {names}.</source>
            <translation>Sagen Sie es in Worten (morgen um 15 Uhr, Fr 14:30, in 2 Stunden) oder wählen Sie eines von diesen: {names}.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/inbox/story.py" />
            <source>There is nothing to do.</source>
            <translation>Es gibt nichts zu tun.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/inbox/story.py" />
            <source>Say in a few words what is to be done.</source>
            <translation>Sagen Sie in ein paar Worten, was zu tun ist.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/inbox/transfer.py" />
            <source>{network} does not allow these words to be exported.</source>
            <translation>{network} erlaubt nicht, diesen Text zu exportieren.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/inbox/transfer.py" />
            <source>It has no {key}.</source>
            <translation>{key} fehlt.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/inbox/transfer.py" />
            <source>Line {number} of the file is not a message.</source>
            <translation>Zeile {number} der Datei ist keine Nachricht.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/inbox/triage.py" />
            <source>That moment is over already.</source>
            <translation>Dieser Zeitpunkt ist schon vorbei.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/inbox/triage.py" />
            <source>Choose one that is still to come.</source>
            <translation>Wählen Sie einen künftigen.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/inbox/videos.py" />
            <source>No channel that takes videos is connected.</source>
            <translation>Es ist kein Kanal verbunden, der Videos annimmt.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/inbox/videos.py" />
            <source>This video can’t be uploaded.</source>
            <translation>Dieses Video lässt sich nicht hochladen.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/keeping/clearing.py" />
            <location filename="../../socialinbox/storage/erasing_progress.py" />
            <source>This was erased already.</source>
            <translation>Das wurde schon gelöscht.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/keeping/clearing.py" />
            <location filename="../../socialinbox/storage/erasing_progress.py" />
            <source>Look at the receipts.</source>
            <translation>Sehen Sie in den Nachweisen nach.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/contract.py" />
            <source>Only one file can go along. Send the others in a second message.</source>
            <translation>Nur eine Datei kann mitgehen. Senden Sie die anderen in einer zweiten Nachricht.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/contract.py" />
            <source>Here a message carries words or a file, not both. Send the file first, then the words.</source>
            <translation>Eine Nachricht enthält hier Text oder eine Datei, nicht beides. Senden Sie zuerst die Datei, dann den Text.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/contract.py" />
            <source>No files can be sent here.</source>
            <translation>Hier lassen sich keine Dateien senden.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/contract.py" />
            <location filename="../../socialinbox/networks/videos.py" />
            <source>“{name}” is empty. Choose another file.</source>
            <translation>„{name}“ ist leer. Wählen Sie eine andere Datei.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/contract.py" />
            <source>“{name}” is of a kind that is not taken here ({mime_type}).</source>
            <translation>„{name}“ ist von einer Art, die hier nicht angenommen wird ({mime_type}).</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/contract.py" />
            <source>“{name}” is too large: at most {most} MB are taken here.</source>
            <translation>„{name}“ ist zu groß: Angenommen werden hier höchstens {most} MB.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../socialinbox/networks/contract.py" />
            <source>At most %n can go along. Take some out.</source>
            <translation>
                <numerusform>Höchstens %n Datei kann mitgehen. Nehmen Sie einige heraus.</numerusform>
                <numerusform>Höchstens %n Dateien können mitgehen. Nehmen Sie einige heraus.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/contract.py" />
            <source>“{name}” must go alone. Send the others in a second message.</source>
            <translation>„{name}“ muss allein gesendet werden. Senden Sie die anderen in einer zweiten Nachricht.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/facebook/acts.py" />
            <location filename="../../socialinbox/networks/linkedin/acts.py" />
            <source>A comment can't be left empty. Write something, or delete it.</source>
            <translation>Ein Kommentar darf nicht leer sein. Schreiben Sie etwas oder löschen Sie ihn.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../socialinbox/networks/facebook/acts.py" />
            <location filename="../../socialinbox/networks/linkedin/acts.py" />
            <source>A comment has at most %n character(s). Shorten it.</source>
            <translation>
                <numerusform>Ein Kommentar hat höchstens %n Zeichen. Kürzen Sie ihn.</numerusform>
                <numerusform>Ein Kommentar hat höchstens %n Zeichen. Kürzen Sie ihn.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/facebook/acts.py" />
            <source>Facebook did not ban this person. Try it in the Page's settings there.</source>
            <translation>Facebook hat diese Person nicht gesperrt. Versuchen Sie es dort in den Einstellungen der Seite.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/facebook/acts.py" />
            <source>Facebook took the request and did not do it. Try it at Facebook itself.</source>
            <translation>Facebook hat die Anfrage angenommen, aber nicht ausgeführt. Versuchen Sie es bei Facebook selbst.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/facebook/api.py" />
            <source>Facebook took the picture but did not say its id.</source>
            <translation>Facebook hat das Bild angenommen, aber seine ID nicht genannt.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/facebook/api.py" />
            <source>Facebook took the file but did not say its id.</source>
            <translation>Facebook hat die Datei angenommen, aber ihre ID nicht genannt.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/facebook/api.py" />
            <source>This sign-in is for the Page “{name}”, not for the Page {page_id}. Give the token that belongs to the Page.</source>
            <translation>Diese Anmeldung gilt für die Seite „{name}“, nicht für die Seite {page_id}. Geben Sie das Token an, das zur Seite gehört.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/facebook/api.py" />
            <source>This sign-in reaches no Page. Sign in with an account that manages the Page, and leave the Page ticked in Facebook's dialog.</source>
            <translation>Diese Anmeldung erreicht keine Seite. Melden Sie sich mit einem Konto an, das die Seite verwaltet, und lassen Sie die Seite im Dialog von Facebook angehakt.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/facebook/api.py" />
            <source>This sign-in reaches several Pages: {names}. Say which one with page_id.</source>
            <translation>Diese Anmeldung erreicht mehrere Seiten: {names}. Sagen Sie mit page_id, welche.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/facebook/api.py" />
            <source>This sign-in does not reach the Page {page_id}, but {names}. Correct page_id.</source>
            <translation>Diese Anmeldung erreicht nicht die Seite {page_id}, aber {names}. Berichtigen Sie page_id.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/facebook/bridges.py" />
            <source>Facebook names this Messenger conversation as the private reply to the comment {native_id}.</source>
            <translation>Facebook nennt diese Messenger-Unterhaltung als private Antwort auf den Kommentar {native_id}.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/facebook/errors.py" />
            <source>The app was removed from your Facebook account. Sign in to Facebook again.</source>
            <translation>Die App wurde aus Ihrem Facebook-Konto entfernt. Melden Sie sich wieder bei Facebook an.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/facebook/errors.py" />
            <source>Facebook wants you to confirm who you are. Log in at facebook.com, then sign in again.</source>
            <translation>Facebook möchte, dass Sie bestätigen, wer Sie sind. Loggen Sie sich auf facebook.com ein und melden Sie sich dann wieder an.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/facebook/errors.py" />
            <source>Your Facebook password was changed. Sign in to Facebook again.</source>
            <translation>Ihr Facebook-Passwort wurde geändert. Melden Sie sich wieder bei Facebook an.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/facebook/errors.py" />
            <source>The sign-in to Facebook has run out. Sign in to Facebook again.</source>
            <translation>Die Anmeldung bei Facebook ist abgelaufen. Melden Sie sich wieder bei Facebook an.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/facebook/errors.py" />
            <source>Facebook wants you to confirm your account. Log in at facebook.com, then sign in again.</source>
            <translation>Facebook möchte, dass Sie Ihr Konto bestätigen. Loggen Sie sich auf facebook.com ein und melden Sie sich dann wieder an.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/facebook/errors.py" />
            <source>Facebook no longer accepts this sign-in. Sign in to Facebook again.</source>
            <translation>Facebook nimmt diese Anmeldung nicht mehr an. Melden Sie sich wieder bei Facebook an.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/facebook/errors.py" />
            <source>You no longer have a role on this Page. Get the role back, then sign in again.</source>
            <translation>Sie haben auf dieser Seite keine Rolle mehr. Lassen Sie sich die Rolle wiedergeben und melden Sie sich dann wieder an.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/facebook/errors.py" />
            <source>Messenger takes replies within 24 hours of a person's last message, and they have passed. You can answer as soon as this person writes again.</source>
            <translation>Messenger nimmt Antworten innerhalb von 24 Stunden nach der letzten Nachricht einer Person an, und die sind vorbei. Sie können antworten, sobald diese Person wieder schreibt.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/facebook/errors.py" />
            <source>Facebook does not allow this: a permission of the Page was not given, or was taken back. Sign in again and leave all permissions ticked.</source>
            <translation>Facebook erlaubt das nicht: Eine Berechtigung der Seite wurde nicht erteilt oder wieder entzogen. Melden Sie sich wieder an und lassen Sie alle Berechtigungen angehakt.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/facebook/errors.py" />
            <source>Facebook wants the Page's own access for this. Sign in again with an account that manages the Page.</source>
            <translation>Facebook verlangt dafür den Zugriff der Seite selbst. Melden Sie sich wieder mit einem Konto an, das die Seite verwaltet.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/facebook/errors.py" />
            <source>This person can't be reached in Messenger: they have left, or block the Page.</source>
            <translation>Diese Person ist in Messenger nicht erreichbar: Sie ist nicht mehr dort oder blockiert die Seite.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/facebook/errors.py" />
            <source>Facebook no longer shows this, or not to this account.</source>
            <translation>Facebook zeigt das nicht mehr, oder nicht für dieses Konto.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/facebook/errors.py" />
            <source>Facebook finds nobody to send this to.</source>
            <translation>Facebook findet niemanden, an den dies gehen kann.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/facebook/errors.py" />
            <source>An empty message can't be sent. Write something.</source>
            <translation>Eine leere Nachricht lässt sich nicht senden. Schreiben Sie etwas.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/facebook/errors.py" />
            <source>Facebook shows no profile of this person.</source>
            <translation>Facebook zeigt kein Profil dieser Person.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/facebook/errors.py" />
            <source>Facebook does not accept this request as it is.</source>
            <translation>Facebook nimmt diese Anfrage so nicht an.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/facebook/errors.py" />
            <source>Facebook has blocked the Page from writing for a while. Look at the Page's support inbox at facebook.com, and send again when it is settled there.</source>
            <translation>Facebook hat die Seite eine Zeit lang vom Schreiben ausgeschlossen. Sehen Sie auf facebook.com im Support-Postfach der Seite nach und senden Sie noch einmal, wenn es dort geklärt ist.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/facebook/errors.py" />
            <source>You already said this: Facebook took these same words a moment ago. Change them to send them again.</source>
            <translation>Das haben Sie schon gesagt: Facebook hat genau diesen Text eben erst angenommen. Ändern Sie ihn, um ihn noch einmal zu senden.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/facebook/errors.py" />
            <source>This comment was already answered privately; Facebook allows that once.</source>
            <translation>Dieser Kommentar wurde schon privat beantwortet; Facebook erlaubt das nur einmal.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/facebook/errors.py" />
            <source>Facebook has a fault of its own.</source>
            <translation>Facebook hat selbst eine Störung.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/facebook/errors.py" />
            <source>Facebook answered {status} in a form that can't be read.</source>
            <translation>Facebook antwortete {status} in unlesbarer Form.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/facebook/errors.py" />
            <source>Facebook's budget for this Page or app is used up. It goes on by itself.</source>
            <translation>Das Budget von Facebook für diese Seite oder App ist aufgebraucht. Es geht von selbst weiter.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/facebook/errors.py" />
            <source>Facebook has a passing fault. It is tried again by itself.</source>
            <translation>Facebook hat eine vorübergehende Störung. Es wird von selbst noch einmal versucht.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/facebook/errors.py" />
            <source>Facebook refuses this: {said}</source>
            <translation>Facebook lehnt das ab: {said}</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/facebook/errors.py" />
            <source>Facebook refuses this (error {name}).</source>
            <translation>Facebook lehnt das ab (Fehler {name}).</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/facebook/login.py" />
            <source>Your role on this Page does not let you answer or hide comments.</source>
            <translation>Mit Ihrer Rolle auf dieser Seite können Sie Kommentare weder beantworten noch ausblenden.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/facebook/login.py" />
            <source>Your role on this Page does not let you use Messenger.</source>
            <translation>Mit Ihrer Rolle auf dieser Seite können Sie Messenger nicht nutzen.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/facebook/login.py" />
            <source>Facebook's answer to the sign-in could not be read.</source>
            <translation>Die Antwort von Facebook auf die Anmeldung war nicht lesbar.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/facebook/mapping.py" />
            <source>Facebook sent a time that can't be read: “{text}”.</source>
            <translation>Facebook hat eine unlesbare Zeit gesendet: „{text}“.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/facebook/mapping.py" />
            <source>Facebook sent a comment without an id.</source>
            <translation>Facebook hat einen Kommentar ohne ID gesendet.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/facebook/offers.py" />
            <source>Messenger lets no app change or take back a message. Do it in Messenger itself.</source>
            <translation>Messenger lässt keine App eine Nachricht ändern oder zurückholen. Tun Sie es in Messenger selbst.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/facebook/offers.py" />
            <source>Facebook lets the Page like nothing here.</source>
            <translation>Hier kann die Seite bei Facebook nichts mit „Gefällt mir“ markieren.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/facebook/offers.py" />
            <source>Facebook lets the Page not delete this.</source>
            <translation>Facebook lässt die Seite das nicht löschen.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/facebook/offers.py" />
            <source>Facebook lets a Page hide what others wrote, not its own words.</source>
            <translation>Bei Facebook kann eine Seite ausblenden, was andere geschrieben haben, nicht aber den eigenen Text.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/facebook/offers.py" />
            <source>Facebook lets the Page not hide this.</source>
            <translation>Facebook lässt die Seite das nicht ausblenden.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/facebook/offers.py" />
            <location filename="../../socialinbox/networks/linkedin/offers.py" />
            <source>Only who wrote this can change it.</source>
            <translation>Das kann nur ändern, wer es geschrieben hat.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/facebook/offers.py" />
            <source>This does not stand on the Page, so only who wrote it can take it away.</source>
            <translation>Das steht nicht auf der Seite; entfernen kann es also nur, wer es geschrieben hat.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/facebook/offers.py" />
            <source>Facebook does not say who wrote this, so there is nobody to ban.</source>
            <translation>Facebook sagt nicht, wer das geschrieben hat; es gibt also niemanden zu sperren.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/facebook/offers.py" />
            <source>This person is banned already. The Page's settings at Facebook can undo it.</source>
            <translation>Diese Person ist schon gesperrt. Aufheben lässt sich das in den Einstellungen der Seite bei Facebook.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/facebook/plan.py" />
            <source>Open Meta's page for apps</source>
            <translation>Metas Seite für Apps öffnen</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/facebook/plan.py" />
            <source>Log in with the Facebook account that manages your Page. If Meta asks, register as a developer: that takes a phone number and costs nothing.</source>
            <translation>Melden Sie sich mit dem Facebook-Konto an, das Ihre Seite verwaltet. Wenn Meta fragt, registrieren Sie sich als Entwickler: Das verlangt eine Telefonnummer und kostet nichts.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/facebook/plan.py" />
            <location filename="../../socialinbox/networks/linkedin/plan.py" />
            <location filename="../../socialinbox/networks/twitter/plan.py" />
            <source>Make an app</source>
            <translation>Eine App anlegen</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/facebook/plan.py" />
            <source>Choose “Create App”. Where Meta asks for a use case take the one for managing a Page, or “Other” and the type “Business”. Leave the app in development mode.</source>
            <translation>Wählen Sie „App erstellen“ („Create App“). Wo Meta nach einem Anwendungsfall fragt, nehmen Sie den zum Verwalten einer Seite oder „Other“ und den Typ „Business“. Lassen Sie die App im Entwicklungsmodus.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/facebook/plan.py" />
            <location filename="../../socialinbox/networks/twitter/plan.py" />
            <source>Social Inbox of (your shop's name)</source>
            <translation>Social Inbox von (Name Ihres Geschäfts)</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/facebook/plan.py" />
            <location filename="../../socialinbox/networks/linkedin/plan.py" />
            <source>Allow the way back</source>
            <translation>Den Rückweg erlauben</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/facebook/plan.py" />
            <source>Add the product “Facebook Login” (for Business) to the app and open its settings. Switch “Client OAuth login” and “Web OAuth login” on and enter the addresses below, all three. While the app is in development mode Facebook may accept them without being told.</source>
            <translation>Fügen Sie der App das Produkt „Facebook Login“ (for Business) hinzu und öffnen Sie seine Einstellungen. Schalten Sie „Client OAuth login“ und „Web OAuth login“ ein und tragen Sie die Adressen unten ein, alle drei. Solange die App im Entwicklungsmodus ist, nimmt Facebook sie vielleicht auch ohne Eintrag an.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/facebook/plan.py" />
            <source>Add Messenger</source>
            <translation>Messenger hinzufügen</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/facebook/plan.py" />
            <source>Add the product “Messenger” as well, or Facebook does not give the permission to read and answer messages.</source>
            <translation>Fügen Sie auch das Produkt „Messenger“ hinzu, sonst erteilt Facebook keine Berechtigung, Nachrichten zu lesen und zu beantworten.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/facebook/plan.py" />
            <source>Copy App ID and App Secret</source>
            <translation>App ID und App Secret kopieren</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/facebook/plan.py" />
            <source>Both stand under “App settings”, “Basic”. Facebook asks for your password before it shows the secret.</source>
            <translation>Beide stehen unter „App settings“, „Basic“. Facebook fragt nach Ihrem Passwort, bevor es das Secret zeigt.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/facebook/plan.py" />
            <source>Facebook lets programs in through an app with a secret. A secret that is shared with everybody is none, so the app must be yours. For your own Page it needs no review by Meta. As long as Meta has not reviewed it, Facebook may withhold people who have no role in the app: if customers are missing, ask Meta for “Advanced Access”.</source>
            <translation>Facebook lässt Programme nur über eine App mit einem Geheimnis herein. Ein Geheimnis, das alle teilen, ist keines; darum muss die App Ihre eigene sein. Für Ihre eigene Seite muss Meta sie nicht prüfen. Solange Meta sie nicht geprüft hat, hält Facebook vielleicht Personen zurück, die keine Rolle in der App haben: Wenn Kunden fehlen, beantragen Sie bei Meta „Advanced Access“.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/facebook/plan.py" />
            <source>Under “App settings”, “Basic”. A number of about 16 digits.</source>
            <translation>Unter „App settings“, „Basic“. Eine Zahl mit etwa 16 Ziffern.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/facebook/plan.py" />
            <source>An App ID is a number, without spaces or letters.</source>
            <translation>Eine App ID ist eine Zahl, ohne Leerzeichen oder Buchstaben.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/facebook/plan.py" />
            <source>Beside the App ID, behind “Show”. It is kept in this computer's keychain.</source>
            <translation>Neben der App ID, hinter „Show“. Es kommt in den Schlüsselbund dieses Computers.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/facebook/plan.py" />
            <source>An App Secret has 32 characters, 0 to 9 and a to f.</source>
            <translation>Ein App Secret hat 32 Zeichen, 0 bis 9 und a bis f.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/facebook/plan.py" />
            <source>see which Pages are yours</source>
            <translation>sehen, welche Seiten Ihnen gehören</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/facebook/plan.py" />
            <source>see your Page's posts and who wrote</source>
            <translation>die Beiträge Ihrer Seite sehen und wer geschrieben hat</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/facebook/plan.py" />
            <source>see comments on your Page</source>
            <translation>Kommentare auf Ihrer Seite sehen</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/facebook/plan.py" />
            <source>answer, hide, like or delete comments</source>
            <translation>Kommentare beantworten, ausblenden, liken oder löschen</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/facebook/plan.py" />
            <source>block somebody on your Page</source>
            <translation>jemanden auf Ihrer Seite blockieren</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/facebook/plan.py" />
            <source>see or answer Messenger messages</source>
            <translation>Messenger-Nachrichten sehen oder beantworten</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/facebook/plan.py" />
            <source>Pages</source>
            <translation>Seiten</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/facebook/plan.py" />
            <source>Facebook shows no Page that this sign-in may use. Sign in with the account that manages the Page, and leave the Page ticked when Facebook asks.</source>
            <translation>Facebook zeigt keine Seite, die diese Anmeldung nutzen darf. Melden Sie sich mit dem Konto an, das die Seite verwaltet, und lassen Sie die Seite angehakt, wenn Facebook fragt.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/facebook/rules.py" />
            <source>commented on Facebook</source>
            <translation>hat auf Facebook kommentiert</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/facebook/rules.py" />
            <location filename="../../socialinbox/networks/linkedin/rules.py" />
            <location filename="../../socialinbox/networks/youtube/rules.py" />
            <source>commented on</source>
            <translation>hat kommentiert:</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/facebook/rules.py" />
            <source>wrote in Messenger</source>
            <translation>hat in Messenger geschrieben</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/facebook/rules.py" />
            <source>Meta Platform Terms, read 2026-11-21: no fixed time; follow deletions and unsent messages, delete at a person's request, at the app's removal and when no longer needed</source>
            <translation>Meta Platform Terms, gelesen am 21.11.2026: keine feste Frist; Löschungen und zurückgenommenen Nachrichten folgen; löschen auf Wunsch einer Person, beim Entfernen der App und wenn nicht mehr benötigt</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/facebook/rules.py" />
            <source>What you would answer has been deleted on Facebook.</source>
            <translation>Was Sie beantworten wollen, wurde auf Facebook gelöscht.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/facebook/rules.py" />
            <source>Facebook takes no comments here.</source>
            <translation>Facebook nimmt hier keine Kommentare an.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/facebook/rules.py" />
            <source>A comment can be answered privately for 7 days, and they have passed.</source>
            <translation>Ein Kommentar lässt sich 7 Tage lang privat beantworten, und die sind vorbei.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/facebook/rules.py" />
            <source>Messenger lets a Page answer a message, not follow its own.</source>
            <translation>In Messenger kann eine Seite auf eine Nachricht antworten, nicht auf die eigene.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/facebook/rules.py" />
            <source>Messenger lets a Page answer within {time} of a person's last message, and they have passed. You can answer again as soon as this person writes.</source>
            <translation>In Messenger kann eine Seite nach der letzten Nachricht einer Person {time} lang antworten, und die sind vorbei. Sie können wieder antworten, sobald diese Person schreibt.</translation>
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
            <translation>Kommentare</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/facebook/rules.py" />
            <source>Visitors’ posts</source>
            <translation>Beiträge von Besuchern</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/facebook/rules.py" />
            <source>Posts that mention the Page</source>
            <translation>Beiträge, die die Seite erwähnen</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/facebook/rules.py" />
            <source>Has Meta given your app the Human Agent feature? Then what you type yourself reaches people for 7 days after their last message, not only for 24 hours.</source>
            <translation>Hat Meta Ihrer App die Funktion „Human Agent“ gegeben? Dann erreicht das, was Sie selbst schreiben, Personen noch 7 Tage nach ihrer letzten Nachricht, nicht nur 24 Stunden.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/facebook/sending.py" />
            <source>Messenger takes a person's own answer within 7 days of the last message, and they have passed. You can answer as soon as this person writes again.</source>
            <translation>Messenger nimmt eine persönlich geschriebene Antwort innerhalb von 7 Tagen nach der letzten Nachricht an, und die sind vorbei. Sie können antworten, sobald diese Person wieder schreibt.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/facebook/sending.py" />
            <source>Facebook says that your app does not have Human Agent, so 24 hours are all there is. Apply for it at developers.facebook.com, or untick it in the account's settings.</source>
            <translation>Facebook sagt, dass Ihre App „Human Agent“ nicht hat; es bleibt also bei 24 Stunden. Beantragen Sie die Funktion auf developers.facebook.com oder entfernen Sie den Haken in den Einstellungen des Kontos.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/facebook/sending.py" />
            <source>Facebook takes no answer from the Page here; elsewhere it still does.</source>
            <translation>Facebook nimmt hier keine Antwort der Seite an; an anderer Stelle schon.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/facebook/sending.py" />
            <source>What you would answer is gone from Facebook, or is no longer shown to the Page.</source>
            <translation>Was Sie beantworten wollen, ist auf Facebook nicht mehr da oder wird der Seite nicht mehr gezeigt.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/facebook/sending.py" />
            <source>There is nothing to comment on.</source>
            <translation>Es gibt nichts zu kommentieren.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/facebook/sending.py" />
            <source>Facebook did not say which comment it made.</source>
            <translation>Facebook hat nicht gesagt, welcher Kommentar entstanden ist.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/facebook/sending.py" />
            <source>Facebook took the message but did not say its id.</source>
            <translation>Facebook hat die Nachricht angenommen, aber ihre ID nicht genannt.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/facebook/sending.py" />
            <source>Facebook does not say who this person is in Messenger.</source>
            <translation>Facebook sagt nicht, wer diese Person in Messenger ist.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/facebook/streams.py" />
            <source>Facebook counts comments on the Page's posts but shows none of them. Sign in again and leave the permission to read what people write ticked.</source>
            <translation>Facebook zählt Kommentare zu den Beiträgen der Seite, zeigt aber keinen davon. Melden Sie sich wieder an und lassen Sie die Berechtigung angehakt, zu lesen, was Leute schreiben.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/facebook/streams.py" />
            <source>Facebook did not say how many comments a post has.</source>
            <translation>Facebook hat nicht gesagt, wie viele Kommentare ein Beitrag hat.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/http.py" />
            <source>A web page came instead of the network's answer, as where a hotel or an office wants you to sign in first. Open any page in your browser to see it.</source>
            <translation>Statt der Antwort des Netzwerks kam eine Webseite, wie dort, wo ein Hotel oder ein Büro zuerst eine Anmeldung verlangt. Öffnen Sie irgendeine Seite im Browser, um sie zu sehen.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/http.py" />
            <source>The answer could not be read ({error}).</source>
            <translation>Die Antwort war nicht lesbar ({error}).</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/http.py" />
            <source>The connection broke off.</source>
            <translation>Die Verbindung ist abgebrochen.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/http.py" />
            <source>The network asks us to wait.</source>
            <translation>Das Netzwerk bittet um Geduld.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/http.py" />
            <source>The network has a fault of its own ({status}).</source>
            <translation>Das Netzwerk hat selbst eine Störung ({status}).</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/http.py" />
            <source>The network answered {status}.</source>
            <translation>Das Netzwerk antwortete {status}.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/linkedin/account.py" />
            <source>Comments are switched off below this post on LinkedIn.</source>
            <translation>Unter diesem LinkedIn-Beitrag sind Kommentare ausgeschaltet.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/linkedin/account.py" />
            <source>This post is no longer open to the page: its author may have closed or deleted it. Look at it on linkedin.com.</source>
            <translation>Dieser Beitrag ist für die Seite nicht mehr offen: Vielleicht wurde er geschlossen oder gelöscht. Sehen Sie auf linkedin.com nach.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/linkedin/account.py" />
            <location filename="../../socialinbox/networks/linkedin/plan.py" />
            <source>The signed-in LinkedIn member administers no page. Sign in as a super admin of the page.</source>
            <translation>Das angemeldete LinkedIn-Mitglied verwaltet keine Seite. Melden Sie sich als Super-Admin der Seite an.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/linkedin/account.py" />
            <source>It is not known which LinkedIn post this answers. Answer a newer message.</source>
            <translation>Es ist nicht bekannt, welchem LinkedIn-Beitrag dies antwortet. Antworten Sie auf eine neuere Nachricht.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/linkedin/acts.py" />
            <source>LinkedIn does not know this comment by its name. Do it on linkedin.com.</source>
            <translation>LinkedIn kennt diesen Kommentar unter seinem Namen nicht. Tun Sie es auf linkedin.com.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/linkedin/api.py" />
            <source>LinkedIn's answer could not be read.</source>
            <translation>Die Antwort von LinkedIn war nicht lesbar.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/linkedin/errors.py" />
            <source>Sign in to LinkedIn again in the account's settings.</source>
            <translation>Melden Sie sich in den Einstellungen des Kontos wieder bei LinkedIn an.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/linkedin/errors.py" />
            <source>LinkedIn does not accept the sign-in any longer.</source>
            <translation>LinkedIn nimmt die Anmeldung nicht mehr an.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/linkedin/errors.py" />
            <source>The access to LinkedIn has been withdrawn.</source>
            <translation>Der Zugriff auf LinkedIn wurde entzogen.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/linkedin/errors.py" />
            <source>The sign-in to LinkedIn has run out; it lasts 60 days.</source>
            <translation>Die Anmeldung bei LinkedIn ist abgelaufen; sie gilt 60 Tage.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/linkedin/errors.py" />
            <source>LinkedIn does not allow this: the app lacks a permission, or the member is no administrator of the page. Check both at LinkedIn.</source>
            <translation>LinkedIn erlaubt das nicht: Der App fehlt eine Berechtigung, oder das Mitglied verwaltet die Seite nicht. Prüfen Sie beides bei LinkedIn.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/linkedin/errors.py" />
            <source>What was asked for is not on LinkedIn, or no longer.</source>
            <translation>Das Gesuchte gibt es auf LinkedIn nicht oder nicht mehr.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/linkedin/errors.py" />
            <source>LinkedIn has switched off the version of its interface that this program uses. Install a newer Social Inbox.</source>
            <translation>LinkedIn hat die Version seiner Schnittstelle abgeschaltet, die dieses Programm nutzt. Installieren Sie ein neueres Social Inbox.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/linkedin/errors.py" />
            <source>LinkedIn has a fault of its own ({status}). It is tried again by itself.</source>
            <translation>LinkedIn hat selbst eine Störung ({status}). Es wird von selbst noch einmal versucht.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/linkedin/errors.py" />
            <source>it answered {status}</source>
            <translation>es antwortete {status}</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/linkedin/errors.py" />
            <source>LinkedIn refused this: {reason}.</source>
            <translation>LinkedIn hat das abgelehnt: {reason}.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/linkedin/errors.py" />
            <source>You already said this: LinkedIn has these very words here. Change the text to send it again.</source>
            <translation>Das haben Sie schon gesagt: Genau dieser Text steht hier schon auf LinkedIn. Ändern Sie ihn, um ihn noch einmal zu senden.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/linkedin/errors.py" />
            <location filename="../../socialinbox/networks/twitter/errors.py" />
            <source>no reason given</source>
            <translation>ohne Angabe von Gründen</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/linkedin/errors.py" />
            <source>LinkedIn refused the text: {reason}.</source>
            <translation>LinkedIn hat den Text abgelehnt: {reason}.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/linkedin/errors.py" />
            <source>LinkedIn's number of calls for today is used up. Reading goes on after midnight UTC.</source>
            <translation>Die Zahl der Aufrufe bei LinkedIn für heute ist aufgebraucht. Nach Mitternacht UTC geht das Lesen weiter.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/linkedin/errors.py" />
            <source>LinkedIn asks for a minute's pause.</source>
            <translation>LinkedIn bittet um eine Minute Pause.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/linkedin/login.py" />
            <source>LinkedIn's answer to the sign-in could not be read.</source>
            <translation>Die Antwort von LinkedIn auf die Anmeldung war nicht lesbar.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/linkedin/mapping.py" />
            <source>LinkedIn told of a comment without its name.</source>
            <translation>LinkedIn hat einen Kommentar ohne Namen gemeldet.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/linkedin/mapping.py" />
            <source>LinkedIn told of a comment without its time.</source>
            <translation>LinkedIn hat einen Kommentar ohne Zeit gemeldet.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/linkedin/mapping.py" />
            <source>Picture on LinkedIn</source>
            <translation>Bild auf LinkedIn</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/linkedin/offers.py" />
            <source>LinkedIn takes pictures in comments from few chosen apps only, and refuses the whole comment from others. Send the words alone, or add the picture on linkedin.com.</source>
            <translation>LinkedIn nimmt Bilder in Kommentaren nur von wenigen ausgewählten Apps an und lehnt bei anderen den ganzen Kommentar ab. Senden Sie nur den Text oder fügen Sie das Bild auf linkedin.com hinzu.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/linkedin/offers.py" />
            <source>LinkedIn has no way for programs to hide a comment. You can delete it instead.</source>
            <translation>Bei LinkedIn können Programme keinen Kommentar ausblenden. Sie können ihn stattdessen löschen.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/linkedin/offers.py" />
            <source>You wrote this in person, not as the page. Change it on linkedin.com.</source>
            <translation>Das haben Sie persönlich geschrieben, nicht als Seite. Ändern Sie es auf linkedin.com.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/linkedin/offers.py" />
            <source>This stands below another member's post, so only they and who wrote it can delete it.</source>
            <translation>Das steht unter dem Beitrag eines anderen Mitglieds; löschen können es also nur dieses Mitglied und wer es geschrieben hat.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/linkedin/offers.py" />
            <source>This is a member's own post: only they can change it, hide it or take it away.</source>
            <translation>Das ist der eigene Beitrag eines Mitglieds: Nur dieses kann ihn ändern, ausblenden oder entfernen.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/linkedin/plan.py" />
            <source>Open LinkedIn's page for apps</source>
            <translation>LinkedIns Seite für Apps öffnen</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/linkedin/plan.py" />
            <source>Sign in as a member who is super admin of your company's page, and choose “Create app”.</source>
            <translation>Melden Sie sich als Mitglied an, das Super-Admin Ihrer Unternehmensseite ist, und wählen Sie „Create app“.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/linkedin/plan.py" />
            <source>Name the app, choose your company's page as “LinkedIn Page” and add a logo. Then, under “Settings”, have the page verified: LinkedIn gives you a link for that, and as super admin you open it yourself.</source>
            <translation>Geben Sie der App einen Namen, wählen Sie Ihre Unternehmensseite als „LinkedIn Page“ und fügen Sie ein Logo hinzu. Lassen Sie dann unter „Settings“ die Seite verifizieren: LinkedIn gibt Ihnen dafür einen Link, den Sie als Super-Admin selbst öffnen.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/linkedin/plan.py" />
            <source>Social Inbox of (your company's name)</source>
            <translation>Social Inbox von (Name Ihrer Firma)</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/linkedin/plan.py" />
            <source>Ask for the products</source>
            <translation>Die Produkte beantragen</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/linkedin/plan.py" />
            <source>Under “Products” request the two below. LinkedIn looks at the request for the first by hand, which takes some days; until then signing in is refused.</source>
            <translation>Beantragen Sie unter „Products“ die beiden unten. Den Antrag für das erste sieht LinkedIn von Hand an, das dauert einige Tage; bis dahin wird die Anmeldung abgelehnt.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/linkedin/plan.py" />
            <source>Under “Auth”, in the part “OAuth 2.0 settings”, add the addresses below, all three. If LinkedIn has switched on native apps for yours, this is not needed.</source>
            <translation>Fügen Sie unter „Auth“, im Teil „OAuth 2.0 settings“, die Adressen unten hinzu, alle drei. Wenn LinkedIn für Ihre App „native apps“ eingeschaltet hat, ist das nicht nötig.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/linkedin/plan.py" />
            <source>Copy Client ID and Client Secret</source>
            <translation>Client ID und Client Secret kopieren</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/linkedin/plan.py" />
            <source>Both stand under “Auth”, at the top.</source>
            <translation>Beide stehen unter „Auth“, ganz oben.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/linkedin/plan.py" />
            <source>LinkedIn lets programs read a company's page only through an app that is bound to that page, with a secret. So the app must be yours.</source>
            <translation>LinkedIn lässt Programme eine Unternehmensseite nur über eine App lesen, die an diese Seite gebunden ist, mit einem Geheimnis. Darum muss die App Ihre eigene sein.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/linkedin/plan.py" />
            <source>Under “Auth”. About 14 letters and digits.</source>
            <translation>Unter „Auth“. Etwa 14 Buchstaben und Ziffern.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/linkedin/plan.py" />
            <source>This is not a Client ID: that has 8 or more letters and digits and no spaces.</source>
            <translation>Das ist keine Client ID: Die hat mindestens 8 Buchstaben und Ziffern und keine Leerzeichen.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/linkedin/plan.py" />
            <source>Beside the Client ID, behind the eye. Leave it empty only if LinkedIn has switched on native apps (PKCE) for yours.</source>
            <translation>Neben der Client ID, hinter dem Auge. Lassen Sie es nur leer, wenn LinkedIn für Ihre App „native apps“ (PKCE) eingeschaltet hat.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/linkedin/plan.py" />
            <source>This is not a Client Secret: that has 8 or more characters and no spaces.</source>
            <translation>Das ist kein Client Secret: Das hat mindestens 8 Zeichen und keine Leerzeichen.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/linkedin/plan.py" />
            <source>sign in at LinkedIn</source>
            <translation>sich bei LinkedIn anmelden</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/linkedin/plan.py" />
            <source>see who is signed in at LinkedIn</source>
            <translation>sehen, wer bei LinkedIn angemeldet ist</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/linkedin/plan.py" />
            <source>see which pages are yours and what is new</source>
            <translation>sehen, welche Seiten Ihnen gehören und was es Neues gibt</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/linkedin/plan.py" />
            <source>see comments on your page</source>
            <translation>Kommentare auf Ihrer Seite sehen</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/linkedin/plan.py" />
            <source>answer comments on LinkedIn</source>
            <translation>Kommentare auf LinkedIn beantworten</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/linkedin/plan.py" />
            <source>pages</source>
            <translation>Seiten</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/linkedin/reader.py" />
            <source>The signed-in LinkedIn member is no administrator of “{page}”, so LinkedIn shows nothing. Have yourself made a super admin of the page, or sign in as one.</source>
            <translation>Das angemeldete LinkedIn-Mitglied verwaltet „{page}“ nicht; darum zeigt LinkedIn nichts. Lassen Sie sich zum Super-Admin der Seite machen oder melden Sie sich als einer an.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/linkedin/rules.py" />
            <source>calls for each member and day</source>
            <translation>Aufrufe je Mitglied und Tag</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/linkedin/rules.py" />
            <source>calls for each app and day</source>
            <translation>Aufrufe je App und Tag</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/linkedin/rules.py" />
            <source>commented on LinkedIn</source>
            <translation>hat auf LinkedIn kommentiert</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/linkedin/rules.py" />
            <source>LinkedIn Marketing and Community Management data storage requirements, read 2026-11-21: members' social activity 48 hours, members' profiles 24 hours as a cache, the organisation's own activity 6 months; no export of members' data; URNs without limit</source>
            <translation>LinkedIn Marketing and Community Management data storage requirements, gelesen am 21.11.2026: Aktivität von Mitgliedern 48 Stunden, Profile von Mitgliedern 24 Stunden als Zwischenspeicher, eigene Aktivität der Organisation 6 Monate; kein Export von Mitgliederdaten; URNs unbegrenzt</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/linkedin/rules.py" />
            <source>This has been deleted on LinkedIn.</source>
            <translation>Das wurde auf LinkedIn gelöscht.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/linkedin/rules.py" />
            <source>It is not known which LinkedIn post this hangs on.</source>
            <translation>Es ist nicht bekannt, zu welchem LinkedIn-Beitrag dies gehört.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/linkedin/rules.py" />
            <source>Comments on our posts</source>
            <translation>Kommentare zu unseren Beiträgen</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/linkedin/rules.py" />
            <source>Notifications</source>
            <translation>Benachrichtigungen</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/linkedin/rules.py" />
            <source>LinkedIn refuses the same words twice. Change a few words.</source>
            <translation>LinkedIn lehnt denselben Text ein zweites Mal ab. Ändern Sie ein paar Worte.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/outgoing.py" />
            <source>“{name}” can't be read on this computer any more. Attach it again.</source>
            <translation>„{name}“ lässt sich auf diesem Computer nicht mehr lesen. Hängen Sie es neu an.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/registry.py" />
            <source>There is no network called “{name}”.</source>
            <translation>Es gibt kein Netzwerk namens „{name}“.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/registry.py" />
            <source>Use one of: {all_rules}.</source>
            <translation>Verwenden Sie eines von diesen: {all_rules}.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/signin.py" />
            <source>{field} is missing.</source>
            <translation>{field} fehlt.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/twitter/account.py" />
            <source>There is no post to answer.</source>
            <translation>Es gibt keinen Beitrag, auf den geantwortet werden kann.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/twitter/account.py" />
            <source>This is not the address of a picture in a direct message of X.</source>
            <translation>Das ist keine Adresse eines Bildes in einer Direktnachricht auf X.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/twitter/account.py" />
            <source>There is nobody to write to.</source>
            <translation>Es gibt niemanden, dem Sie schreiben können.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/twitter/account.py" />
            <source>The post that you answer has been deleted on X.</source>
            <translation>Der Beitrag, auf den Sie antworten, wurde auf X gelöscht.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/twitter/acts.py" />
            <source>Your X plan does not allow likes: X took them out of its self-serve plans in April 2026. Like it on x.com.</source>
            <translation>Ihr X-Tarif erlaubt kein „Gefällt mir“: X hat es im April 2026 aus den Selbstbedienungstarifen genommen. Tun Sie es auf x.com.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/twitter/acts.py" />
            <source>X takes 1 to 280 characters. Shorten the post.</source>
            <translation>X nimmt 1 bis 280 Zeichen an. Kürzen Sie den Beitrag.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/twitter/acts.py" />
            <source>X takes edits from Premium accounts only, five times within an hour after posting.</source>
            <translation>X nimmt Änderungen nur von Premium-Konten an, fünfmal innerhalb einer Stunde nach dem Posten.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/twitter/api.py" />
            <source>X did not say who is signed in.</source>
            <translation>X hat nicht gesagt, wer angemeldet ist.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/twitter/api.py" />
            <source>this post</source>
            <translation>dieser Beitrag</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/twitter/api.py" />
            <source>this message</source>
            <translation>diese Nachricht</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/twitter/api.py" />
            <location filename="../../socialinbox/ui/timeline/offered.py" />
            <source>this person</source>
            <translation>diese Person</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/twitter/errors.py" />
            <source>X no longer accepts this sign-in. Connect the account again.</source>
            <translation>X nimmt diese Anmeldung nicht mehr an. Verbinden Sie das Konto neu.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/twitter/errors.py" />
            <source>The credits of your X developer account are used up. Buy more at console.x.com; nothing is lost meanwhile.</source>
            <translation>Das Guthaben Ihres X-Entwicklerkontos ist aufgebraucht. Kaufen Sie auf console.x.com neues; inzwischen geht nichts verloren.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/twitter/errors.py" />
            <source>X does not have this any more.</source>
            <translation>X hat das nicht mehr.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/twitter/errors.py" />
            <source>X did not accept this: {reason}.</source>
            <translation>X hat das nicht angenommen: {reason}.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/twitter/errors.py" />
            <source>X has a fault of its own ({status}).</source>
            <translation>X hat selbst eine Störung ({status}).</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/twitter/errors.py" />
            <source>X refused this: {reason}.</source>
            <translation>X hat das abgelehnt: {reason}.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/twitter/errors.py" />
            <source>X does not let you see {what}: it is protected or suspended.</source>
            <translation>X zeigt Ihnen das nicht ({what}): geschützt oder gesperrt.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/twitter/errors.py" />
            <source>X does not have {what} any more.</source>
            <translation>X hat das nicht mehr ({what}).</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/twitter/errors.py" />
            <source>Your X app may not do this ({detail}). Check its plan and its permissions.</source>
            <translation>Ihre X-App darf das nicht ({detail}). Prüfen Sie ihren Tarif und ihre Berechtigungen.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/twitter/errors.py" />
            <source>The sign-in does not allow this ({detail}). Connect the account again and allow everything that is asked.</source>
            <translation>Die Anmeldung erlaubt das nicht ({detail}). Verbinden Sie das Konto neu und erlauben Sie alles, wonach gefragt wird.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/twitter/errors.py" />
            <source>X lets programs answer in public only where the author mentioned or quoted you. Answer this one on x.com.</source>
            <translation>X lässt Programme nur dort öffentlich antworten, wo der Verfasser Sie erwähnt oder zitiert hat. Antworten Sie hierauf auf x.com.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/twitter/errors.py" />
            <source>You have already said this on X, which takes the same words only once. Change them a little if you mean to say them again.</source>
            <translation>Das haben Sie auf X schon gesagt; X nimmt denselben Text nur einmal an. Ändern Sie ihn ein wenig, wenn Sie ihn noch einmal senden wollen.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/twitter/errors.py" />
            <source>The usage that your X plan allows is used up.</source>
            <translation>Was Ihr X-Tarif erlaubt, ist aufgebraucht.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/twitter/errors.py" />
            <source>X asks us to wait before the next call.</source>
            <translation>X bittet, mit dem nächsten Aufruf zu warten.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/twitter/login.py" />
            <source>X's answer to the sign-in could not be read.</source>
            <translation>Die Antwort von X auf die Anmeldung war nicht lesbar.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/twitter/mapping.py" />
            <source>X does not show this here</source>
            <translation>X zeigt das hier nicht</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/twitter/offers.py" />
            <source>X lets nobody edit a reply to somebody else's post. Delete it and answer again instead.</source>
            <translation>Auf X lässt sich eine Antwort auf den Beitrag eines anderen nicht bearbeiten. Löschen Sie sie und antworten Sie neu.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/twitter/offers.py" />
            <source>X takes edits for an hour after posting only. Delete it and post it again instead.</source>
            <translation>X nimmt Änderungen nur bis eine Stunde nach dem Posten an. Löschen Sie den Beitrag und posten Sie ihn neu.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/twitter/offers.py" />
            <source>X does not say what becomes of the pictures when a program edits a post. Edit it on x.com.</source>
            <translation>X sagt nicht, was aus den Bildern wird, wenn ein Programm einen Beitrag bearbeitet. Bearbeiten Sie ihn auf x.com.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/twitter/offers.py" />
            <source>X has no way for programs to edit a direct message.</source>
            <translation>Auf X können Programme Direktnachrichten nicht bearbeiten.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/twitter/offers.py" />
            <source>X has no way for programs to like a direct message.</source>
            <translation>Auf X können Programme Direktnachrichten nicht mit „Gefällt mir“ markieren.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/twitter/offers.py" />
            <source>X has no way for programs to mark direct messages as seen.</source>
            <translation>Auf X können Programme Direktnachrichten nicht als gesehen markieren.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/twitter/offers.py" />
            <source>X hides replies only in conversations that one of your own posts began.</source>
            <translation>X blendet Antworten nur in Unterhaltungen aus, die mit einem Ihrer eigenen Beiträge begonnen haben.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/twitter/plan.py" />
            <source>Open X's developer console</source>
            <translation>Die Entwicklerkonsole von X öffnen</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/twitter/plan.py" />
            <source>Sign in with the X account that your customers write to. If X asks, accept its terms and say that you answer your own customers.</source>
            <translation>Melden Sie sich mit dem X-Konto an, dem Ihre Kunden schreiben. Wenn X fragt, nehmen Sie die Bedingungen an und sagen Sie, dass Sie Ihren eigenen Kunden antworten.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/twitter/plan.py" />
            <source>Create a project and an app in it. The name is seen by you alone; X wants one that nobody else has taken.</source>
            <translation>Legen Sie ein Projekt und darin eine App an. Den Namen sehen nur Sie; X verlangt einen, den noch niemand genommen hat.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/twitter/plan.py" />
            <source>Set up user authentication</source>
            <translation>Die Anmeldung einrichten</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/twitter/plan.py" />
            <source>In the app's settings choose “Set up” under “User authentication settings”. Take “Read and write and Direct message” and the type “Native App”, and enter the callback addresses below: all three, each in a line of its own.</source>
            <translation>Wählen Sie in den Einstellungen der App „Set up“ unter „User authentication settings“. Nehmen Sie „Read and write and Direct message“ und den Typ „Native App“ und tragen Sie die Rückrufadressen unten ein: alle drei, jede in einer eigenen Zeile.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/twitter/plan.py" />
            <source>https://(your shop's website)</source>
            <translation>https://(Website Ihres Geschäfts)</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/twitter/plan.py" />
            <source>Add credits</source>
            <translation>Guthaben aufladen</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/twitter/plan.py" />
            <source>X charges for reading and writing through an app. Buy credits in the console and set a spending limit there; Social Inbox says what this month has cost.</source>
            <translation>X berechnet das Lesen und Schreiben über eine App. Kaufen Sie in der Konsole Guthaben und setzen Sie dort ein Ausgabenlimit; Social Inbox sagt, was dieser Monat gekostet hat.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/twitter/plan.py" />
            <source>Copy the Client ID</source>
            <translation>Die Client ID kopieren</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/twitter/plan.py" />
            <source>It stands under “Keys and tokens”, in the part “OAuth 2.0”. A Native App needs no secret; the API key and the Bearer token are something else.</source>
            <translation>Sie steht unter „Keys and tokens“, im Teil „OAuth 2.0“. Eine Native App braucht kein Geheimnis; der API Key und das Bearer Token sind etwas anderes.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/twitter/plan.py" />
            <source>X lets programs in through an app that belongs to somebody, and bills its owner for what it reads and writes. With an app of your own nobody stands between you and X, and X asks its lowest price, because what you read is your own.</source>
            <translation>X lässt Programme über eine App herein, die jemandem gehört, und berechnet deren Inhaber, was sie liest und schreibt. Mit einer eigenen App steht niemand zwischen Ihnen und X, und X verlangt seinen niedrigsten Preis, weil das, was Sie lesen, Ihr Eigenes ist.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/twitter/plan.py" />
            <source>Under “Keys and tokens”, “OAuth 2.0 Client ID”. About 34 letters and digits.</source>
            <translation>Unter „Keys and tokens“, „OAuth 2.0 Client ID“. Etwa 34 Buchstaben und Ziffern.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/twitter/plan.py" />
            <source>This is not a Client ID: that has 10 or more letters and digits and no spaces.</source>
            <translation>Das ist keine Client ID: Die hat mindestens 10 Buchstaben und Ziffern und keine Leerzeichen.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/twitter/plan.py" />
            <source>Leave this empty for a Native App. Only an app of another type has one.</source>
            <translation>Lassen Sie es bei einer Native App leer. Nur eine App anderen Typs hat eines.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/twitter/plan.py" />
            <source>This is not a Client Secret: that has 10 or more letters and digits and no spaces.</source>
            <translation>Das ist kein Client Secret: Das hat mindestens 10 Zeichen und keine Leerzeichen.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/twitter/plan.py" />
            <source>see what is written to you on X</source>
            <translation>sehen, was Ihnen auf X geschrieben wird</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/twitter/plan.py" />
            <source>see who wrote to you on X</source>
            <translation>sehen, wer Ihnen auf X geschrieben hat</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/twitter/plan.py" />
            <source>stay signed in for longer than two hours</source>
            <translation>länger als zwei Stunden angemeldet bleiben</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/twitter/plan.py" />
            <source>answer in public on X</source>
            <translation>auf X öffentlich antworten</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/twitter/plan.py" />
            <source>hide replies to your posts</source>
            <translation>Antworten auf Ihre Beiträge ausblenden</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/twitter/plan.py" />
            <source>see direct messages on X</source>
            <translation>Direktnachrichten auf X sehen</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/twitter/plan.py" />
            <source>send direct messages on X</source>
            <translation>Direktnachrichten auf X senden</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/twitter/plan.py" />
            <source>send pictures on X</source>
            <translation>Bilder auf X senden</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/twitter/plan.py" />
            <source>mute somebody on X</source>
            <translation>jemanden auf X stummschalten</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/twitter/plan.py" />
            <source>like a post on X</source>
            <translation>einen Beitrag auf X mit „Gefällt mir“ markieren</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/twitter/plan.py" />
            <source>accounts</source>
            <translation>Konten</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/twitter/plan.py" />
            <source>X did not say which account this is. Sign in again.</source>
            <translation>X hat nicht gesagt, welches Konto das ist. Melden Sie sich wieder an.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/twitter/rules.py" />
            <source>mentioned you on X</source>
            <translation>hat Sie auf X erwähnt</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/twitter/rules.py" />
            <source>X direct message</source>
            <translation>X-Direktnachricht</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/twitter/rules.py" />
            <source>wrote to you in an X direct message</source>
            <translation>hat Ihnen in einer X-Direktnachricht geschrieben</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/twitter/rules.py" />
            <source>X Developer Policy, read 2026-11-21: no fixed time, but what was deleted, changed or made private must follow as soon as possible, at latest 24 hours after a request</source>
            <translation>X Developer Policy, gelesen am 21.11.2026: keine feste Frist, aber was gelöscht, geändert oder privat gestellt wurde, muss so bald wie möglich folgen, spätestens 24 Stunden nach einer Aufforderung</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/twitter/rules.py" />
            <source>US dollars</source>
            <translation>US-Dollar</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/twitter/rules.py" />
            <source>Since February 2026 X lets programs answer in public only where the author mentioned or quoted you. Answer this one on x.com.</source>
            <translation>Seit Februar 2026 lässt X Programme nur dort öffentlich antworten, wo der Verfasser Sie erwähnt oder zitiert hat. Antworten Sie hierauf auf x.com.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/twitter/rules.py" />
            <source>The post has been deleted on X.</source>
            <translation>Der Beitrag wurde auf X gelöscht.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/twitter/rules.py" />
            <source>This person does not take direct messages from you.</source>
            <translation>Diese Person nimmt von Ihnen keine Direktnachrichten an.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/twitter/rules.py" />
            <source>Mentions</source>
            <translation>Erwähnungen</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/twitter/rules.py" />
            <source>Your posts and replies</source>
            <translation>Ihre Beiträge und Antworten</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/twitter/rules.py" />
            <source>Conversations of the last 7 days</source>
            <translation>Unterhaltungen der letzten 7 Tage</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/twitter/rules.py" />
            <source>Direct messages of the last 30 days</source>
            <translation>Direktnachrichten der letzten 30 Tage</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/twitter/rules.py" />
            <source>X refuses the same words twice and takes them for spam. Change a few words.</source>
            <translation>X lehnt denselben Text ein zweites Mal ab und hält ihn für Spam. Ändern Sie ein paar Worte.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/twitter/uploads.py" />
            <source>X takes no files with this.</source>
            <translation>X nimmt hier keine Dateien an.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/twitter/uploads.py" />
            <source>X could not use “{name}”. Save it as MP4 (H.264) of at most 140 seconds, or as GIF, and attach it again.</source>
            <translation>X konnte „{name}“ nicht verwenden. Speichern Sie es als MP4 (H.264) von höchstens 140 Sekunden oder als GIF und hängen Sie es neu an.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/twitter/uploads.py" />
            <source>X is still working on “{name}”.</source>
            <translation>X verarbeitet „{name}“ noch.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/twitter/uploads.py" />
            <source>X did not say what became of the file.</source>
            <translation>X hat nicht gesagt, was aus der Datei geworden ist.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/verbs.py" />
            <source>{network} has no way for programs to “{verb}” this.</source>
            <translation>Bei {network} können Programme das nicht: „{verb}“.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/videos.py" />
            <source>“{name}” is no video that {network} takes. Choose another file.</source>
            <translation>„{name}“ ist kein Video, das {network} annimmt. Wählen Sie eine andere Datei.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/videos.py" />
            <source>“{name}” is too large: {network} takes at most {most} GB.</source>
            <translation>„{name}“ ist zu groß: {network} nimmt höchstens {most} GB an.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/videos.py" />
            <source>Give the video a title.</source>
            <translation>Geben Sie dem Video einen Titel.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/videos.py" />
            <source>A title has at most {most} characters, and no &lt; or &gt;.</source>
            <translation>Ein Titel hat höchstens {most} Zeichen und kein &lt; oder &gt;.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/videos.py" />
            <source>A description has at most {description} characters.</source>
            <translation>Eine Beschreibung hat höchstens {description} Zeichen.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/youtube/account.py" />
            <source>YouTube has no stream called “{stream}”.</source>
            <translation>YouTube hat keine Quelle namens „{stream}“.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/youtube/account.py" />
            <source>Use one of: {rounds}.</source>
            <translation>Verwenden Sie eine von diesen: {rounds}.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/youtube/account.py" />
            <source>YouTube only takes replies to a comment.</source>
            <translation>YouTube nimmt nur Antworten auf einen Kommentar an.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/youtube/errors.py" />
            <source>The sign-in does not cover comments. Sign in to YouTube again and leave the box for managing your YouTube account ticked.</source>
            <translation>Die Anmeldung gilt nicht für Kommentare. Melden Sie sich wieder bei YouTube an und lassen Sie das Kästchen zum Verwalten Ihres YouTube-Kontos angehakt.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/youtube/errors.py" />
            <source>YouTube says that this Google account may not do this. Sign in with the account that owns the channel.</source>
            <translation>YouTube sagt, dass dieses Google-Konto das nicht darf. Melden Sie sich mit dem Konto an, dem der Kanal gehört.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/youtube/errors.py" />
            <source>This Google account has no YouTube channel. Create one at youtube.com, or sign in with the account that has it.</source>
            <translation>Dieses Google-Konto hat keinen YouTube-Kanal. Legen Sie auf youtube.com einen an oder melden Sie sich mit dem Konto an, das ihn hat.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/youtube/errors.py" />
            <source>Google does not know this application's key. Check the client in the Google Cloud console.</source>
            <translation>Google kennt den Schlüssel dieser Anwendung nicht. Prüfen Sie den Client in der Google Cloud Console.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/youtube/errors.py" />
            <source>The YouTube Data API is not switched on for your application. Enable it in the Google Cloud console.</source>
            <translation>Die YouTube Data API ist für Ihre Anwendung nicht eingeschaltet. Aktivieren Sie sie in der Google Cloud Console.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/youtube/errors.py" />
            <source>YouTube says that this account has no permission for this. Look whether it still owns or manages the channel.</source>
            <translation>YouTube sagt, dass dieses Konto dazu nicht berechtigt ist. Sehen Sie nach, ob ihm der Kanal noch gehört oder ob es ihn noch verwaltet.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/youtube/errors.py" />
            <source>YouTube does not allow this for your account.</source>
            <translation>YouTube erlaubt das für Ihr Konto nicht.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/youtube/errors.py" />
            <source>Comments are switched off for this video.</source>
            <translation>Bei diesem Video sind Kommentare ausgeschaltet.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/youtube/errors.py" />
            <source>YouTube wants a comment to have words in it.</source>
            <translation>YouTube verlangt, dass ein Kommentar Text enthält.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/youtube/errors.py" />
            <source>The comment is too long for YouTube, which takes 10,000 characters.</source>
            <translation>Der Kommentar ist zu lang für YouTube, das 10.000 Zeichen annimmt.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/youtube/errors.py" />
            <source>YouTube could not read this comment.</source>
            <translation>YouTube konnte diesen Kommentar nicht lesen.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/youtube/errors.py" />
            <source>YouTube was not told which comment this answers.</source>
            <translation>YouTube wurde nicht gesagt, welchen Kommentar dies beantwortet.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/youtube/errors.py" />
            <source>YouTube takes no replies to this comment.</source>
            <translation>YouTube nimmt auf diesen Kommentar keine Antworten an.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/youtube/errors.py" />
            <source>YouTube could not process this comment. Changing its words may help.</source>
            <translation>YouTube konnte diesen Kommentar nicht verarbeiten. Vielleicht hilft ein anderer Wortlaut.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/youtube/errors.py" />
            <source>The comment no longer exists on YouTube.</source>
            <translation>Den Kommentar gibt es auf YouTube nicht mehr.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/youtube/errors.py" />
            <source>The comment thread no longer exists on YouTube.</source>
            <translation>Den Kommentar-Thread gibt es auf YouTube nicht mehr.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/youtube/errors.py" />
            <source>The comment that this answers no longer exists on YouTube.</source>
            <translation>Den Kommentar, den dies beantwortet, gibt es auf YouTube nicht mehr.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/youtube/errors.py" />
            <source>The video no longer exists on YouTube.</source>
            <translation>Das Video gibt es auf YouTube nicht mehr.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/youtube/errors.py" />
            <source>The channel no longer exists on YouTube.</source>
            <translation>Den Kanal gibt es auf YouTube nicht mehr.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/youtube/errors.py" />
            <source>YouTube's daily quota is used up. It starts anew at midnight Pacific time.</source>
            <translation>Das Tageskontingent von YouTube ist aufgebraucht. Es beginnt um Mitternacht pazifischer Zeit neu.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/youtube/errors.py" />
            <source>YouTube asks us to slow down.</source>
            <translation>YouTube bittet, langsamer zu machen.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/youtube/errors.py" />
            <source>YouTube no longer accepts the sign-in. Sign in again.</source>
            <translation>YouTube nimmt die Anmeldung nicht mehr an. Melden Sie sich wieder an.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/youtube/errors.py" />
            <source>YouTube has a fault of its own ({status}).</source>
            <translation>YouTube hat selbst eine Störung ({status}).</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/youtube/errors.py" />
            <source>YouTube no longer has this.</source>
            <translation>YouTube hat das nicht mehr.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/youtube/errors.py" />
            <source>YouTube refused this request ({code}).</source>
            <translation>YouTube hat diese Anfrage abgelehnt ({code}).</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/youtube/login.py" />
            <source>Google's answer to the sign-in could not be read.</source>
            <translation>Die Antwort von Google auf die Anmeldung war nicht lesbar.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/youtube/mapping.py" />
            <source>YouTube did not say which channel this is.</source>
            <translation>YouTube hat nicht gesagt, welcher Kanal das ist.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/youtube/mapping.py" />
            <location filename="../../socialinbox/networks/youtube/threads.py" />
            <source>YouTube sent a thread without its comment.</source>
            <translation>YouTube hat einen Thread ohne seinen Kommentar gesendet.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/youtube/mapping.py" />
            <source>YouTube sent a comment without its contents.</source>
            <translation>YouTube hat einen Kommentar ohne Inhalt gesendet.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/youtube/mapping.py" />
            <source>YouTube sent a time that is none ({error}).</source>
            <translation>YouTube hat eine Zeit gesendet, die keine ist ({error}).</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/youtube/mapping.py" />
            <source>YouTube sent a comment without its time.</source>
            <translation>YouTube hat einen Kommentar ohne Zeit gesendet.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/youtube/offers.py" />
            <source>YouTube lets programs neither like nor heart comments. Do it on youtube.com.</source>
            <translation>Auf YouTube können Programme Kommentaren weder „Mag ich“ noch ein Herz geben. Tun Sie es auf youtube.com.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/youtube/offers.py" />
            <source>YouTube knows no hiding: hold the comment for review, or reject it.</source>
            <translation>YouTube kennt kein Ausblenden: Halten Sie den Kommentar zur Überprüfung zurück oder lehnen Sie ihn ab.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/youtube/offers.py" />
            <source>On YouTube only its author can delete a comment. Reject it instead.</source>
            <translation>Auf YouTube kann nur der Verfasser einen Kommentar löschen. Lehnen Sie ihn stattdessen ab.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/youtube/offers.py" />
            <source>YouTube does not say which channel wrote this, so there is nobody to ban.</source>
            <translation>YouTube sagt nicht, welcher Kanal das geschrieben hat; es gibt also niemanden zu sperren.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/youtube/offers.py" />
            <source>YouTube takes no pictures or films in comments, only words and links.</source>
            <translation>YouTube nimmt in Kommentaren keine Bilder oder Filme an, nur Text und Links.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/youtube/plan.py" />
            <source>Make a project</source>
            <translation>Ein Projekt anlegen</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/youtube/plan.py" />
            <source>Sign in at Google's console with any Google account and create a project. It costs nothing and needs no card.</source>
            <translation>Melden Sie sich mit einem beliebigen Google-Konto in der Konsole von Google an und legen Sie ein Projekt an. Es kostet nichts und braucht keine Karte.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/youtube/plan.py" />
            <source>Switch YouTube's interface on</source>
            <translation>Die YouTube-Schnittstelle einschalten</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/youtube/plan.py" />
            <source>Open the page below and choose “Enable”.</source>
            <translation>Öffnen Sie die Seite unten und wählen Sie „Enable“.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/youtube/plan.py" />
            <source>Describe the app</source>
            <translation>Die App beschreiben</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/youtube/plan.py" />
            <source>Fill in name and addresses, and choose “External” as audience. Then choose “Publish app”: as long as the app stands at “Testing”, Google ends every sign-in after seven days. It is not necessary to have the app verified; Google then warns you once that the app is not verified, and it is your own.</source>
            <translation>Tragen Sie Name und Adressen ein und wählen Sie als Zielgruppe „External“. Wählen Sie dann „Publish app“: Solange die App auf „Testing“ steht, beendet Google jede Anmeldung nach sieben Tagen. Die App muss nicht verifiziert werden; Google warnt Sie dann einmal, dass sie nicht verifiziert ist, und es ist Ihre eigene.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/youtube/plan.py" />
            <source>Make a client</source>
            <translation>Einen Client anlegen</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/youtube/plan.py" />
            <source>Choose “Create client” and the type “Desktop app”. Google then takes the way back to this computer without being told an address.</source>
            <translation>Wählen Sie „Create client“ und den Typ „Desktop app“. Google nimmt den Rückweg zu diesem Computer dann ohne Angabe einer Adresse an.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/youtube/plan.py" />
            <source>Copy Client ID and client secret</source>
            <translation>Client ID und Client Secret kopieren</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/youtube/plan.py" />
            <source>Google shows both when the client has been made. It shows the secret only this once.</source>
            <translation>Google zeigt beide, wenn der Client angelegt ist. Das Secret zeigt es nur dieses eine Mal.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/youtube/plan.py" />
            <source>Google gives every app its own allowance of calls a day. With an app of your own the whole allowance is yours, and nobody else's use can silence your inbox.</source>
            <translation>Google gibt jeder App ihr eigenes Tageskontingent an Aufrufen. Mit einer eigenen App gehört das ganze Kontingent Ihnen, und niemand sonst kann Ihren Posteingang lahmlegen.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/youtube/plan.py" />
            <source>It ends in “.apps.googleusercontent.com”.</source>
            <translation>Sie endet auf „.apps.googleusercontent.com“.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/youtube/plan.py" />
            <source>A Client ID of Google ends in “.apps.googleusercontent.com”.</source>
            <translation>Eine Client ID von Google endet auf „.apps.googleusercontent.com“.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/youtube/plan.py" />
            <source>It begins with “GOCSPX-”. It is kept in this computer's keychain.</source>
            <translation>Es beginnt mit „GOCSPX-“. Es kommt in den Schlüsselbund dieses Computers.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/youtube/plan.py" />
            <source>This is not a client secret: that has 16 or more characters and no spaces.</source>
            <translation>Das ist kein Client Secret: Das hat mindestens 16 Zeichen und keine Leerzeichen.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/youtube/plan.py" />
            <source>see and answer comments on YouTube</source>
            <translation>Kommentare auf YouTube sehen und beantworten</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/youtube/plan.py" />
            <source>channels</source>
            <translation>Kanäle</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/youtube/plan.py" />
            <source>This Google account has no YouTube channel. Sign in again, and choose the channel when Google asks for an account.</source>
            <translation>Dieses Google-Konto hat keinen YouTube-Kanal. Melden Sie sich noch einmal an und wählen Sie den Kanal, wenn Google nach einem Konto fragt.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/youtube/rules.py" />
            <source>units of YouTube’s daily quota</source>
            <translation>Einheiten des Tageskontingents von YouTube</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/youtube/rules.py" />
            <source>Open YouTube Studio</source>
            <translation>YouTube Studio öffnen</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/youtube/rules.py" />
            <source>Connect your YouTube channel under Accounts.</source>
            <translation>Verbinden Sie unter Konten Ihren YouTube-Kanal.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/youtube/rules.py" />
            <source>It goes to your YouTube channel as unlisted: only who has the link sees it.</source>
            <translation>Es kommt als „Nicht gelistet“ auf Ihren YouTube-Kanal: Nur wer den Link hat, sieht es.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/youtube/rules.py" />
            <source>YouTube asks this of every video</source>
            <translation>YouTube fragt das bei jedem Video</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/youtube/rules.py" />
            <source>YouTube shows this video to nobody but you, because Google has not audited your app. Open it in YouTube Studio to make it unlisted, or upload it there.</source>
            <translation>YouTube zeigt dieses Video nur Ihnen, weil Google Ihre App nicht geprüft hat. Öffnen Sie es in YouTube Studio, um es auf „Nicht gelistet“ zu stellen, oder laden Sie es dort hoch.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/youtube/rules.py" />
            <source>commented on YouTube</source>
            <translation>hat auf YouTube kommentiert</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/youtube/rules.py" />
            <source>YouTube API Services Developer Policies III.E.4, read 2026-11-21: data not tied to the authorizing user for at most 30 days, then refreshed or deleted; the owner's own as long as the authorization stands</source>
            <translation>YouTube API Services Developer Policies III.E.4, gelesen am 21.11.2026: Daten, die nicht zum autorisierenden Nutzer gehören, höchstens 30 Tage, dann aufgefrischt oder gelöscht; die eigenen des Inhabers, solange die Autorisierung besteht</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/youtube/rules.py" />
            <source>The comment has been deleted on YouTube.</source>
            <translation>Der Kommentar wurde auf YouTube gelöscht.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/youtube/rules.py" />
            <source>YouTube holds this comment for review. Publish it first.</source>
            <translation>YouTube hält diesen Kommentar zur Überprüfung zurück. Veröffentlichen Sie ihn zuerst.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/youtube/rules.py" />
            <source>YouTube takes no replies under this comment.</source>
            <translation>YouTube nimmt unter diesem Kommentar keine Antworten an.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/youtube/rules.py" />
            <source>Replies in older threads</source>
            <translation>Antworten in älteren Threads</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/youtube/rules.py" />
            <source>Held for review</source>
            <translation>Zur Überprüfung zurückgehalten</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/youtube/rules.py" />
            <source>YouTube’s spam filter may hide the same words without saying so. Change a few words.</source>
            <translation>Der Spamfilter von YouTube blendet denselben Text vielleicht aus, ohne es zu sagen. Ändern Sie ein paar Worte.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/youtube/uploads.py" />
            <source>The channel has uploaded as many videos as YouTube takes from it for now. Try again tomorrow, or confirm your phone number at youtube.com/verify.</source>
            <translation>Der Kanal hat so viele Videos hochgeladen, wie YouTube derzeit von ihm annimmt. Versuchen Sie es morgen wieder oder bestätigen Sie Ihre Telefonnummer auf youtube.com/verify.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/youtube/uploads.py" />
            <source>YouTube does not take this title. Give it another one.</source>
            <translation>YouTube nimmt diesen Titel nicht an. Geben Sie dem Video einen anderen.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/youtube/uploads.py" />
            <source>YouTube does not take this description. Change its words.</source>
            <translation>YouTube nimmt diese Beschreibung nicht an. Ändern Sie den Wortlaut.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/youtube/uploads.py" />
            <source>YouTube does not take a file of this name. Rename it.</source>
            <translation>YouTube nimmt keine Datei mit diesem Namen an. Benennen Sie sie um.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/youtube/uploads.py" />
            <source>YouTube found no video in the file. Choose another one.</source>
            <translation>YouTube hat in der Datei kein Video gefunden. Wählen Sie eine andere.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/youtube/uploads.py" />
            <source>YouTube could not put the parts of the video together. Start again.</source>
            <translation>YouTube konnte die Teile des Videos nicht zusammensetzen. Beginnen Sie von vorn.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/youtube/uploads.py" />
            <source>The sign-in does not cover uploads. Sign in to YouTube again and leave the box for managing your YouTube account ticked.</source>
            <translation>Die Anmeldung gilt nicht für das Hochladen. Melden Sie sich wieder bei YouTube an und lassen Sie das Kästchen zum Verwalten Ihres YouTube-Kontos angehakt.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/youtube/uploads.py" />
            <source>YouTube gave no address to send the video to.</source>
            <translation>YouTube hat keine Adresse genannt, an die das Video gehen soll.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/youtube/uploads.py" />
            <source>The address to send the video to is none of YouTube's.</source>
            <translation>Die Adresse, an die das Video gehen soll, gehört nicht zu YouTube.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/youtube/uploads.py" />
            <source>YouTube's answer names no video.</source>
            <translation>Die Antwort von YouTube nennt kein Video.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/youtube/uploads.py" />
            <source>YouTube no longer knows this upload.</source>
            <translation>YouTube kennt diesen Upload nicht mehr.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/online.py" />
            <source>Nothing is kept in the keychain for this account.</source>
            <translation>Im Schlüsselbund liegt nichts für dieses Konto.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/online.py" />
            <source>The account that this message came through is not connected.</source>
            <translation>Das Konto, über das diese Nachricht kam, ist nicht verbunden.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/online.py" />
            <source>Connect it again.</source>
            <translation>Verbinden Sie es neu.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/online.py" />
            <location filename="../../socialinbox/sync/health.py" />
            <source>Connect the account again; queued replies wait until then.</source>
            <translation>Verbinden Sie das Konto neu; wartende Antworten bleiben so lange liegen.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/online.py" />
            <source>This account is not signed in.</source>
            <translation>Dieses Konto ist nicht angemeldet.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/online.py" />
            <source>This account has no stream “{stream}”.</source>
            <translation>Dieses Konto hat keine Quelle „{stream}“.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/online.py" />
            <source>Use one of: {named}.</source>
            <translation>Verwenden Sie eine von diesen: {named}.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/outbox/departures.py" />
            <source>{name} has written since you put this off: “{words}”. Send it all the same, or take it back.</source>
            <translation>{name} hat geschrieben, seit Sie dies verschoben haben: „{words}“. Senden Sie es trotzdem oder nehmen Sie es zurück.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/outbox/outbox.py" />
            <source>You have already answered this elsewhere: “{words}”. Send yours all the same, or take it back.</source>
            <translation>Das haben Sie schon an anderer Stelle beantwortet: „{words}“. Senden Sie Ihre Antwort trotzdem oder nehmen Sie sie zurück.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/outbox/outbox.py" />
            <source>It waits until it is known whether it got through before.</source>
            <translation>Sie wartet, bis feststeht, ob sie vorhin durchgekommen ist.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/outbox/outbox.py" />
            <source>Sent, but the network does not show it yet.</source>
            <translation>Gesendet, aber das Netzwerk zeigt sie noch nicht.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/outbox/outbox.py" />
            <source>The connection broke while this was being sent, and the network does not show it. Look there before you send it again.</source>
            <translation>Die Verbindung riss beim Senden ab, und das Netzwerk zeigt die Antwort nicht. Sehen Sie dort nach, bevor Sie sie noch einmal senden.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/outbox/outbox.py" />
            <source>Something unexpected happened while this was being sent; the details are in the log. Look at the network before you send it again.</source>
            <translation>Beim Senden geschah etwas Unerwartetes; Näheres steht im Protokoll. Sehen Sie beim Netzwerk nach, bevor Sie noch einmal senden.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/outbox/outbox.py" />
            <source>Waits until you are signed in.</source>
            <translation>Wartet, bis Sie angemeldet sind.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/outbox/outbox.py" />
            <source>This network takes no replies from programs.</source>
            <translation>Dieses Netzwerk nimmt keine Antworten von Programmen an.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/outbox/ready.py" />
            <source>The file “{name}” of the reply is gone.</source>
            <translation>Die Datei „{name}“ der Antwort ist nicht mehr da.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/outbox/ready.py" />
            <source>Take the reply back, attach the file again and send it again.</source>
            <translation>Nehmen Sie die Antwort zurück, hängen Sie die Datei neu an und senden Sie sie noch einmal.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/outbox/ready.py" />
            <source>The files of a reply can't be made ready ({why}).</source>
            <translation>Die Dateien einer Antwort lassen sich nicht vorbereiten ({why}).</translation>
        </message>
        <message>
            <location filename="../../socialinbox/outbox/ready.py" />
            <source>Make room on this disk; the reply waits.</source>
            <translation>Schaffen Sie Platz auf diesem Datenträger; die Antwort wartet.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/outbox/videos.py" />
            <source>The file is another one since it was chosen, or is gone. Choose it again.</source>
            <translation>Die Datei ist nicht mehr dieselbe wie bei der Auswahl, oder sie fehlt. Wählen Sie sie neu.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/outbox/videos.py" />
            <source>The account for it is no longer connected. Connect it, then try again.</source>
            <translation>Das Konto dafür ist nicht mehr verbunden. Verbinden Sie es und versuchen Sie es dann noch einmal.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/own_rules/engine.py" />
            <source>A rule needs a name of at most {most} characters.</source>
            <translation>Eine Regel braucht einen Namen von höchstens {most} Zeichen.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/own_rules/engine.py" />
            <source>Say in it what the rule is for.</source>
            <translation>Sagen Sie darin, wozu die Regel dient.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/own_rules/engine.py" />
            <source>This rule does nothing yet.</source>
            <translation>Diese Regel tut noch nichts.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/own_rules/engine.py" />
            <source>Choose a tag, done, snooze or an alert.</source>
            <translation>Wählen Sie ein Schlagwort, Erledigt, Zurückstellen oder eine Meldung.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/own_rules/engine.py" />
            <source>A thread can't be done and snoozed at once.</source>
            <translation>Eine Unterhaltung kann nicht zugleich erledigt und zurückgestellt sein.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/own_rules/engine.py" />
            <source>Choose one of the two.</source>
            <translation>Wählen Sie eines von beiden.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/own_rules/engine.py" />
            <source>“{part}” says nothing that can be looked for.</source>
            <translation>„{part}“ sagt nichts, wonach sich suchen lässt.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/own_rules/engine.py" />
            <source>Change it or leave it out.</source>
            <translation>Ändern Sie es oder lassen Sie es weg.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/own_rules/engine.py" />
            <source>This rule would be for every message.</source>
            <translation>Diese Regel gälte für jede Nachricht.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/own_rules/engine.py" />
            <source>Say for which: words, from:, on:, tag:, has: or waiting:&gt;2d.</source>
            <translation>Sagen Sie, für welche: Wörter, from:, on:, tag:, has: oder waiting:&gt;2d.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/own_rules/engine.py" />
            <source>The tag has no name.</source>
            <translation>Das Schlagwort hat keinen Namen.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/own_rules/engine.py" />
            <source>Type one.</source>
            <translation>Geben Sie einen ein.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/own_rules/engine.py" />
            <source>“{value}” is no time to snooze for.</source>
            <translation>„{value}“ ist keine Zeit zum Zurückstellen.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/own_rules/engine.py" />
            <source>Use one of: {choices}.</source>
            <translation>Verwenden Sie eine von diesen: {choices}.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/people/customers.py" />
            <source>These two are one customer already.</source>
            <translation>Diese beiden sind schon ein Kunde.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/people/customers.py" />
            <source>Choose two different customers.</source>
            <translation>Wählen Sie zwei verschiedene Kunden.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/people/customers.py" />
            <source>Not all of these are identities of customer {customer}.</source>
            <translation>Nicht alle davon sind Identitäten des Kunden {customer}.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/people/customers.py" />
            <source>See them with: socialinbox people {customer}</source>
            <translation>Sehen Sie sie mit: socialinbox people {customer}</translation>
        </message>
        <message>
            <location filename="../../socialinbox/people/customers.py" />
            <source>Nobody would be left here.</source>
            <translation>Hier bliebe niemand übrig.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/people/customers.py" />
            <source>Link this customer with the other one instead.</source>
            <translation>Ordnen Sie stattdessen diesen Kunden dem anderen zu.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/people/customers.py" />
            <source>There is no link {missing}.</source>
            <translation>Es gibt keine Zuordnung {missing}.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/people/customers.py" />
            <source>The customer's card lists the links in force.</source>
            <translation>Die Karte des Kunden listet die geltenden Zuordnungen.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/people/customers.py" />
            <source>An identity's own beginning can't be ended.</source>
            <translation>Der Anfang einer Identität selbst lässt sich nicht beenden.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/people/customers.py" />
            <source>End the links that the customer's card lists as made by you or a network.</source>
            <translation>Beenden Sie Zuordnungen, die laut Karte des Kunden von Ihnen oder einem Netzwerk stammen.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/people/customers.py" />
            <source>There is no step {missing} in the ledger.</source>
            <translation>Es gibt keinen Schritt {missing} im Verzeichnis.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/people/customers.py" />
            <source>The history of a customer lists them: socialinbox people CUSTOMER</source>
            <translation>Der Verlauf eines Kunden listet sie: socialinbox people CUSTOMER</translation>
        </message>
        <message>
            <location filename="../../socialinbox/people/customers.py" />
            <source>HOME is no reason to link.</source>
            <translation>HOME ist kein Grund zum Zuordnen.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/people/customers.py" />
            <source>Say how you know it.</source>
            <translation>Sagen Sie, woher Sie es wissen.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/people/customers.py" />
            <location filename="../../socialinbox/storage/erasing_customer.py" />
            <source>This is you: your own accounts are no customer.</source>
            <translation>Das sind Sie: Ihre eigenen Konten sind keine Kunden.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/people/customers.py" />
            <location filename="../../socialinbox/storage/erasing_customer.py" />
            <source>Choose one of your customers.</source>
            <translation>Wählen Sie einen Ihrer Kunden.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/people/customers.py" />
            <source>Customer {customer} is part of another customer now.</source>
            <translation>Kunde {customer} gehört jetzt zu einem anderen Kunden.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/people/customers.py" />
            <source>Use the id of the thread as it is listed now: socialinbox threads</source>
            <translation>Verwenden Sie die Nummer der Unterhaltung, wie sie jetzt gelistet ist: socialinbox threads</translation>
        </message>
        <message>
            <location filename="../../socialinbox/people/customers.py" />
            <source>Not all of these messages are there.</source>
            <translation>Nicht alle diese Nachrichten sind da.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/people/customers.py" />
            <location filename="../../socialinbox/storage/notes.py" />
            <location filename="../../socialinbox/storage/queueing.py" />
            <source>Open the thread again.</source>
            <translation>Öffnen Sie die Unterhaltung neu.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/people/customers.py" />
            <source>A note stays with the customer it was written for.</source>
            <translation>Eine Notiz bleibt bei dem Kunden, für den sie geschrieben wurde.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/people/customers.py" />
            <source>Choose messages only.</source>
            <translation>Wählen Sie nur Nachrichten.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/people/customers.py" />
            <source>Your own posts are nobody's messages.</source>
            <translation>Ihre eigenen Beiträge sind niemandes Nachrichten.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/people/customers.py" />
            <source>Choose a customer's messages.</source>
            <translation>Wählen Sie die Nachrichten eines Kunden.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/people/customers.py" />
            <source>These messages are of more than one thread.</source>
            <translation>Diese Nachrichten gehören zu mehr als einer Unterhaltung.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/people/customers.py" />
            <source>Take them out of one thread at a time.</source>
            <translation>Nehmen Sie sie aus jeweils einer Unterhaltung heraus.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/people/customers.py" />
            <source>This is the same customer.</source>
            <translation>Das ist derselbe Kunde.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/people/customers.py" />
            <source>Choose another one, or a new one.</source>
            <translation>Wählen Sie einen anderen oder einen neuen.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/people/suggestions.py" />
            <source>Suggested, and they are different people.</source>
            <translation>Vorgeschlagen, und es sind verschiedene Personen.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/people/suggestions.py" />
            <source>both gave the same e-mail address</source>
            <translation>beide nannten dieselbe E-Mail-Adresse</translation>
        </message>
        <message>
            <location filename="../../socialinbox/people/suggestions.py" />
            <source>both gave the same telephone number</source>
            <translation>beide nannten dieselbe Telefonnummer</translation>
        </message>
        <message>
            <location filename="../../socialinbox/people/suggestions.py" />
            <source>a link in one profile leads to the other</source>
            <translation>ein Link in einem Profil führt zum anderen</translation>
        </message>
        <message>
            <location filename="../../socialinbox/people/suggestions.py" />
            <source>a message says that they wrote there</source>
            <translation>eine Nachricht sagt, dass sie dort geschrieben haben</translation>
        </message>
        <message>
            <location filename="../../socialinbox/people/suggestions.py" />
            <source>the same handle</source>
            <translation>derselbe Handle</translation>
        </message>
        <message>
            <location filename="../../socialinbox/people/suggestions.py" />
            <source>a handle that fits</source>
            <translation>ein passender Handle</translation>
        </message>
        <message>
            <location filename="../../socialinbox/people/suggestions.py" />
            <source>the same name and town</source>
            <translation>derselbe Name und Ort</translation>
        </message>
        <message>
            <location filename="../../socialinbox/people/suggestions.py" />
            <source>the same name</source>
            <translation>derselbe Name</translation>
        </message>
        <message>
            <location filename="../../socialinbox/people/suggestions.py" />
            <source>a name that fits</source>
            <translation>ein passender Name</translation>
        </message>
        <message>
            <location filename="../../socialinbox/people/suggestions.py" />
            <source>{first} and {second}: {clues}.</source>
            <translation>{first} und {second}: {clues}.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/people/suggestions.py" />
            <source>Customers {customer} and {other} are not suggested as one person.</source>
            <translation>Die Kunden {customer} und {other} sind nicht als eine Person vorgeschlagen.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/people/suggestions.py" />
            <source>See what is suggested with: socialinbox suggestions</source>
            <translation>Sehen Sie die Vorschläge mit: socialinbox suggestions</translation>
        </message>
        <message>
            <location filename="../../socialinbox/protection/needed.py" />
            <source>Give the recovery phrase, in the window or with “socialinbox recover”.</source>
            <translation>Geben Sie die Wiederherstellungsphrase ein, im Fenster oder mit „socialinbox recover“.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/protection/needed.py" />
            <source>Nothing was changed or lost.</source>
            <translation>Nichts wurde geändert oder ging verloren.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/protection/needed.py" />
            <source>So the key to your messages can't be kept there.</source>
            <translation>Darum kann der Schlüssel zu Ihren Nachrichten dort nicht liegen.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/protection/needed.py" />
            <source>Choose once how this profile is protected: “socialinbox protect pass-phrase” asks for a pass phrase, “socialinbox protect none” leaves it readable for whoever gets at the disk. Or start the keychain and try again.</source>
            <translation>Wählen Sie einmal, wie dieses Profil geschützt wird: „socialinbox protect pass-phrase“ fragt nach einer Passphrase, „socialinbox protect none“ lässt es lesbar für alle, die an den Datenträger kommen. Oder starten Sie den Schlüsselbund und versuchen Sie es noch einmal.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/protection/needed.py" />
            <source>It holds the key to this profile.</source>
            <translation>Darin liegt der Schlüssel zu diesem Profil.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/protection/needed.py" />
            <source>Or give the recovery phrase, in the window or with “socialinbox recover”.</source>
            <translation>Oder geben Sie die Wiederherstellungsphrase ein, im Fenster oder mit „socialinbox recover“.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/protection/needed.py" />
            <source>The keychain holds no key for this profile; it may have been reset, or the profile comes from another computer.</source>
            <translation>Der Schlüsselbund enthält keinen Schlüssel für dieses Profil; vielleicht wurde er zurückgesetzt, oder das Profil stammt von einem anderen Computer.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/protection/needed.py" />
            <source>The key in the keychain is not this profile's.</source>
            <translation>Der Schlüssel im Schlüsselbund gehört nicht zu diesem Profil.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/protection/needed.py" />
            <source>{database} is encrypted or no database, and the file protection.json that says how it is opened is not beside it.</source>
            <translation>{database} ist verschlüsselt oder keine Datenbank, und die Datei protection.json, die sagt, wie sie geöffnet wird, liegt nicht daneben.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/protection/needed.py" />
            <source>Put it back, or give the recovery phrase, in the window or with “socialinbox recover”.</source>
            <translation>Legen Sie sie zurück oder geben Sie die Wiederherstellungsphrase ein, im Fenster oder mit „socialinbox recover“.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/protection/needed.py" />
            <location filename="../../socialinbox/ui/guard/lock.py" />
            <source>The pass phrase is wrong.</source>
            <translation>Die Passphrase ist falsch.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/protection/needed.py" />
            <source>This profile is opened by your pass phrase.</source>
            <translation>Dieses Profil wird mit Ihrer Passphrase geöffnet.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/protection/needed.py" />
            <source>Type it; on the command line it may also be the first line of standard input. Who has forgotten it gives the recovery phrase, in the window or with “socialinbox recover”.</source>
            <translation>Geben Sie sie ein; auf der Befehlszeile kann sie auch die erste Zeile der Standardeingabe sein. Wenn Sie sie vergessen haben, geben Sie die Wiederherstellungsphrase ein, im Fenster oder mit „socialinbox recover“.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/protection/note.py" />
            <source>The file {protection} can't be read.</source>
            <translation>Die Datei {protection} lässt sich nicht lesen.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/protection/note.py" />
            <source>Nothing was changed. Restore it from a backup; or move it out of the folder and give the recovery phrase with “socialinbox recover”.</source>
            <translation>Nichts wurde geändert. Stellen Sie sie aus einer Sicherung wieder her; oder verschieben Sie sie aus dem Ordner und geben Sie mit „socialinbox recover“ die Wiederherstellungsphrase ein.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/protection/note.py" />
            <source>The file {protection} can't be written ({why}).</source>
            <translation>Die Datei {protection} lässt sich nicht schreiben ({why}).</translation>
        </message>
        <message>
            <location filename="../../socialinbox/protection/note.py" />
            <source>Make room, or make the folder writable.</source>
            <translation>Schaffen Sie Platz oder machen Sie den Ordner beschreibbar.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/protection/note.py" />
            <source>This profile is encrypted and has not been opened.</source>
            <translation>Dieses Profil ist verschlüsselt und wurde nicht geöffnet.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/protection/note.py" />
            <source>Open it in the window, or with “socialinbox recover”.</source>
            <translation>Öffnen Sie es im Fenster oder mit „socialinbox recover“.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/protection/opening.py" />
            <source>This profile is not encrypted.</source>
            <translation>Dieses Profil ist nicht verschlüsselt.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/protection/opening.py" />
            <source>It opens without a phrase.</source>
            <translation>Es öffnet sich ohne Phrase.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/protection/opening.py" />
            <source>These are the words of another profile.</source>
            <translation>Das sind die Wörter eines anderen Profils.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/protection/opening.py" />
            <source>Take the paper that belongs to this one. Nothing was changed.</source>
            <translation>Nehmen Sie das Blatt, das zu diesem gehört. Nichts wurde geändert.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/protection/opening.py" />
            <source>The key stays under the pass phrase that was chosen before.</source>
            <translation>Der Schlüssel bleibt unter der früher gewählten Passphrase.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/protection/opening.py" />
            <source>The recovery phrase will be asked for next time as well.</source>
            <translation>Die Wiederherstellungsphrase wird auch beim nächsten Mal gebraucht.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/protection/opening.py" />
            <source>The profile has to be opened before its protection can be changed.</source>
            <translation>Das Profil muss geöffnet werden, bevor sich sein Schutz ändern lässt.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/protection/opening.py" />
            <source>Open it with its pass phrase or its recovery phrase.</source>
            <translation>Öffnen Sie es mit seiner Passphrase oder seiner Wiederherstellungsphrase.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/protection/opening.py" />
            <source>So this profile is not encrypted; “socialinbox protect” changes that.</source>
            <translation>Darum ist dieses Profil nicht verschlüsselt; „socialinbox protect“ ändert das.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/protection/opening.py" />
            <source>An encrypted profile does not become readable again.</source>
            <translation>Ein verschlüsseltes Profil wird nicht wieder lesbar.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/protection/opening.py" />
            <source>Write its messages out with “socialinbox export”, and read them into a new one.</source>
            <translation>Schreiben Sie seine Nachrichten mit „socialinbox export“ heraus und lesen Sie sie in ein neues ein.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/protection/opening.py" />
            <source>The key may still stand there as well.</source>
            <translation>Der Schlüssel kann dort auch noch liegen.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/protection/opening.py" />
            <source>Choose with “socialinbox protect”.</source>
            <translation>Wählen Sie mit „socialinbox protect“.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../socialinbox/protection/pass_phrase.py" />
            <source>The pass phrase has fewer than %n character(s).</source>
            <translation>
                <numerusform>Die Passphrase hat weniger als %n Zeichen.</numerusform>
                <numerusform>Die Passphrase hat weniger als %n Zeichen.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../socialinbox/protection/pass_phrase.py" />
            <source>Take a longer one, such as five words that have nothing to do with each other.</source>
            <translation>Nehmen Sie eine längere, etwa fünf Wörter, die nichts miteinander zu tun haben.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/protection/pass_phrase.py" />
            <source>What the pass phrase opens can't be read.</source>
            <translation>Was die Passphrase öffnet, lässt sich nicht lesen.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/protection/pass_phrase.py" />
            <source>Restore protection.json from a backup, or use the recovery phrase.</source>
            <translation>Stellen Sie protection.json aus einer Sicherung wieder her oder verwenden Sie die Wiederherstellungsphrase.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/protection/phrase.py" />
            <source>Perhaps it is “{word}”.</source>
            <translation>Vielleicht heißt es „{word}“.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/protection/phrase.py" />
            <source>Word {number} is none of a recovery phrase.</source>
            <translation>Wort {number} gehört zu keiner Wiederherstellungsphrase.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/protection/phrase.py" />
            <source>Look at it again on your paper.</source>
            <translation>Sehen Sie noch einmal auf Ihrem Blatt nach.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/protection/phrase.py" />
            <source>A recovery phrase has {wanted} words; these are {given}.</source>
            <translation>Eine Wiederherstellungsphrase hat {wanted} Wörter; hier sind es {given}.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/protection/phrase.py" />
            <source>Give all of them in their order, with a space between them.</source>
            <translation>Geben Sie alle in ihrer Reihenfolge ein, mit je einem Leerzeichen dazwischen.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/protection/phrase.py" />
            <source>The words do not fit together: their checksum is wrong.</source>
            <translation>Die Wörter passen nicht zusammen: Ihre Prüfsumme ist falsch.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/protection/phrase.py" />
            <source>One word is another than on your paper, or two have changed places.</source>
            <translation>Ein Wort ist anders als auf Ihrem Blatt, oder zwei sind vertauscht.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/protection/whole.py" />
            <source>A file in {media} could not be encrypted ({why}).</source>
            <translation>Eine Datei in {media} konnte nicht verschlüsselt werden ({why}).</translation>
        </message>
        <message>
            <location filename="../../socialinbox/protection/whole.py" />
            <source>Make room on this disk, or make the folder writable, then start again.</source>
            <translation>Schaffen Sie Platz auf diesem Datenträger oder machen Sie den Ordner beschreibbar und starten Sie dann neu.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/search/problems.py" />
            <source>Nothing stands behind {operator} yet.</source>
            <translation>Hinter {operator} steht noch nichts.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/search/problems.py" />
            <source>{operator} knows no “{typed}”. Try waiting, unread, done or saved.</source>
            <translation>{operator} kennt „{typed}“ nicht. Versuchen Sie waiting, unread, done oder saved.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/search/problems.py" />
            <source>{operator} knows no “{typed}”. Try photo, video, file, link or note.</source>
            <translation>{operator} kennt „{typed}“ nicht. Versuchen Sie photo, video, file, link oder note.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/search/problems.py" />
            <source>“{typed}” is no day. Write 3 May, 2026-05-03, yesterday or 7d.</source>
            <translation>„{typed}“ ist kein Tag. Schreiben Sie 3 May, 2026-05-03, yesterday oder 7d.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/search/problems.py" />
            <source>“{typed}” is no length of time. Write &gt;2h, &gt;2d or &gt;1w.</source>
            <translation>„{typed}“ ist keine Zeitspanne. Schreiben Sie &gt;2h, &gt;2d oder &gt;1w.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/search/problems.py" />
            <source>No network and no place is called “{typed}”.</source>
            <translation>Kein Netzwerk und kein Ort heißt „{typed}“.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/signin/connecting.py" />
            <source>{network} also needs {missing}.</source>
            <translation>{network} braucht auch {missing}.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/signin/exchange.py" />
            <source>{network}'s sign-in answered without a token. Sign in again.</source>
            <translation>Die Anmeldung bei {network} lieferte kein Token. Melden Sie sich noch einmal an.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/signin/exchange.py" />
            <source>Sign in again and leave everything ticked.</source>
            <translation>Melden Sie sich noch einmal an und lassen Sie alles angehakt.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/signin/exchange.py" />
            <source>There was no connection to {network} to finish the sign-in. Look at your connection to the internet and sign in again.</source>
            <translation>Es gab keine Verbindung zu {network}, um die Anmeldung abzuschließen. Prüfen Sie Ihre Internetverbindung und melden Sie sich noch einmal an.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/signin/exchange.py" />
            <source>{network} does not know the app by what you filled in. Compare {names} with {network}'s page.</source>
            <translation>{network} kennt die App unter Ihren Angaben nicht. Vergleichen Sie {names} mit der Seite von {network}.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../socialinbox/signin/exchange.py" />
            <source>%n second(s)</source>
            <translation>
                <numerusform>%n Sekunde</numerusform>
                <numerusform>%n Sekunden</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../socialinbox/signin/exchange.py" />
            <location filename="../../socialinbox/ui/words.py" />
            <source>%n minute(s)</source>
            <translation>
                <numerusform>%n Minute</numerusform>
                <numerusform>%n Minuten</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../socialinbox/signin/exchange.py" />
            <source>{network} did not take the answer of the browser any more: it is good for {life} and for one use. Sign in again.</source>
            <translation>{network} hat die Antwort des Browsers nicht mehr angenommen: Sie gilt nur {life} lang und für ein einziges Mal. Melden Sie sich noch einmal an.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/signin/exchange.py" />
            <source>{network} refused to finish the sign-in ({code}). Compare the app's settings with the steps and sign in again.</source>
            <translation>{network} hat es abgelehnt, die Anmeldung abzuschließen ({code}). Vergleichen Sie die Einstellungen der App mit den Schritten und melden Sie sich noch einmal an.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/signin/exchange.py" />
            <source>{network} could not finish the sign-in just now (answer {status_code}). Try again in some minutes.</source>
            <translation>{network} konnte die Anmeldung gerade nicht abschließen (Antwort {status_code}). Versuchen Sie es in einigen Minuten noch einmal.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/signin/exchange.py" />
            <source>without a reason</source>
            <translation>ohne Angabe von Gründen</translation>
        </message>
        <message>
            <location filename="../../socialinbox/signin/flow.py" />
            <source>Allow Social Inbox in the browser. If no page of {network} opens there, copy the link and open it yourself.</source>
            <translation>Erlauben Sie Social Inbox im Browser. Wenn sich dort keine Seite von {network} öffnet, kopieren Sie den Link und öffnen Sie ihn selbst.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/signin/flow.py" />
            <source>The sign-in was left. Nothing was connected.</source>
            <translation>Die Anmeldung wurde abgebrochen. Nichts wurde verbunden.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/signin/flow.py" />
            <source>Social Inbox itself has a fault. Nothing was connected.</source>
            <translation>Social Inbox selbst hat einen Fehler. Nichts wurde verbunden.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../socialinbox/signin/flow.py" />
            <source>No answer came from the browser within %n minute(s). Start again and allow Social Inbox there.</source>
            <translation>
                <numerusform>Innerhalb von %n Minute kam keine Antwort vom Browser. Beginnen Sie neu und erlauben Sie dort Social Inbox.</numerusform>
                <numerusform>Innerhalb von %n Minuten kam keine Antwort vom Browser. Beginnen Sie neu und erlauben Sie dort Social Inbox.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../socialinbox/signin/flow.py" />
            <source>Asking {network} what you allowed…</source>
            <translation>{network} wird gefragt, was Sie erlaubt haben…</translation>
        </message>
        <message>
            <location filename="../../socialinbox/signin/flow.py" />
            <source>The answer in the browser was not from {network} and was not taken. Start again; if it happens twice, look for a strange extension in your browser.</source>
            <translation>Die Antwort im Browser kam nicht von {network} und wurde nicht angenommen. Beginnen Sie neu; wenn es wieder geschieht, suchen Sie in Ihrem Browser nach einer fremden Erweiterung.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/signin/flow.py" />
            <source>You did not allow it at {network}. Nothing was connected.</source>
            <translation>Sie haben es bei {network} nicht erlaubt. Nichts wurde verbunden.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/signin/flow.py" />
            <source>{network} refused to sign in ({error}). Compare the app's settings with the steps, above all its products, permissions and redirect addresses.</source>
            <translation>{network} hat die Anmeldung abgelehnt ({error}). Vergleichen Sie die Einstellungen der App mit den Schritten, vor allem Produkte, Berechtigungen und Rückrufadressen.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/signin/flow.py" />
            <source>{network} allows these {what}. Choose one.</source>
            <translation>{network} erlaubt diese {what}. Wählen Sie.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/signin/flow.py" />
            <source>{network} allows {name}.</source>
            <translation>{network} erlaubt {name}.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/signin/flow.py" />
            <source>This is not the account that was to be connected again: that one stays as it is. To get it back, sign in at {network} as its owner.</source>
            <translation>Das ist nicht das Konto, das neu verbunden werden sollte: Jenes bleibt, wie es ist. Um es zurückzuholen, melden Sie sich bei {network} als dessen Inhaber an.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/signin/flow.py" />
            <source>Connecting {name}…</source>
            <translation>{name} wird verbunden…</translation>
        </message>
        <message>
            <location filename="../../socialinbox/signin/flow.py" />
            <source>{name}: {what}</source>
            <translation>{name}: {what}</translation>
        </message>
        <message>
            <location filename="../../socialinbox/signin/flow.py" />
            <source>Connected as {name}.</source>
            <translation>Verbunden als {name}.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/signin/flow.py" />
            <source>Copy it once more from the network's page.</source>
            <translation>Kopieren Sie es noch einmal von der Seite des Netzwerks.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/signin/given.py" />
            <source>The JSON has no access_token.</source>
            <translation>Im JSON fehlt access_token.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/signin/given.py" />
            <source>Give at least {"access_token": "…"}; docs/cli.md lists the rest.</source>
            <translation>Geben Sie mindestens {"access_token": "…"} an; docs/cli.md listet den Rest.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/signin/given.py" />
            <source>{name} is not a text.</source>
            <translation>{name} ist kein Text.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/signin/given.py" />
            <source>Put it between quotation marks.</source>
            <translation>Setzen Sie es in Anführungszeichen.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/signin/given.py" />
            <source>expires_at is not a time ({error}).</source>
            <translation>expires_at ist keine Zeit ({error}).</translation>
        </message>
        <message>
            <location filename="../../socialinbox/signin/given.py" />
            <source>Write RFC 3339, or seconds since 1970.</source>
            <translation>Schreiben Sie RFC 3339 oder Sekunden seit 1970.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/signin/listener.py" />
            <source>Other programs use the ports that the network sends the browser back to ({ports}).</source>
            <translation>Andere Programme verwenden die Ports, zu denen das Netzwerk den Browser zurückschickt ({ports}).</translation>
        </message>
        <message>
            <location filename="../../socialinbox/signin/listener.py" />
            <source>This computer gave no port for the browser to come back to.</source>
            <translation>Dieser Computer gab keinen Port, zu dem der Browser zurückkommen kann.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/signin/listener.py" />
            <source>Close another window of Social Inbox that is signing in, or restart the computer, and try again.</source>
            <translation>Schließen Sie ein anderes Fenster von Social Inbox, das sich gerade anmeldet, oder starten Sie den Computer neu und versuchen Sie es noch einmal.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/signin/pages.py" />
            <source>The answer has arrived. Close this tab and finish in Social Inbox's window.</source>
            <translation>Die Antwort ist angekommen. Schließen Sie diesen Tab und machen Sie im Fenster von Social Inbox weiter.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/signin/pages.py" />
            <source>You can close this tab. In Social Inbox you can start again whenever you like.</source>
            <translation>Sie können diesen Tab schließen. In Social Inbox können Sie jederzeit neu beginnen.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/signin/pages.py" />
            <source>It does not come from the network that was asked. Close this tab and start again in Social Inbox.</source>
            <translation>Das kommt nicht von dem Netzwerk, das gefragt wurde. Schließen Sie diesen Tab und beginnen Sie in Social Inbox neu.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/signin/pages.py" />
            <source>Close it and go on in the newest tab, or start again in Social Inbox.</source>
            <translation>Schließen Sie ihn und machen Sie im neuesten Tab weiter oder beginnen Sie in Social Inbox neu.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/signin/pages.py" />
            <source>Social Inbox waits here for one answer, and not for this.</source>
            <translation>Social Inbox wartet hier auf eine Antwort, aber nicht auf diese.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/signin/progress.py" />
            <source>You can't {allows}: the permission “{name}” was not given.</source>
            <translation>Das geht nicht: {allows}. Die Berechtigung „{name}“ wurde nicht erteilt.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/signin/revoke.py" />
            <source>{network} was not asked to take the access back, because others need it.</source>
            <translation>{network} wurde nicht gebeten, den Zugriff zurückzunehmen, weil andere ihn brauchen.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/signin/revoke.py" />
            <source>{network} could not be asked to take the access back without its keys.</source>
            <translation>{network} konnte ohne die Schlüssel nicht gebeten werden, den Zugriff zurückzunehmen.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/signin/revoke.py" />
            <source>{network} has no way to take the access back from here.</source>
            <translation>{network} bietet keinen Weg, den Zugriff von hier aus zurückzunehmen.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/signin/revoke.py" />
            <source>{network} could not be reached to take the access back.</source>
            <translation>{network} war nicht erreichbar, um den Zugriff zurückzunehmen.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/signin/revoke.py" />
            <source>{network} has taken the access back.</source>
            <translation>{network} hat den Zugriff zurückgenommen.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/signin/revoke.py" />
            <source>{network} did not take the access back, perhaps because it had already ended.</source>
            <translation>{network} hat den Zugriff nicht zurückgenommen, vielleicht weil er schon beendet war.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/signin/revoke.py" />
            <source>You can remove the app yourself at {page}.</source>
            <translation>Sie können die App unter {page} selbst entfernen.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/storage/accounts.py" />
            <location filename="../../socialinbox/storage/erasing_account.py" />
            <source>There is no account {account}.</source>
            <translation>Es gibt kein Konto {account}.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/storage/agreements.py" />
            <source>There is no statement {agreement} in force.</source>
            <translation>Es gibt keine geltende Erklärung {agreement}.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/storage/agreements.py" />
            <source>`socialinbox keeping` lists them with their numbers.</source>
            <translation>`socialinbox keeping` listet sie mit ihren Nummern.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/storage/deliveries.py" />
            <location filename="../../socialinbox/storage/unsure.py" />
            <source>This reply is not waiting for you.</source>
            <translation>Diese Antwort wartet nicht auf Sie.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/storage/deliveries.py" />
            <location filename="../../socialinbox/storage/leaving.py" />
            <location filename="../../socialinbox/storage/unsure.py" />
            <source>Look at it in its thread.</source>
            <translation>Sehen Sie sie in ihrer Unterhaltung an.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/storage/deliveries.py" />
            <source>This reply can't be taken back any more.</source>
            <translation>Diese Antwort lässt sich nicht mehr zurücknehmen.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/storage/erased.py" />
            <source>A customer was erased meanwhile, and this may tell of them.</source>
            <translation>Inzwischen wurde ein Kunde gelöscht, und dies könnte von ihm handeln.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/storage/erased.py" />
            <source>Do it again by hand.</source>
            <translation>Machen Sie es von Hand noch einmal.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/storage/erasing_account.py" />
            <source>This account is still connected.</source>
            <translation>Dieses Konto ist noch verbunden.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/storage/erasing_account.py" />
            <source>Disconnect it first.</source>
            <translation>Trennen Sie es zuerst.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/storage/faults.py" />
            <source>The disk is full: {file} can't grow.</source>
            <translation>Der Datenträger ist voll: {file} kann nicht wachsen.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/storage/faults.py" />
            <source>Nothing was lost. Make room on this disk, then try again.</source>
            <translation>Nichts ging verloren. Schaffen Sie Platz auf diesem Datenträger und versuchen Sie es dann noch einmal.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/storage/faults.py" />
            <source>The database {file} can't be written.</source>
            <translation>Die Datenbank {file} lässt sich nicht schreiben.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/storage/faults.py" />
            <source>Make the file and its folder writable for you, or choose another folder with --profile.</source>
            <translation>Machen Sie die Datei und ihren Ordner für sich beschreibbar oder wählen Sie mit --profile einen anderen Ordner.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/storage/faults.py" />
            <source>The database {file} may not be opened.</source>
            <translation>Die Datenbank {file} darf nicht geöffnet werden.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/storage/faults.py" />
            <location filename="../../socialinbox/storage/sealing.py" />
            <source>Make the file and its folder readable and writable for you.</source>
            <translation>Machen Sie die Datei und ihren Ordner für sich lesbar und beschreibbar.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/storage/faults.py" />
            <source>The database {file} can't be opened.</source>
            <translation>Die Datenbank {file} lässt sich nicht öffnen.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/storage/faults.py" />
            <source>See that its folder exists and is writable for you, or choose another with --profile.</source>
            <translation>Sorgen Sie dafür, dass ihr Ordner existiert und für Sie beschreibbar ist, oder wählen Sie mit --profile einen anderen.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/storage/faults.py" />
            <source>The database {file} is damaged.</source>
            <translation>Die Datenbank {file} ist beschädigt.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/storage/faults.py" />
            <source>It is left as it is. Close the program, put a copy of the file aside and restore the newest backup.</source>
            <translation>Sie bleibt, wie sie ist. Schließen Sie das Programm, legen Sie eine Kopie der Datei beiseite und stellen Sie die neueste Sicherung wieder her.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/storage/faults.py" />
            <source>{file} is not a database that can be read here.</source>
            <translation>{file} ist keine Datenbank, die sich hier lesen lässt.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/storage/faults.py" />
            <source>It is left as it is. Move it out of the folder, or choose another with --profile.</source>
            <translation>Sie bleibt, wie sie ist. Verschieben Sie sie aus dem Ordner oder wählen Sie mit --profile einen anderen.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/storage/faults.py" />
            <source>Another program is using the database {file}.</source>
            <translation>Ein anderes Programm verwendet die Datenbank {file}.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/storage/faults.py" />
            <source>Close the other Social Inbox window or program that holds it, then try again.</source>
            <translation>Schließen Sie das andere Fenster von Social Inbox oder das Programm, das sie festhält, und versuchen Sie es dann noch einmal.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/storage/faults.py" />
            <source>The disk failed while {file} was being read or written.</source>
            <translation>Der Datenträger versagte, während {file} gelesen oder geschrieben wurde.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/storage/faults.py" />
            <source>See that the disk is connected and sound, then try again.</source>
            <translation>Prüfen Sie, ob der Datenträger verbunden und in Ordnung ist, und versuchen Sie es dann noch einmal.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/storage/faults.py" />
            <source>The database {path} was written by a newer Social Inbox (format {version}, this one knows {known}).</source>
            <translation>Die Datenbank {path} wurde von einem neueren Social Inbox geschrieben (Format {version}, dieses kennt {known}).</translation>
        </message>
        <message>
            <location filename="../../socialinbox/storage/faults.py" />
            <source>It is left as it is. Install the newer program again, or choose another folder with --profile.</source>
            <translation>Sie bleibt, wie sie ist. Installieren Sie wieder das neuere Programm oder wählen Sie mit --profile einen anderen Ordner.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/storage/faults.py" />
            <source>{path} belongs to another program.</source>
            <translation>{path} gehört einem anderen Programm.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/storage/files.py" />
            <source>The file {place} can't be read ({why}).</source>
            <translation>Die Datei {place} lässt sich nicht lesen ({why}).</translation>
        </message>
        <message>
            <location filename="../../socialinbox/storage/files.py" />
            <source>Make it readable, or remove it: it is fetched again where it can be.</source>
            <translation>Machen Sie sie lesbar oder entfernen Sie sie: Wo es geht, wird sie neu geholt.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/storage/files.py" />
            <source>The file {place} was not written under this profile's key, or is damaged.</source>
            <translation>Die Datei {place} wurde nicht unter dem Schlüssel dieses Profils geschrieben oder ist beschädigt.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/storage/files.py" />
            <source>Remove it: it is fetched again where it can be.</source>
            <translation>Entfernen Sie sie: Wo es geht, wird sie neu geholt.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/storage/follow_ups.py" />
            <source>There is no thread {customer}.</source>
            <translation>Es gibt keine Unterhaltung {customer}.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/storage/follow_ups.py" />
            <location filename="../../socialinbox/storage/following.py" />
            <location filename="../../socialinbox/storage/muting.py" />
            <location filename="../../socialinbox/storage/own_hours.py" />
            <source>`socialinbox threads` lists them.</source>
            <translation>`socialinbox threads` listet sie.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/storage/follow_ups.py" />
            <source>There is no follow-up {number}.</source>
            <translation>Es gibt keine Wiedervorlage {number}.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/storage/follow_ups.py" />
            <source>List them with: socialinbox todo</source>
            <translation>Listen Sie sie auf mit: socialinbox todo</translation>
        </message>
        <message>
            <location filename="../../socialinbox/storage/following.py" />
            <location filename="../../socialinbox/storage/muting.py" />
            <location filename="../../socialinbox/storage/own_hours.py" />
            <source>There is no thread {one}.</source>
            <translation>Es gibt keine Unterhaltung {one}.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/storage/leaving.py" />
            <source>This reply has left already.</source>
            <translation>Diese Antwort ist schon hinausgegangen.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/storage/notes.py" />
            <source>The note is empty.</source>
            <translation>Die Notiz ist leer.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/storage/notes.py" />
            <source>Write something, then save it.</source>
            <translation>Schreiben Sie etwas und speichern Sie dann.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/storage/notes.py" />
            <source>Note {message} is no longer there.</source>
            <translation>Die Notiz {message} ist nicht mehr da.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/storage/notes.py" />
            <source>Customer {customer} is part of another thread now.</source>
            <translation>Kunde {customer} gehört jetzt zu einer anderen Unterhaltung.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/storage/own_rules.py" />
            <source>There is no rule {rule}.</source>
            <translation>Es gibt keine Regel {rule}.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/storage/own_rules.py" />
            <source>`socialinbox rules` lists them.</source>
            <translation>`socialinbox rules` listet sie.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/storage/queueing.py" />
            <source>The message to answer is not in this thread any more.</source>
            <translation>Die Nachricht, auf die Sie antworten wollen, ist nicht mehr in dieser Unterhaltung.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/storage/queueing.py" />
            <source>This account is not connected.</source>
            <translation>Dieses Konto ist nicht verbunden.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/storage/queueing.py" />
            <source>Connect it again, then send.</source>
            <translation>Verbinden Sie es neu und senden Sie dann.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/storage/removal.py" />
            <source>The account was removed before this was sent. Connect it again to send.</source>
            <translation>Das Konto wurde entfernt, bevor dies gesendet war. Verbinden Sie es neu, um zu senden.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/storage/saved_replies.py" />
            <source>A saved reply needs a name of at most {count} characters.</source>
            <translation>Ein Textbaustein braucht einen Namen von höchstens {count} Zeichen.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/storage/saved_replies.py" />
            <source>Give it one by which you find it.</source>
            <translation>Geben Sie ihm einen, unter dem Sie ihn finden.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/storage/saved_replies.py" />
            <source>A saved reply has words, at most {count} characters.</source>
            <translation>Ein Textbaustein hat Text, höchstens {count} Zeichen.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/storage/saved_replies.py" />
            <source>Write some, or make them fewer.</source>
            <translation>Schreiben Sie etwas oder kürzen Sie ihn.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/storage/saved_replies.py" />
            <source>There is a saved reply called “{name}” already.</source>
            <translation>Es gibt schon einen Textbaustein namens „{name}“.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/storage/saved_replies.py" />
            <source>Choose another name, or change that one.</source>
            <translation>Wählen Sie einen anderen Namen oder ändern Sie jenen.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/storage/saved_replies.py" />
            <source>That saved reply is gone.</source>
            <translation>Diesen Textbaustein gibt es nicht mehr.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/storage/saved_replies.py" />
            <source>Save it as a new one.</source>
            <translation>Speichern Sie ihn als neuen.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/storage/sealing.py" />
            <source>The database {file} can't be read ({why}).</source>
            <translation>Die Datenbank {file} lässt sich nicht lesen ({why}).</translation>
        </message>
        <message>
            <location filename="../../socialinbox/storage/sealing.py" />
            <source>The encrypted copy of {file} could not be written ({why}).</source>
            <translation>Die verschlüsselte Kopie von {file} konnte nicht geschrieben werden ({why}).</translation>
        </message>
        <message>
            <location filename="../../socialinbox/storage/sealing.py" />
            <source>The file is left as it was. Make room on this disk, then try again.</source>
            <translation>Die Datei bleibt, wie sie war. Schaffen Sie Platz auf diesem Datenträger und versuchen Sie es dann noch einmal.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/storage/sealing.py" />
            <source>Another program has the database open, so it can't be encrypted now.</source>
            <translation>Ein anderes Programm hat die Datenbank geöffnet; darum lässt sie sich jetzt nicht verschlüsseln.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/storage/sealing.py" />
            <source>Close the other Social Inbox, then start again.</source>
            <translation>Schließen Sie das andere Social Inbox und starten Sie dann neu.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/storage/sealing.py" />
            <source>The encrypted copy of the database is not sound.</source>
            <translation>Die verschlüsselte Kopie der Datenbank ist nicht in Ordnung.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/storage/sealing.py" />
            <source>The file is left as it was. See that the disk is sound, then try again.</source>
            <translation>Die Datei bleibt, wie sie war. Prüfen Sie, ob der Datenträger in Ordnung ist, und versuchen Sie es dann noch einmal.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/storage/tags.py" />
            <source>There is a tag “{shown}” already.</source>
            <translation>Es gibt schon ein Schlagwort „{shown}“.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/storage/tags.py" />
            <source>Choose another name, or use that tag instead.</source>
            <translation>Wählen Sie einen anderen Namen oder verwenden Sie jenes Schlagwort.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/storage/tags.py" />
            <source>There is no colour {colour}.</source>
            <translation>Es gibt keine Farbe {colour}.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/storage/tags.py" />
            <source>Give a number from 0 to {colours}.</source>
            <translation>Geben Sie eine Zahl von 0 bis {colours} an.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/storage/tags.py" />
            <source>There is no tag {tag}.</source>
            <translation>Es gibt kein Schlagwort {tag}.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/storage/tags.py" />
            <source>List the tags with: socialinbox tag</source>
            <translation>Listen Sie die Schlagwörter auf mit: socialinbox tag</translation>
        </message>
        <message>
            <location filename="../../socialinbox/storage/tags.py" />
            <source>A tag needs a name.</source>
            <translation>Ein Schlagwort braucht einen Namen.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/storage/tags.py" />
            <source>Give a word or two, such as: regular.</source>
            <translation>Geben Sie ein oder zwei Wörter ein, etwa: Stammkunde.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/storage/tags.py" />
            <source>“{shown}…” is too long for a tag.</source>
            <translation>„{shown}…“ ist zu lang für ein Schlagwort.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../socialinbox/storage/tags.py" />
            <source>Use at most %n character(s).</source>
            <translation>
                <numerusform>Verwenden Sie höchstens %n Zeichen.</numerusform>
                <numerusform>Verwenden Sie höchstens %n Zeichen.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../socialinbox/storage/timeline.py" />
            <source>Message {message} is no longer there.</source>
            <translation>Die Nachricht {message} ist nicht mehr da.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/storage/timeline.py" />
            <source>Open the thread again to see what is.</source>
            <translation>Öffnen Sie die Unterhaltung neu, um zu sehen, was da ist.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/storage/unsure.py" />
            <source>You said that it is there; the program goes on looking for it.</source>
            <translation>Sie haben gesagt, dass sie dort ist; das Programm sucht weiter danach.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/storage/views.py" />
            <source>A view needs a name.</source>
            <translation>Eine Ansicht braucht einen Namen.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/storage/views.py" />
            <source>Write one, such as “Late in Messenger”.</source>
            <translation>Schreiben Sie einen, etwa „Spät in Messenger“.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/storage/views.py" />
            <source>There is a view “{shown}” already.</source>
            <translation>Es gibt schon eine Ansicht „{shown}“.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/storage/views.py" />
            <source>Choose another name, or change that view.</source>
            <translation>Wählen Sie einen anderen Namen oder ändern Sie jene Ansicht.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/storage/views.py" />
            <source>This view is no longer there.</source>
            <translation>Diese Ansicht gibt es nicht mehr.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/storage/views.py" />
            <source>Save the search again as a new one.</source>
            <translation>Speichern Sie die Suche wieder als neue.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/sync/budget.py" />
            <source>The cap of {cap:dollars} is reached; reading goes on on {day:day}. Replies still go out.</source>
            <translation>Die Obergrenze von {cap:dollars} ist erreicht; das Lesen geht am {day:day} weiter. Antworten gehen weiterhin hinaus.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/sync/budget.py" />
            <source>What {network} allows for a day is used up, but for your replies; reading goes on at {at:clock}.</source>
            <translation>Was {network} für einen Tag erlaubt, ist aufgebraucht, bis auf Ihre Antworten; das Lesen geht um {at:clock} weiter.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/sync/coverage.py" />
            <source>the program was not running</source>
            <translation>das Programm lief nicht</translation>
        </message>
        <message>
            <location filename="../../socialinbox/sync/coverage.py" />
            <source>not read yet</source>
            <translation>noch nicht gelesen</translation>
        </message>
        <message>
            <location filename="../../socialinbox/sync/coverage.py" />
            <source>not read in time</source>
            <translation>nicht rechtzeitig gelesen</translation>
        </message>
        <message numerus="yes">
            <location filename="../../socialinbox/sync/coverage.py" />
            <source>{network} gives this back for %n day(s) only</source>
            <translation>
                <numerusform>{network} liefert dies nur für %n Tag zurück</numerusform>
                <numerusform>{network} liefert dies nur für %n Tage zurück</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../socialinbox/sync/coverage.py" />
            <source>{network} gives only the newest %n</source>
            <translation>
                <numerusform>{network} liefert nur das Neueste</numerusform>
                <numerusform>{network} liefert nur die neuesten %n</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../socialinbox/sync/health.py" />
            <source>It is tried again by itself.</source>
            <translation>Es wird von selbst noch einmal versucht.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/sync/health.py" />
            <source>It is tried again by itself; if it stays so, look for a newer Social Inbox.</source>
            <translation>Es wird von selbst noch einmal versucht; wenn es so bleibt, sehen Sie nach einem neueren Social Inbox.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/sync/health.py" />
            <source>the sign-in was dead</source>
            <translation>die Anmeldung war abgelaufen</translation>
        </message>
        <message>
            <location filename="../../socialinbox/sync/health.py" />
            <source>it was not allowed: {what}</source>
            <translation>es war nicht erlaubt: {what}</translation>
        </message>
        <message>
            <location filename="../../socialinbox/sync/health.py" />
            <source>the cap on costs was reached</source>
            <translation>die Kostenobergrenze war erreicht</translation>
        </message>
        <message>
            <location filename="../../socialinbox/sync/health.py" />
            <source>the limit was used up until {at:moment}</source>
            <translation>das Kontingent war aufgebraucht bis {at:moment}</translation>
        </message>
        <message>
            <location filename="../../socialinbox/sync/health.py" />
            <source>the network could not be reached</source>
            <translation>das Netzwerk war nicht erreichbar</translation>
        </message>
        <message>
            <location filename="../../socialinbox/sync/health.py" />
            <source>the keychain could not be opened</source>
            <translation>der Schlüsselbund ließ sich nicht öffnen</translation>
        </message>
        <message>
            <location filename="../../socialinbox/sync/health.py" />
            <source>the database could not be written</source>
            <translation>die Datenbank ließ sich nicht schreiben</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/accounts/account.py" />
            <source>What is known, and what is missing</source>
            <translation>Was bekannt ist und was fehlt</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/accounts/account.py" />
            <location filename="../../socialinbox/ui/story/to_do.py" />
            <location filename="../../socialinbox/ui/words.py" />
            <source>Today</source>
            <translation>Heute</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/accounts/account.py" />
            <source>What it costs</source>
            <translation>Was es kostet</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/accounts/account.py" />
            <source>How long things are kept</source>
            <translation>Wie lange etwas aufbewahrt wird</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/accounts/account.py" />
            <source>What only you can say</source>
            <translation>Was nur Sie sagen können</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/accounts/account.py" />
            <location filename="../../socialinbox/ui/accounts/disconnect.py" />
            <source>Disconnect</source>
            <translation>Trennen</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/accounts/account.py" />
            <source>Disconnect…</source>
            <translation>Trennen…</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/accounts/account.py" />
            <source>Its messages stay. The keys are deleted, and the network is asked to take the access back.</source>
            <translation>Die Nachrichten bleiben. Die Schlüssel werden gelöscht, und das Netzwerk wird gebeten, den Zugriff zurückzunehmen.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/accounts/account.py" />
            <source>Sync now</source>
            <translation>Jetzt abrufen</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/accounts/account.py" />
            <location filename="../../socialinbox/ui/notices.py" />
            <source>Connect again</source>
            <translation>Neu verbinden</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/accounts/account.py" />
            <source>Queued replies wait until it is connected.</source>
            <translation>Wartende Antworten bleiben liegen, bis es verbunden ist.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/accounts/account.py" />
            <location filename="../../socialinbox/ui/sidebar/health.py" />
            <source>Last complete: {time}.</source>
            <translation>Zuletzt vollständig: {time}.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/accounts/account.py" />
            <source>Asking…</source>
            <translation>Wird abgefragt…</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/accounts/connect.py" />
            <source>Which network?</source>
            <translation>Welches Netzwerk?</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/accounts/connect.py" />
            <source>Each network wants an app of your own once: a name and a key in its pages for developers. The next page says every step, with everything to copy.</source>
            <translation>Jedes Netzwerk verlangt einmal eine eigene App von Ihnen: einen Namen und einen Schlüssel auf seinen Seiten für Entwickler. Die nächste Seite nennt jeden Schritt, mit allem zum Kopieren.</translation>
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
            <translation>Abbrechen</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/accounts/connect.py" />
            <source>Connect an account</source>
            <translation>Ein Konto verbinden</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/accounts/connect.py" />
            <source>Connect {name} again</source>
            <translation>{name} neu verbinden</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/accounts/connect.py" />
            <location filename="../../socialinbox/ui/accounts/under_way.py" />
            <source>Connect {name}</source>
            <translation>{name} verbinden</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/accounts/connect.py" />
            <source>You have made an app there before; it is filled in below.</source>
            <translation>Sie haben dort schon einmal eine App angelegt; sie ist unten eingetragen.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/accounts/connect.py" />
            <location filename="../../socialinbox/ui/accounts/disconnect.py" />
            <source>Social Inbox is still starting. Press again in a moment.</source>
            <translation>Social Inbox startet noch. Drücken Sie gleich noch einmal.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/accounts/costs.py" />
            <source>no cap</source>
            <translation>keine</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/accounts/costs.py" />
            <source>The most that a month may cost, in dollars</source>
            <translation>Wie viel ein Monat höchstens kosten darf, in Dollar</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/accounts/costs.py" />
            <source>Set</source>
            <translation>Festlegen</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/accounts/costs.py" />
            <source>Set the cap</source>
            <translation>Obergrenze festlegen</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/accounts/costs.py" />
            <source>At most, a month: $</source>
            <translation>Höchstens im Monat: $</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/accounts/costs.py" />
            <source>At the cap reading stops until the next month. Replies still go out.</source>
            <translation>An der Obergrenze pausiert das Lesen bis zum nächsten Monat. Antworten gehen weiterhin hinaus.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/accounts/costs.py" />
            <source>{cost} this month.</source>
            <translation>{cost} in diesem Monat.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/accounts/costs.py" />
            <source>{cost} of at most {cap} this month.</source>
            <translation>{cost} von höchstens {cap} in diesem Monat.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/accounts/costs.py" />
            <source>{used} of {limit} {unit} used today.</source>
            <translation>{used} von {limit} {unit} heute verbraucht.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/accounts/costs.py" />
            <source>It begins anew at {time}.</source>
            <translation>Neubeginn: {time}.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/accounts/costs.py" />
            <source>This is no amount. Write dollars, such as {whole} or {cents}.</source>
            <translation>Das ist kein Betrag. Schreiben Sie Dollar, etwa {whole} oder {cents}.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/accounts/deeds.py" />
            <location filename="../../socialinbox/ui/story/deeds.py" />
            <source>You are told nothing of {name} any more.</source>
            <translation>Von {name} wird Ihnen nichts mehr gemeldet.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/accounts/deeds.py" />
            <location filename="../../socialinbox/ui/story/deeds.py" />
            <source>You are told of {name} again.</source>
            <translation>{name} wird Ihnen wieder gemeldet.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/accounts/deeds.py" />
            <location filename="../../socialinbox/ui/quiet_hours/sheet.py" />
            <source>The quiet hours of {name} are changed.</source>
            <translation>Die Ruhezeit von {name} ist geändert.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/accounts/deeds.py" />
            <source>The settings of {name} are changed.</source>
            <translation>Die Einstellungen von {name} sind geändert.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/accounts/desk.py" />
            <source>Account</source>
            <translation>Konto</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/accounts/disconnect.py" />
            <source>Also erase everything that came from this network</source>
            <translation>Auch alles löschen, was von diesem Netzwerk kam</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/accounts/disconnect.py" />
            <source>Keep it</source>
            <translation>Verbunden lassen</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/accounts/disconnect.py" />
            <source>Disconnect {name}?</source>
            <translation>{name} trennen?</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/accounts/disconnect.py" />
            <source>Also erase everything that came from {network}</source>
            <translation>Auch alles löschen, was von {network} kam</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/accounts/disconnect.py" />
            <source>All messages from {network} are overwritten on this computer, with everybody known from there alone; nothing undoes it.</source>
            <translation>Alle Nachrichten von {network} werden auf diesem Computer überschrieben, samt allen, die nur von dort bekannt sind; nichts macht das rückgängig.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/accounts/disconnect.py" />
            <source>All messages stay and can be read and searched.</source>
            <translation>Alle Nachrichten bleiben und lassen sich lesen und durchsuchen.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/accounts/disconnect.py" />
            <source>Nothing new comes in from {network}, and nothing can be sent there. The keys are deleted from this computer, and {network} is asked to take the access back. You can connect it again at any time.</source>
            <translation>Von {network} kommt nichts Neues herein, und dort lässt sich nichts senden. Die Schlüssel werden von diesem Computer gelöscht, und {network} wird gebeten, den Zugriff zurückzunehmen. Sie können das Konto jederzeit neu verbinden.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/accounts/disconnect.py" />
            <source>Disconnecting…</source>
            <translation>Wird getrennt…</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/accounts/disconnect.py" />
            <source>Everything that came from there is erased.</source>
            <translation>Alles, was von dort kam, ist gelöscht.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/accounts/disconnect.py" />
            <source>{name} is disconnected.</source>
            <translation>{name} ist getrennt.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/accounts/kept_for.py" />
            <source>My contract allows more…</source>
            <translation>Mein Vertrag erlaubt mehr…</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/accounts/kept_for.py" />
            <source>Its name and date, and where it lies</source>
            <translation>Name und Datum und wo er liegt</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/accounts/kept_for.py" />
            <source>Which contract it is</source>
            <translation>Welcher Vertrag es ist</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/accounts/kept_for.py" />
            <source>Who says so</source>
            <translation>Wer das erklärt</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/accounts/kept_for.py" />
            <source>For how many days it allows things to be kept</source>
            <translation>Wie viele Tage er die Aufbewahrung erlaubt</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/accounts/kept_for.py" />
            <source>for ever</source>
            <translation>für immer</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/accounts/kept_for.py" />
            <source>It allows things to be kept for ever</source>
            <translation>Er erlaubt die Aufbewahrung für immer</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/accounts/kept_for.py" />
            <source>Record it</source>
            <translation>Festhalten</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/accounts/kept_for.py" />
            <source>Which contract allows more?</source>
            <translation>Welcher Vertrag erlaubt mehr?</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/accounts/kept_for.py" />
            <source>Everything may be kept for</source>
            <translation>Alles darf aufbewahrt werden für</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/accounts/kept_for.py" />
            <source>days, or</source>
            <translation>Tage, oder</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/accounts/kept_for.py" />
            <source>Who says so:</source>
            <translation>Wer das erklärt:</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/accounts/kept_for.py" />
            <source>What you state is recorded with the name and the time. It can be taken back; what was then kept for too long goes at once.</source>
            <translation>Ihre Erklärung wird mit Name und Zeit festgehalten. Sie lässt sich zurücknehmen; was dann zu lange aufbewahrt war, wird sofort entfernt.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/accounts/kept_for.py" />
            <source>By: {source}</source>
            <translation>Von: {source}</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/accounts/kept_for.py" />
            <source>Take back</source>
            <comment>a statement</comment>
            <translation>Zurücknehmen</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/accounts/kept_for.py" />
            <source>Take the statement back: {words}</source>
            <translation>Die Erklärung zurücknehmen: {words}</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/accounts/kept_for.py" />
            <source>By your contract “{words}”: {length}. Stated by {by} on {day}.</source>
            <translation>Nach Ihrem Vertrag „{words}“: {length}. Erklärt am {day} von {by}.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/accounts/kept_for.py" />
            <source>Write a number of days, such as 365, or choose for ever.</source>
            <translation>Schreiben Sie eine Zahl von Tagen, etwa 365, oder wählen Sie „für immer“.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/accounts/kept_for.py" />
            <source>{network} sets no time. What is deleted or changed there is deleted or changed here.</source>
            <translation>{network} setzt keine Frist. Was dort gelöscht oder geändert wird, wird auch hier gelöscht oder geändert.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/accounts/kept_for.py" />
            <source>{network} lets others’ words be kept for {words}, names and faces for {people}, your own words {own}. While you are online everything is fetched anew before its time is over.</source>
            <translation>{network} erlaubt, fremden Text {words} aufzubewahren, Namen und Gesichter {people}, Ihren eigenen Text {own}. Solange Sie online sind, wird alles vor Ablauf neu geholt.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/accounts/kept_for.py" />
            <source>for {time}</source>
            <translation>{time} lang</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/accounts/kept_for.py" />
            <source>ever</source>
            <translation>immer</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/accounts/kept_for.py" />
            <source>Exports and backups leave others’ words and names out.</source>
            <translation>Exporte und Sicherungen lassen fremden Text und Namen weg.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/accounts/parts.py" />
            <source>Copied</source>
            <translation>Kopiert</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/accounts/prepare.py" />
            <source>if there is one</source>
            <translation>falls vorhanden</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/accounts/prepare.py" />
            <source>Hide {field}</source>
            <translation>{field} verbergen</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/accounts/prepare.py" />
            <source>Show {field}</source>
            <translation>{field} zeigen</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/accounts/prepare.py" />
            <source>Connect {network}</source>
            <translation>{network} verbinden</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/accounts/prepare.py" />
            <source>Show the steps</source>
            <translation>Schritte zeigen</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/accounts/prepare.py" />
            <source>What you will be asked to allow</source>
            <translation>Was Sie erlauben sollen</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/accounts/prepare.py" />
            <source>Open the browser</source>
            <translation>Browser öffnen</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/accounts/prepare.py" />
            <source>You sign in at {network} itself. Your password stays there; what {network} gives goes into this computer’s keychain and nowhere else.</source>
            <translation>Sie melden sich bei {network} selbst an. Ihr Passwort bleibt dort; was {network} ausgibt, kommt in den Schlüsselbund dieses Computers und sonst nirgendwohin.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/accounts/prepare.py" />
            <source>Step {number}: {title}</source>
            <translation>Schritt {number}: {title}</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/accounts/prepare.py" />
            <source>Open {page}</source>
            <translation>{page} öffnen</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/accounts/prepare.py" />
            <source>Open {page} in the browser</source>
            <translation>{page} im Browser öffnen</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/accounts/prepare.py" />
            <source>Copy {label}: {value}</source>
            <translation>{label} kopieren: {value}</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/accounts/prepare.py" />
            <source>Copy</source>
            <translation>Kopieren</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/accounts/prepare.py" />
            <source>permission</source>
            <translation>Berechtigung</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/accounts/prepare.py" />
            <source>Hide the steps</source>
            <translation>Schritte verbergen</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/accounts/seen.py" />
            <source>The same for all accounts.</source>
            <translation>Für alle Konten gleich.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/accounts/signing.py" />
            <source>These:</source>
            <translation>Diese:</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/accounts/signing.py" />
            <source>Initials of its own</source>
            <translation>Eigenes Kürzel</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/accounts/signing.py" />
            <source>Initials of this account</source>
            <translation>Kürzel dieses Kontos</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/accounts/signing.py" />
            <source>Put behind each public reply and counted with it. Private messages have none.</source>
            <translation>Steht hinter jeder öffentlichen Antwort und zählt mit. Private Nachrichten haben keines.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/accounts/signing.py" />
            <source>As for all accounts: nothing</source>
            <translation>Wie bei allen Konten: nichts</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/accounts/signing.py" />
            <source>As for all accounts: {initials}</source>
            <translation>Wie bei allen Konten: {initials}</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/accounts/stream_line.py" />
            <source>Fetch what is missing</source>
            <translation>Fehlendes holen</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/accounts/stream_line.py" />
            <source>Fetch what is missing of {stream}</source>
            <translation>Fehlendes holen: {stream}</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/accounts/stream_line.py" />
            <source>Fetching…</source>
            <translation>Wird geholt…</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/accounts/strip.py" />
            <source>{start} to {end}</source>
            <translation>{start} bis {end}</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/accounts/strip.py" />
            <source>{start} until now</source>
            <translation>{start} bis jetzt</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/accounts/strip.py" />
            <source>{span}: complete.</source>
            <translation>{span}: vollständig.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/accounts/strip.py" />
            <source>not read</source>
            <translation>nicht gelesen</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/accounts/strip.py" />
            <source>{span}: beyond reach. {cause}.</source>
            <translation>{span}: nicht erreichbar. {cause}.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/accounts/strip.py" />
            <source>{span}: missing, {cause}. It can still be fetched.</source>
            <translation>{span}: fehlt, {cause}. Lässt sich noch holen.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/accounts/strip.py" />
            <source>{span}: missing, {cause}.</source>
            <translation>{span}: fehlt, {cause}.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../socialinbox/ui/accounts/strip.py" />
            <source>%n gap(s)</source>
            <translation>
                <numerusform>%n Lücke</numerusform>
                <numerusform>%n Lücken</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/accounts/strip.py" />
            <source>nothing read yet</source>
            <translation>noch nichts gelesen</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/accounts/strip.py" />
            <source>complete since {date}</source>
            <translation>vollständig seit {date}</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/accounts/strip.py" />
            <location filename="../../socialinbox/ui/words.py" />
            <source>complete</source>
            <translation>vollständig</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/accounts/strip.py" />
            <source>missing</source>
            <translation>fehlt</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/accounts/strip.py" />
            <source>beyond the network’s reach</source>
            <translation>für das Netzwerk nicht erreichbar</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/accounts/told.py" />
            <source>Tell me of new messages of this account</source>
            <translation>Neue Nachrichten dieses Kontos melden</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/accounts/told.py" />
            <source>Quiet hours of this account</source>
            <translation>Ruhezeit dieses Kontos</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/accounts/under_way.py" />
            <source>Open the browser again</source>
            <translation>Browser wieder öffnen</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/accounts/under_way.py" />
            <source>Copy the link</source>
            <translation>Link kopieren</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/accounts/under_way.py" />
            <source>Copy the link to the sign-in page</source>
            <translation>Den Link zur Anmeldeseite kopieren</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/accounts/under_way.py" />
            <source>Now the browser</source>
            <translation>Jetzt der Browser</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/accounts/under_way.py" />
            <source>Time left for {name}</source>
            <translation>Verbleibende Zeit für {name}</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/accounts/under_way.py" />
            <source>You are back from the browser</source>
            <translation>Sie sind vom Browser zurück</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/accounts/under_way.py" />
            <source>Almost done</source>
            <translation>Fast fertig</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/accounts/under_way.py" />
            <source>This takes a few seconds.</source>
            <translation>Das dauert ein paar Sekunden.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/accounts/under_way.py" />
            <source>Waiting for your answer there, for {time} more.</source>
            <translation>Wartet dort auf Ihre Antwort, noch {time}.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/accounts/under_way.py" />
            <source>Connect</source>
            <translation>Verbinden</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/accounts/under_way.py" />
            <source>Which of your {things}?</source>
            <translation>Ihre {things}</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/accounts/under_way.py" />
            <source>Is this the one?</source>
            <translation>Ist es das hier?</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/accounts/under_way.py" />
            <source>To the inbox</source>
            <translation>Zum Posteingang</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/accounts/under_way.py" />
            <source>Connect another account</source>
            <translation>Noch ein Konto verbinden</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/accounts/under_way.py" />
            <source>Its messages are being read now, and what is older comes in as read. {network} is asked again and again from here on.</source>
            <translation>Die Nachrichten werden jetzt gelesen; Älteres kommt als gelesen herein. Von nun an wird {network} immer wieder abgefragt.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/accounts/under_way.py" />
            <location filename="../../socialinbox/ui/composer/video_bar.py" />
            <location filename="../../socialinbox/ui/guard/pages.py" />
            <source>Try again</source>
            <translation>Noch einmal versuchen</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/accounts/under_way.py" />
            <source>Leave it</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/accounts/under_way.py" />
            <source>You said no at {network}</source>
            <translation>Sie haben bei {network} abgelehnt</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/accounts/under_way.py" />
            <source>The browser did not answer</source>
            <translation>Der Browser hat nicht geantwortet</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/accounts/under_way.py" />
            <source>{network} could not be connected</source>
            <translation>{network} konnte nicht verbunden werden</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/accounts/under_way.py" />
            <source>If that was not meant, try again and press the button that allows it.</source>
            <translation>Wenn das nicht gewollt war, versuchen Sie es noch einmal und drücken Sie den Knopf, der es erlaubt.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/accounts/under_way.py" />
            <source>If the page was closed, or opened in a browser where you are not signed in at {network}, try again and use “Copy the link”.</source>
            <translation>Wenn die Seite geschlossen wurde oder sich in einem Browser öffnete, in dem Sie nicht bei {network} angemeldet sind, versuchen Sie es noch einmal und verwenden Sie „Link kopieren“.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/accounts/under_way.py" />
            <source>What you filled in is still there; nothing was stored.</source>
            <translation>Ihre Angaben sind noch da; gespeichert wurde nichts.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/accounts/under_way.py" />
            <source>What will not work</source>
            <translation>Was nicht gehen wird</translation>
        </message>
        <message numerus="yes">
            <location filename="../../socialinbox/ui/arrivals.py" />
            <source>%n new message(s) in this thread.</source>
            <translation>
                <numerusform>%n neue Nachricht in dieser Unterhaltung.</numerusform>
                <numerusform>%n neue Nachrichten in dieser Unterhaltung.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../socialinbox/ui/arrivals.py" />
            <source>%n customer(s) (has|have) written.</source>
            <translation>
                <numerusform>%n Kunde hat geschrieben.</numerusform>
                <numerusform>%n Kunden haben geschrieben.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/arrivals.py" />
            <source>{names} have written.</source>
            <translation>{names} haben geschrieben.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/arrivals.py" />
            <source>{name} has written, {place}: {words}</source>
            <translation>{name} hat geschrieben, {place}: {words}</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/banner.py" />
            <source>Hide</source>
            <translation>Ausblenden</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/beginning.py" />
            <source>Leave the practice networks…</source>
            <translation>Übungsnetzwerke verlassen…</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/beginning.py" />
            <location filename="../../socialinbox/ui/tour/tour.py" />
            <source>Only in the practice networks</source>
            <translation>Nur in den Übungsnetzwerken</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/beginning.py" />
            <source>Leave the practice networks?</source>
            <translation>Übungsnetzwerke verlassen?</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/beginning.py" />
            <source>Your own inbox opens. What you did here was practice: it reached nobody and does not come along.</source>
            <translation>Ihr eigener Posteingang öffnet sich. Was Sie hier getan haben, war Übung: Es hat niemanden erreicht und kommt nicht mit.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/beginning.py" />
            <source>Leave</source>
            <translation>Verlassen</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/beginning.py" />
            <source>Your own accounts are connected in your own inbox. It opens when you leave; what you did here was practice and does not come along.</source>
            <translation>Ihre eigenen Konten verbinden Sie in Ihrem eigenen Posteingang. Er öffnet sich, wenn Sie die Übung verlassen; was Sie hier getan haben, war Übung und kommt nicht mit.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/begun.py" />
            <source>Discard the changes</source>
            <translation>Änderungen verwerfen</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/begun.py" />
            <source>Not saved yet.</source>
            <translation>Noch nicht gespeichert.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/calls.py" />
            <source>Social Inbox ended by itself last time. A report was written; it holds none of your messages, names or sign-ins.</source>
            <translation>Social Inbox hat sich letztes Mal von selbst beendet. Ein Bericht wurde geschrieben; er enthält keine Ihrer Nachrichten, Namen oder Anmeldungen.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/calls.py" />
            <source>Open its folder</source>
            <translation>Ordner öffnen</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/card/card.py" />
            <source>Customer</source>
            <translation>Kunde</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/card/did.py" />
            <source>What rules did here</source>
            <translation>Was Regeln hier getan haben</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/card/did.py" />
            <source>Undone: {rule}.</source>
            <translation>Rückgängig gemacht: {rule}.</translation>
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
            <translation>Rückgängig</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/card/foot.py" />
            <location filename="../../socialinbox/ui/told/away_card.py" />
            <source>Put this away</source>
            <translation>Schließen</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/card/foot.py" />
            <source>Just said</source>
            <translation>Eben gesagt</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/card/foot.py" />
            <location filename="../../socialinbox/ui/composer/own_words.py" />
            <location filename="../../socialinbox/ui/story/strip.py" />
            <source>{count} more</source>
            <translation>{count} weitere</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/card/foot.py" />
            <source>Undo: {words}</source>
            <translation>Rückgängig: {words}</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/card/head.py" />
            <location filename="../../socialinbox/ui/threads/layout.py" />
            <location filename="../../socialinbox/ui/timeline/rows.py" />
            <source>Unknown</source>
            <translation>Unbekannt</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/card/head.py" />
            <source>customer since {month}</source>
            <translation>Kunde seit {month}</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/card/identities.py" />
            <source>Identities</source>
            <translation>Identitäten</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/card/identities.py" />
            <location filename="../../socialinbox/ui/reading.py" />
            <source>Same person as…</source>
            <translation>Dieselbe Person wie…</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/card/identities.py" />
            <source>Link this customer with another (L)</source>
            <translation>Diesen Kunden einem anderen zuordnen (L)</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/card/identities.py" />
            <location filename="../../socialinbox/ui/card/suggestion.py" />
            <location filename="../../socialinbox/ui/people/words.py" />
            <source>name withheld</source>
            <translation>Name nicht mitgeteilt</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/card/identities.py" />
            <source>More about {name}</source>
            <translation>Mehr über {name}</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/card/identities.py" />
            <source>since {month}</source>
            <translation>seit {month}</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/card/identities.py" />
            <source>{messages} of this account</source>
            <translation>{messages} von diesem Konto</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/card/identities.py" />
            <source>{basis}, {day}</source>
            <translation>{basis}, {day}</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/card/identities.py" />
            <source>{messages} since {time}</source>
            <translation>{messages} seit {time}</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/card/identities.py" />
            <source>{basis}, said by {who} on {time}</source>
            <translation>{basis}, {time} ({who})</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/card/identities.py" />
            <source>Open the profile</source>
            <translation>Profil öffnen</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/card/identities.py" />
            <source>Somebody else…</source>
            <translation>Jemand anderes…</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/card/identities.py" />
            <source>It is the only identity here. Choose single messages instead.</source>
            <translation>Das ist hier die einzige Identität. Wählen Sie stattdessen einzelne Nachrichten.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/card/ledger.py" />
            <source>What was said about who this is</source>
            <translation>Was darüber gesagt wurde, wer das ist</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/card/ledger.py" />
            <source>The whole history…</source>
            <translation>Ganzer Verlauf…</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/card/ledger.py" />
            <source>Who this is, and since when (Shift+L)</source>
            <translation>Wer das ist und seit wann (Shift+L)</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/card/people_list.py" />
            <source>Find a customer</source>
            <translation>Kunden finden</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/card/people_list.py" />
            <source>Find a customer by name or handle</source>
            <translation>Kunden nach Name oder Handle finden</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/card/people_list.py" />
            <location filename="../../socialinbox/ui/palette/entries.py" />
            <location filename="../../socialinbox/ui/palette/palette.py" />
            <source>Customers</source>
            <translation>Kunden</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/card/people_list.py" />
            <source>No customer is called that.</source>
            <translation>Kein Kunde heißt so.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/card/picker.py" />
            <source>The same person as…</source>
            <translation>Dieselbe Person wie…</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/card/picker.py" />
            <source>{name} is the same person as…</source>
            <translation>{name} ist dieselbe Person wie…</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/card/picker.py" />
            <source>{one} and {other} are the same person</source>
            <translation>{one} und {other} sind dieselbe Person</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/card/picker.py" />
            <source>They are the same person</source>
            <translation>Dieselbe Person</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/card/stored.py" />
            <source>Stored here</source>
            <translation>Hier gespeichert</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/card/stored.py" />
            <source>What, and until when…</source>
            <translation>Was, und bis wann…</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/card/stored.py" />
            <source>What is stored, a copy for them, erasing (D)</source>
            <translation>Was gespeichert ist, eine Kopie für den Kunden, Löschen (D)</translation>
        </message>
        <message numerus="yes">
            <location filename="../../socialinbox/ui/card/stored.py" />
            <location filename="../../socialinbox/ui/people/words.py" />
            <location filename="../../socialinbox/ui/timeline/page.py" />
            <source>%n message(s)</source>
            <translation>
                <numerusform>%n Nachricht</numerusform>
                <numerusform>%n Nachrichten</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/card/suggestion.py" />
            <source>Perhaps the same person</source>
            <translation>Vielleicht dieselbe Person</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/card/suggestion.py" />
            <source>Look</source>
            <translation>Ansehen</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/card/suggestion.py" />
            <source>Open the other thread</source>
            <translation>Die andere Unterhaltung öffnen</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/card/suggestion.py" />
            <source>Open the thread of {name}</source>
            <translation>Die Unterhaltung mit {name} öffnen</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/card/suggestion.py" />
            <source>Accept</source>
            <translation>Annehmen</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/card/suggestion.py" />
            <source>{one} and {other} are one person</source>
            <translation>{one} und {other} sind eine Person</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/card/suggestion.py" />
            <location filename="../../socialinbox/ui/guard/words_page.py" />
            <location filename="../../socialinbox/ui/story/to_do.py" />
            <source>Later</source>
            <translation>Später</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/card/suggestion.py" />
            <source>Ask again in two weeks</source>
            <translation>In zwei Wochen wieder fragen</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/card/suggestion.py" />
            <source>{one} and {other} are different people; never ask again</source>
            <translation>{one} und {other} sind verschiedene Personen; nie wieder fragen</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/card/suggestion.py" />
            <source>Perhaps the same person: {name}. {reasons}.</source>
            <translation>Vielleicht dieselbe Person: {name}. {reasons}.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/card/suggestion_answers.py" />
            <source>Perhaps the same person: to the answers</source>
            <translation>Vielleicht dieselbe Person: zu den Antworten</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/card/suggestion_answers.py" />
            <source>No question is open</source>
            <translation>Keine Frage ist offen</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/card/suggestion_answers.py" />
            <source>{one} and {other}: one person, one thread.</source>
            <translation>{one} und {other}: eine Person, eine Unterhaltung.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/card/suggestion_answers.py" />
            <source>You will be asked again in two weeks.</source>
            <translation>Sie werden in zwei Wochen wieder gefragt.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/card/suggestion_answers.py" />
            <source>{one} and {other} are different people. You are not asked again.</source>
            <translation>{one} und {other} sind verschiedene Personen. Sie werden nicht wieder gefragt.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/card/suggestion_words.py" />
            <source>same e-mail address</source>
            <translation>dieselbe E-Mail-Adresse</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/card/suggestion_words.py" />
            <source>same telephone number</source>
            <translation>dieselbe Telefonnummer</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/card/suggestion_words.py" />
            <source>one profile links to the other</source>
            <translation>ein Profil verlinkt das andere</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/card/suggestion_words.py" />
            <source>a message says so</source>
            <translation>eine Nachricht sagt es</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/card/suggestion_words.py" />
            <source>same handle</source>
            <translation>derselbe Handle</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/card/suggestion_words.py" />
            <source>handle fits</source>
            <translation>Handle passt</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/card/suggestion_words.py" />
            <source>same name and town</source>
            <translation>derselbe Name und Ort</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/card/suggestion_words.py" />
            <source>same name</source>
            <translation>derselbe Name</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/card/suggestion_words.py" />
            <source>name fits</source>
            <translation>Name passt</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/card/suggestion_words.py" />
            <source>as on {network}: {evidence}</source>
            <translation>wie auf {network}: {evidence}</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/closing.py" />
            <source>The disk does not take what you have written and not sent. Make room, or copy it to another place first.</source>
            <translation>Der Datenträger nimmt nicht an, was Sie geschrieben und nicht gesendet haben. Schaffen Sie Platz, oder kopieren Sie es vorher an einen anderen Ort.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/closing.py" />
            <source>A rule, a saved reply, a view or a follow-up that you have begun is not saved. It stands where you wrote it.</source>
            <translation>Eine Regel, ein Textbaustein, eine Ansicht oder eine Wiedervorlage, die Sie begonnen haben, ist nicht gespeichert. Sie steht noch dort, wo Sie sie geschrieben haben.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/closing.py" />
            <source>Close without your last words?</source>
            <translation>Ohne Ihre letzten Worte schließen?</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/closing.py" />
            <source>Close and lose them</source>
            <translation>Schließen und verlieren</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/commands/book.py" />
            <source>Not on this page</source>
            <translation>Auf dieser Seite nicht</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/composer/attach.py" />
            <location filename="../../socialinbox/ui/reading.py" />
            <source>Attach files</source>
            <translation>Dateien anhängen</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/composer/attach.py" />
            <source>“{name}” can’t be read. Choose a file, not a folder.</source>
            <translation>„{name}“ lässt sich nicht lesen. Wählen Sie eine Datei, keinen Ordner.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/composer/attach.py" />
            <source>Pasted picture.png</source>
            <translation>Eingefügtes Bild.png</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/composer/attach.py" />
            <source>The picture can’t be kept: {why}.</source>
            <translation>Das Bild lässt sich nicht aufbewahren: {why}.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/composer/camera.py" />
            <source>In QuickTime Player choose File, New Movie Recording.</source>
            <translation>Wählen Sie in QuickTime Player Ablage, Neue Video-Aufnahme.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/composer/completion.py" />
            <source>What can be put in</source>
            <translation>Was sich einfügen lässt</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/composer/composer.py" />
            <source>A file can’t be read ({why}).</source>
            <translation>Eine Datei lässt sich nicht lesen ({why}).</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/composer/composer.py" />
            <source>Attach it again.</source>
            <translation>Hängen Sie sie neu an.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/composer/elsewhere.py" />
            <source>Continue on {place}</source>
            <translation>Weiter auf {place}</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/composer/elsewhere.py" />
            <source>Only {name} reads it there.</source>
            <translation>Nur {name} liest es dort.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/composer/elsewhere.py" />
            <source>It is private there.</source>
            <translation>Dort ist es privat.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/composer/files.py" />
            <source>File {name}</source>
            <translation>Datei {name}</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/composer/files.py" />
            <source>Describe the picture</source>
            <translation>Bild beschreiben</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/composer/files.py" />
            <source>What it shows, for those who can’t see it</source>
            <translation>Was es zeigt, für alle, die es nicht sehen können</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/composer/files.py" />
            <source>What {name} shows</source>
            <translation>Was {name} zeigt</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/composer/files.py" />
            <source>Leave out {name}</source>
            <translation>{name} entfernen</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/composer/files.py" />
            <source>Files of this reply</source>
            <translation>Dateien dieser Antwort</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/composer/meter.py" />
            <source>What the network charges for this reply</source>
            <translation>Was das Netzwerk für diese Antwort berechnet</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/composer/meter.py" />
            <source>Signed with your initials, as chosen in the settings</source>
            <translation>Mit Ihrem Kürzel gezeichnet, wie in den Einstellungen gewählt</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/composer/meter.py" />
            <source>Signed {initials}</source>
            <translation>Gezeichnet {initials}</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/composer/meter.py" />
            <source>Costs {price}</source>
            <translation>Kostet {price}</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/composer/note_bar.py" />
            <source>Note</source>
            <translation>Notiz</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/composer/note_bar.py" />
            <source>Call</source>
            <translation>Anruf</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/composer/note_bar.py" />
            <source>Visit</source>
            <translation>Besuch</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/composer/note_bar.py" />
            <source>E-mail</source>
            <translation>E-Mail</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/composer/note_bar.py" />
            <source>What happened: {kind}</source>
            <translation>Was geschah: {kind}</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/composer/note_bar.py" />
            <source>It happened just now</source>
            <translation>Es geschah gerade eben</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/composer/note_bar.py" />
            <source>Press for another time</source>
            <translation>Für eine andere Zeit drücken</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/composer/note_bar.py" />
            <source>It happened just now; press for another time</source>
            <translation>Es geschah gerade eben; für eine andere Zeit drücken</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/composer/note_bar.py" />
            <source>When it happened</source>
            <translation>Wann es geschah</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/composer/note_bar.py" />
            <source>Only you see this</source>
            <translation>Nur Sie sehen das</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/composer/noting.py" />
            <source>The note is changed.</source>
            <translation>Die Notiz ist geändert.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/composer/noting.py" />
            <source>Noted. Only you see it.</source>
            <translation>Notiert. Nur Sie sehen es.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/composer/own_words.py" />
            <source>another customer</source>
            <translation>einem anderen Kunden</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/composer/own_words.py" />
            <source>Before, you said {amount}: “{words}” to {name} on {day}</source>
            <translation>Früher sagten Sie {amount}: „{words}“ zu {name} am {day}</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/composer/own_words.py" />
            <source>You told {name} “{words}” on {day}</source>
            <translation>Sie sagten {name} „{words}“ am {day}</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/composer/own_words.py" />
            <source>{words}
All of them: Ctrl+Shift+O</source>
            <translation>{words}
Alle: Ctrl+Shift+O</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/composer/own_words.py" />
            <source>Only you see this. Press to put the words in or to open the thread there.</source>
            <translation>Nur Sie sehen das. Drücken Sie, um den Text einzufügen oder die Unterhaltung dort zu öffnen.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/composer/own_words.py" />
            <location filename="../../socialinbox/ui/reading.py" />
            <source>What you told customers before</source>
            <translation>Was Sie Kunden früher gesagt haben</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/composer/own_words.py" />
            <source>You told customers before</source>
            <translation>Kunden früher gesagt</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/composer/own_words.py" />
            <source>Enter puts the words in, Shift+Enter opens the thread there. Only you see this.</source>
            <translation>Enter fügt den Text ein, Shift+Enter öffnet die Unterhaltung dort. Nur Sie sehen das.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/composer/own_words.py" />
            <source>{amount}, not what you write now</source>
            <translation>{amount}, nicht was Sie jetzt schreiben</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/composer/panel.py" />
            <source>Reply on</source>
            <translation>Antworten auf</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/composer/panel.py" />
            <location filename="../../socialinbox/ui/reading.py" />
            <source>Write a note</source>
            <translation>Notiz schreiben</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/composer/panel.py" />
            <source>Attach a file</source>
            <translation>Datei anhängen</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/composer/panel.py" />
            <source>Put in a saved reply (or type /)</source>
            <translation>Textbaustein einfügen (oder / tippen)</translation>
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
            <translation>Lassen, wie es ist (Esc)</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/composer/panel.py" />
            <location filename="../../socialinbox/ui/leaving/when_sheet.py" />
            <source>Send later</source>
            <translation>Später senden</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/composer/panel.py" />
            <location filename="../../socialinbox/ui/keys_sheet.py" />
            <location filename="../../socialinbox/ui/told/desktop_bus.py" />
            <location filename="../../socialinbox/ui/told/desktop_native.py" />
            <source>Send</source>
            <translation>Senden</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/composer/panel.py" />
            <source>Send (Ctrl+Enter)</source>
            <translation>Senden (Ctrl+Enter)</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/composer/panel.py" />
            <location filename="../../socialinbox/ui/keys_sheet.py" />
            <source>Send and done</source>
            <translation>Senden und erledigt</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/composer/panel.py" />
            <source>Send and done (Ctrl+Shift+Enter)</source>
            <translation>Senden und erledigt (Ctrl+Shift+Enter)</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/composer/panel.py" />
            <source>Save the change</source>
            <translation>Änderung speichern</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/composer/panel.py" />
            <location filename="../../socialinbox/ui/saved_replies/sheet.py" />
            <source>Save (Ctrl+Enter)</source>
            <translation>Speichern (Ctrl+Enter)</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/composer/panel.py" />
            <source>Save note</source>
            <translation>Notiz speichern</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/composer/panel.py" />
            <source>Save, for you alone (Ctrl+Enter)</source>
            <translation>Speichern, nur für Sie (Ctrl+Enter)</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/composer/panel.py" />
            <source>Write a reply instead</source>
            <translation>Stattdessen antworten</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/composer/panel.py" />
            <source>Go on with the note that is not saved yet</source>
            <translation>Mit der noch nicht gespeicherten Notiz weitermachen</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/composer/panel.py" />
            <source>Keep a file with the note (Ctrl+Shift+A)</source>
            <translation>Datei zur Notiz legen (Ctrl+Shift+A)</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/composer/panel.py" />
            <source>Attach a file (Ctrl+Shift+A)</source>
            <translation>Datei anhängen (Ctrl+Shift+A)</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/composer/panel.py" />
            <source>as {name}</source>
            <translation>als {name}</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/composer/panel.py" />
            <location filename="../../socialinbox/ui/composer/place_pill.py" />
            <source>closes in {time}</source>
            <translation>Frist endet in {time}</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/composer/panel.py" />
            <source>Everyone can read this.</source>
            <translation>Alle können das lesen.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/composer/panel.py" />
            <source>Answers {about}. Everyone can read this.</source>
            <translation>Antwortet auf {about}. Alle können das lesen.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/composer/panel.py" />
            <source>Reply on {place}…</source>
            <translation>Auf {place} antworten…</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/composer/panel.py" />
            <source>Reply on {place}</source>
            <translation>Auf {place} antworten</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/composer/panel.py" />
            <source>Editing your comment on {place}</source>
            <translation>Ihr Kommentar auf {place} wird bearbeitet</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/composer/panel.py" />
            <source>Editing your message on {place}</source>
            <translation>Ihre Nachricht auf {place} wird bearbeitet</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/composer/place_pill.py" />
            <source>no place is open ▾</source>
            <translation>kein Weg offen ▾</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/composer/place_pill.py" />
            <source>Where the reply goes: {place}</source>
            <translation>Wohin die Antwort geht: {place}</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/composer/place_pill.py" />
            <source>Choose where the reply goes</source>
            <translation>Wählen, wohin die Antwort geht</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/composer/place_pill.py" />
            <source>Continue on</source>
            <translation>Weiter auf</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/composer/place_pill.py" />
            <source> · on {about}</source>
            <translation> · zu {about}</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/composer/saying.py" />
            <source>Note to yourself, never sent</source>
            <translation>Notiz für Sie, wird nie gesendet</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/composer/saying.py" />
            <source>What happened? Nobody else ever sees this.</source>
            <translation>Was ist geschehen? Das sieht nie jemand anderes.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/composer/saying.py" />
            <source>Nothing can be sent here now</source>
            <translation>Hier lässt sich jetzt nichts senden</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/composer/saying.py" />
            <location filename="../../socialinbox/ui/told/desktop_bus.py" />
            <location filename="../../socialinbox/ui/told/desktop_native.py" />
            <location filename="../../socialinbox/ui/told/notice.py" />
            <source>Reply</source>
            <translation>Antwort</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/composer/saying.py" />
            <source>The file is still being read.</source>
            <translation>Die Datei wird noch gelesen.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/composer/saying.py" />
            <source>There is no message here that can be answered.</source>
            <translation>Hier ist keine Nachricht, auf die sich antworten lässt.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/composer/saying.py" />
            <source>{place}: {why}</source>
            <translation>{place}: {why}</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/composer/saying.py" />
            <source>The account for {place} is no longer connected.</source>
            <translation>Das Konto für {place} ist nicht mehr verbunden.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/composer/saying.py" />
            <source>Fill in {blank} first, or take it out.</source>
            <translation>Füllen Sie zuerst {blank} aus oder nehmen Sie es heraus.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../socialinbox/ui/composer/saying.py" />
            <source>%n character(s) too many for {place}.</source>
            <translation>
                <numerusform>%n Zeichen zu viel für {place}.</numerusform>
                <numerusform>%n Zeichen zu viel für {place}.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/composer/saying.py" />
            <source>The file goes first, in a message of its own; the words stay for the next Send.</source>
            <translation>Zuerst geht die Datei, in einer eigenen Nachricht; die Worte bleiben für das nächste Senden.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/composer/video.py" />
            <location filename="../../socialinbox/ui/reading.py" />
            <source>Answer with a video</source>
            <translation>Mit einem Video antworten</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/composer/video.py" />
            <source>Choose a video…</source>
            <translation>Video wählen…</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/composer/video.py" />
            <source>Record one with the camera program…</source>
            <translation>Eines mit dem Kameraprogramm aufnehmen…</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/composer/video.py" />
            <source>Choose a video</source>
            <translation>Video wählen</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/composer/video.py" />
            <source>Videos</source>
            <translation>Videos</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/composer/video.py" />
            <source>All files</source>
            <translation>Alle Dateien</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/composer/video.py" />
            <source>The camera program opens. Your video is offered here once it is saved.</source>
            <translation>Das Kameraprogramm öffnet sich. Ihr Video wird hier angeboten, sobald es gespeichert ist.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/composer/video.py" />
            <source>No camera program was found. Record with another one or with your phone.</source>
            <translation>Kein Kameraprogramm gefunden. Nehmen Sie mit einem anderen oder mit Ihrem Telefon auf.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/composer/video.py" />
            <source>New videos in {folders} are offered here.</source>
            <translation>Neue Videos in {folders} werden hier angeboten.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/composer/video.py" />
            <source>Choose it yourself…</source>
            <translation>Selbst wählen…</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/composer/video.py" />
            <source>No new video came.</source>
            <translation>Es kam kein neues Video.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/composer/video.py" />
            <source>“{name}” can’t be read.</source>
            <translation>„{name}“ lässt sich nicht lesen.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/composer/video.py" />
            <source>Choose another…</source>
            <translation>Anderes wählen…</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/composer/video.py" />
            <source>Upload “{name}” ({size})?</source>
            <translation>„{name}“ hochladen ({size})?</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/composer/video.py" />
            <source>Upload</source>
            <translation>Hochladen</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/composer/video.py" />
            <source>“{name}” is on {network}</source>
            <translation>„{name}“ ist auf {network}</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/composer/video.py" />
            <source>Put the link in</source>
            <translation>Link einfügen</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/composer/video_bar.py" />
            <source>Title of the video</source>
            <translation>Titel des Videos</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/composer/video_bar.py" />
            <source>Made for children</source>
            <translation>Speziell für Kinder</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/composer/video_bar.py" />
            <source>“{name}” is paused</source>
            <translation>„{name}“ ist angehalten</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/composer/video_bar.py" />
            <source>Go on</source>
            <translation>Fortsetzen</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/composer/video_bar.py" />
            <source>“{name}” was not uploaded</source>
            <translation>„{name}“ wurde nicht hochgeladen</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/composer/video_bar.py" />
            <source>Uploading “{name}”</source>
            <translation>„{name}“ wird hochgeladen</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/composer/video_bar.py" />
            <source>Pause</source>
            <translation>Anhalten</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/composer/video_bar.py" />
            <source>Try now</source>
            <translation>Jetzt versuchen</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/composer/video_bar.py" />
            <source>{percent} % uploaded</source>
            <translation>{percent} % hochgeladen</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/composer/video_bar.py" />
            <source>{sent} of {size}</source>
            <translation>{sent} von {size}</translation>
        </message>
        <message numerus="yes">
            <location filename="../../socialinbox/ui/composer/video_bar.py" />
            <source>%n s left</source>
            <translation>
                <numerusform>noch %n s</numerusform>
                <numerusform>noch %n s</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../socialinbox/ui/composer/video_bar.py" />
            <source>%n min left</source>
            <translation>
                <numerusform>noch %n min</numerusform>
                <numerusform>noch %n min</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/confirm.py" />
            <source>Question</source>
            <translation>Frage</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/emoji/picker.py" />
            <location filename="../../socialinbox/ui/palette/palette.py" />
            <source>Used last</source>
            <translation>Zuletzt verwendet</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/emoji/picker.py" />
            <source>Smileys</source>
            <translation>Smileys</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/emoji/picker.py" />
            <source>People</source>
            <translation>Menschen</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/emoji/picker.py" />
            <source>Animals and nature</source>
            <translation>Tiere und Natur</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/emoji/picker.py" />
            <source>Food and drink</source>
            <translation>Essen und Trinken</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/emoji/picker.py" />
            <source>Travel and places</source>
            <translation>Reisen und Orte</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/emoji/picker.py" />
            <source>Activities</source>
            <translation>Aktivitäten</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/emoji/picker.py" />
            <source>Objects</source>
            <translation>Gegenstände</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/emoji/picker.py" />
            <source>Symbols</source>
            <translation>Symbole</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/emoji/picker.py" />
            <source>Flags</source>
            <translation>Flaggen</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/emoji/picker.py" />
            <source>Search emoji</source>
            <translation>Emoji suchen</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/emoji/picker.py" />
            <source>Search emoji by name</source>
            <translation>Emoji nach Namen suchen</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/emoji/picker.py" />
            <source>No skin tone</source>
            <translation>Kein Hautton</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/emoji/picker.py" />
            <source>Light skin</source>
            <translation>Helle Haut</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/emoji/picker.py" />
            <source>Medium-light skin</source>
            <translation>Mittelhelle Haut</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/emoji/picker.py" />
            <source>Medium skin</source>
            <translation>Mittlere Haut</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/emoji/picker.py" />
            <source>Medium-dark skin</source>
            <translation>Mitteldunkle Haut</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/emoji/picker.py" />
            <source>Dark skin</source>
            <translation>Dunkle Haut</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/emoji/picker.py" />
            <source>No emoji is called that.</source>
            <translation>Kein Emoji heißt so.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/finder.py" />
            <source>Next thread</source>
            <translation>Nächste Unterhaltung</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/finder.py" />
            <source>Previous thread</source>
            <translation>Vorige Unterhaltung</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/finder.py" />
            <source>Search in all threads</source>
            <translation>In allen Unterhaltungen suchen</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/finder.py" />
            <source>Next hit</source>
            <translation>Nächster Treffer</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/finder.py" />
            <location filename="../../socialinbox/ui/views/desk.py" />
            <source>Nothing is searched for</source>
            <translation>Es wird nichts gesucht</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/finder.py" />
            <source>Previous hit</source>
            <translation>Voriger Treffer</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/finder.py" />
            <location filename="../../socialinbox/ui/sidebar/sidebar.py" />
            <location filename="../../socialinbox/ui/story/to_do.py" />
            <location filename="../../socialinbox/ui/threads/pane.py" />
            <source>Mine to do</source>
            <translation>Zu erledigen</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/finder.py" />
            <location filename="../../socialinbox/ui/search/field.py" />
            <source>Search</source>
            <translation>Suchen</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/first_start.py" />
            <source>One thread per customer</source>
            <translation>Eine Unterhaltung je Kunde</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/first_start.py" />
            <source>Customers write on X, Facebook, Messenger, LinkedIn and YouTube. Here each of them has one thread, on your own computer.</source>
            <translation>Kunden schreiben auf X, Facebook, Messenger, LinkedIn und YouTube. Hier hat jeder von ihnen eine Unterhaltung, auf Ihrem eigenen Computer.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/first_start.py" />
            <source>Try it with the practice networks</source>
            <translation>Mit den Übungsnetzwerken ausprobieren</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/first_start.py" />
            <source>A made-up bicycle shop with its customers. Nothing leaves this computer.</source>
            <translation>Ein erfundener Fahrradladen mit seinen Kunden. Nichts verlässt diesen Computer.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/first_start.py" />
            <source>Connect my accounts</source>
            <translation>Meine Konten verbinden</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/first_start.py" />
            <source>Your own accounts, pages and channels, step by step.</source>
            <translation>Ihre eigenen Konten, Seiten und Kanäle, Schritt für Schritt.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/guard/lock.py" />
            <source>Lock the window</source>
            <translation>Fenster sperren</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/guard/lock.py" />
            <source>Try again.</source>
            <translation>Versuchen Sie es noch einmal.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/guard/pages.py" />
            <source>How is this profile to be protected?</source>
            <translation>Wie soll dieses Profil geschützt werden?</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/guard/pages.py" />
            <source>With a pass phrase your messages are encrypted, and it is asked for at each start. Without one, whoever gets at this computer’s disk can read them.</source>
            <translation>Mit einer Passphrase sind Ihre Nachrichten verschlüsselt, und bei jedem Start wird danach gefragt. Ohne kann sie lesen, wer an den Datenträger dieses Computers kommt.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/guard/pages.py" />
            <source>Use this pass phrase</source>
            <translation>Verwenden</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/guard/pages.py" />
            <source>Leave it readable</source>
            <translation>Lesbar lassen</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/guard/pages.py" />
            <source>Try the keychain again</source>
            <translation>Erneut versuchen</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/guard/pages.py" />
            <source>Your pass phrase</source>
            <translation>Ihre Passphrase</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/guard/pages.py" />
            <source>This profile is encrypted. Its pass phrase opens it.</source>
            <translation>Dieses Profil ist verschlüsselt. Seine Passphrase öffnet es.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/guard/pages.py" />
            <source>Pass phrase</source>
            <translation>Passphrase</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/guard/pages.py" />
            <location filename="../../socialinbox/ui/told/desktop_bus.py" />
            <source>Open</source>
            <translation>Öffnen</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/guard/pages.py" />
            <source>I have forgotten it</source>
            <translation>Ich habe sie vergessen</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/guard/pages.py" />
            <source>The 24 words that you wrote down open it too.</source>
            <translation>Die 24 Wörter, die Sie aufgeschrieben haben, öffnen es auch.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/guard/pages.py" />
            <source>Your recovery phrase</source>
            <translation>Ihre Wiederherstellungsphrase</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/guard/pages.py" />
            <source>Nothing was changed or lost: the words open this profile, and the key is kept again.</source>
            <translation>Nichts wurde geändert oder ging verloren: Die Wörter öffnen dieses Profil, und der Schlüssel wird wieder aufbewahrt.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/guard/pages.py" />
            <source>The 24 words, with spaces between them</source>
            <translation>Die 24 Wörter, mit Leerzeichen dazwischen</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/guard/pages.py" />
            <location filename="../../socialinbox/ui/people/statement.py" />
            <location filename="../../socialinbox/ui/room.py" />
            <location filename="../../socialinbox/ui/way_back.py" />
            <source>Back</source>
            <translation>Zurück</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/guard/pages.py" />
            <source>From now on with a pass phrase?</source>
            <translation>Von nun an mit einer Passphrase?</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/guard/pages.py" />
            <source>With a pass phrase you need not type the 24 words each time.</source>
            <translation>Mit einer Passphrase müssen Sie nicht jedes Mal die 24 Wörter eingeben.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/guard/pages.py" />
            <location filename="../../socialinbox/ui/storm/sheet.py" />
            <location filename="../../socialinbox/ui/tour/card.py" />
            <source>Not now</source>
            <translation>Nicht jetzt</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/guard/pages.py" />
            <source>Your messages are covered. New ones keep coming in.</source>
            <translation>Ihre Nachrichten sind verdeckt. Neue kommen weiter an.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/guard/pages.py" />
            <source>The recovery phrase opens the lock too.</source>
            <translation>Die Wiederherstellungsphrase öffnet die Sperre auch.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/guard/pages.py" />
            <source>Locked</source>
            <translation>Gesperrt</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/guard/pages.py" />
            <source>Unlock</source>
            <translation>Entsperren</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/guard/pages.py" />
            <source>A pass phrase for the lock</source>
            <translation>Eine Passphrase für die Sperre</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/guard/pages.py" />
            <source>It takes the cover off the window again, and is asked for when Social Inbox starts. What protects the disk is something else and stays as it is.</source>
            <translation>Sie gibt das Fenster wieder frei und wird beim Start von Social Inbox verlangt. Was den Datenträger schützt, ist etwas anderes und bleibt, wie es ist.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/guard/pages.py" />
            <source>Use it and lock</source>
            <translation>Verwenden und sperren</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/guard/pages.py" />
            <source>The two are not the same.</source>
            <translation>Die beiden sind nicht gleich.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/guard/pages.py" />
            <source>Type both again.</source>
            <translation>Geben Sie beide noch einmal ein.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/guard/pages.py" />
            <source>New pass phrase, at least 8 characters</source>
            <translation>Neue Passphrase, mindestens 8 Zeichen</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/guard/pages.py" />
            <source>The same again</source>
            <translation>Noch einmal dieselbe</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/guard/words_page.py" />
            <source>Write down these 24 words</source>
            <translation>Schreiben Sie diese 24 Wörter auf</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/guard/words_page.py" />
            <source>They open your messages if this computer’s keychain loses the key, and on another computer. Whoever has them can read everything; without them and without the key nobody can. Keep them on paper. They are shown this once.</source>
            <translation>Sie öffnen Ihre Nachrichten, wenn der Schlüsselbund dieses Computers den Schlüssel verliert, und auf einem anderen Computer. Wer sie hat, kann alles lesen; ohne sie und ohne den Schlüssel kann es niemand. Bewahren Sie sie auf Papier auf. Sie werden nur dieses eine Mal gezeigt.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/guard/words_page.py" />
            <source>I have written them down</source>
            <translation>Ich habe sie aufgeschrieben</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/guard/words_page.py" />
            <source>Print…</source>
            <translation>Drucken…</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/guard/words_page.py" />
            <source>Recovery phrase of Social Inbox</source>
            <translation>Wiederherstellungsphrase von Social Inbox</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/guard/words_page.py" />
            <source>These 24 words open your messages on any computer: “socialinbox recover”, or in the window. Whoever has them can read everything. Keep this paper where you keep what matters.</source>
            <translation>Diese 24 Wörter öffnen Ihre Nachrichten auf jedem Computer: „socialinbox recover“, oder im Fenster. Wer sie hat, kann alles lesen. Bewahren Sie dieses Blatt dort auf, wo Sie Wichtiges aufbewahren.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/keys_sheet.py" />
            <source>Going about</source>
            <translation>Navigation</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/keys_sheet.py" />
            <source>With a thread</source>
            <translation>Mit einer Unterhaltung</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/keys_sheet.py" />
            <source>With several threads</source>
            <translation>Mit mehreren Unterhaltungen</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/keys_sheet.py" />
            <source>The window</source>
            <translation>Das Fenster</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/keys_sheet.py" />
            <location filename="../../socialinbox/ui/settings/links.py" />
            <source>Keys</source>
            <translation>Tasten</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/keys_sheet.py" />
            <source>Search the keys</source>
            <translation>Tasten durchsuchen</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/keys_sheet.py" />
            <source>While writing</source>
            <translation>Beim Schreiben</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/keys_sheet.py" />
            <source>No key does that.</source>
            <translation>Keine Taste tut das.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/keys_sheet.py" />
            <location filename="../../socialinbox/ui/leaving/scheduled_sheet.py" />
            <location filename="../../socialinbox/ui/people/history_sheet.py" />
            <location filename="../../socialinbox/ui/rights/stored_sheet.py" />
            <location filename="../../socialinbox/ui/timeline/viewer.py" />
            <source>Close</source>
            <translation>Schließen</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/keys_sheet.py" />
            <location filename="../../socialinbox/ui/sheets.py" />
            <source>All keys</source>
            <translation>Alle Tasten</translation>
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
            <translation>d. MMM</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/language/patterns.py" />
            <source>d MMM yyyy</source>
            <comment>date pattern: 3 Mar 2025</comment>
            <translation>d. MMM yyyy</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/language/patterns.py" />
            <source>ddd d MMM</source>
            <comment>date pattern: Tue 3 Mar</comment>
            <translation>ddd, d. MMM</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/language/patterns.py" />
            <source>ddd d MMM yyyy</source>
            <comment>date pattern: Tue 3 Mar 2025</comment>
            <translation>ddd, d. MMM yyyy</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/language/patterns.py" />
            <source>dddd d MMMM</source>
            <comment>date pattern: Tuesday 3 March</comment>
            <translation>dddd, d. MMMM</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/language/patterns.py" />
            <source>d MMMM yyyy</source>
            <comment>date pattern: 3 March 2025</comment>
            <translation>d. MMMM yyyy</translation>
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
            <translation>Antwort später senden…</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/leaving/desk.py" />
            <source>No reply is written</source>
            <translation>Es ist keine Antwort geschrieben</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/leaving/desk.py" />
            <location filename="../../socialinbox/ui/leaving/scheduled_sheet.py" />
            <source>Replies that leave later</source>
            <translation>Antworten für später</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/leaving/desk.py" />
            <source>Send at another time</source>
            <translation>Zu anderer Zeit senden</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/leaving/desk.py" />
            <location filename="../../socialinbox/ui/leaving/when_sheet.py" />
            <source>The reply {leaves}.</source>
            <translation>Die Antwort {leaves}.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/leaving/desk.py" />
            <source>Send to {name} later</source>
            <translation>An {name} später senden</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/leaving/menu.py" />
            <source>Pick a day and time…</source>
            <translation>Tag und Zeit wählen…</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/leaving/scheduled_row.py" />
            <source>stopped</source>
            <translation>angehalten</translation>
        </message>
        <message numerus="yes">
            <location filename="../../socialinbox/ui/leaving/scheduled_row.py" />
            <source>%n file(s)</source>
            <translation>
                <numerusform>%n Datei</numerusform>
                <numerusform>%n Dateien</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/leaving/scheduled_row.py" />
            <source>To {name} on {place}, {time}: {words}</source>
            <translation>An {name} auf {place}, {time}: {words}</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/leaving/scheduled_row.py" />
            <location filename="../../socialinbox/ui/timeline/layout.py" />
            <location filename="../../socialinbox/ui/timeline/menu.py" />
            <source>Send now</source>
            <translation>Jetzt senden</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/leaving/scheduled_row.py" />
            <source>Send now to {name}</source>
            <translation>Jetzt an {name} senden</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/leaving/scheduled_row.py" />
            <location filename="../../socialinbox/ui/timeline/layout.py" />
            <source>Another time…</source>
            <translation>Andere Zeit…</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/leaving/scheduled_row.py" />
            <source>Another time for {name}</source>
            <translation>Andere Zeit für {name}</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/leaving/scheduled_row.py" />
            <location filename="../../socialinbox/ui/timeline/layout.py" />
            <source>Take back</source>
            <comment>a reply before it leaves</comment>
            <translation>Zurücknehmen</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/leaving/scheduled_row.py" />
            <source>Take back from {name}</source>
            <translation>Von {name} zurücknehmen</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/leaving/scheduled_sheet.py" />
            <source>Each stops and asks you where the customer writes before it leaves.</source>
            <translation>Jede hält an und fragt Sie, wenn der Kunde schreibt, bevor sie hinausgeht.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/leaving/scheduled_sheet.py" />
            <source>Nothing waits to be sent later.</source>
            <translation>Nichts wartet auf späteres Senden.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/leaving/when_sheet.py" />
            <source>tomorrow 9:00, Friday 14:30, in 2 hours</source>
            <translation>morgen 9:00, Freitag 14:30, in 2 Stunden</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/leaving/when_sheet.py" />
            <source>When it is to leave, in words</source>
            <translation>Wann sie gesendet werden soll, in Worten</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/leaving/when_sheet.py" />
            <source>Day and hour</source>
            <translation>Tag und Uhrzeit</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/leaving/when_sheet.py" />
            <source>Send then</source>
            <translation>Dann senden</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/leaving/words.py" />
            <source>In an hour</source>
            <translation>In einer Stunde</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/leaving/words.py" />
            <location filename="../../socialinbox/ui/triage/snooze_sheet.py" />
            <source>This evening</source>
            <translation>Heute Abend</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/leaving/words.py" />
            <source>Tomorrow morning</source>
            <translation>Morgen früh</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/leaving/words.py" />
            <source>Monday morning</source>
            <translation>Montagmorgen</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/leaving/words.py" />
            <source>To {name} on {place}: {leaves}.</source>
            <translation>An {name} auf {place}: {leaves}.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/leaving/words.py" />
            <source>{name}: done. The reply on {place} {leaves}.</source>
            <translation>{name}: erledigt. Die Antwort auf {place} {leaves}.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/leaving/words.py" />
            <source>{name}: done. The reply on {place} leaves in {time}.</source>
            <translation>{name}: erledigt. Die Antwort auf {place} wird in {time} gesendet.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/leaving/words.py" />
            <source>To {name} on {place}: leaves in {time}.</source>
            <translation>An {name} auf {place}: wird in {time} gesendet.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/leaving/words.py" />
            <source>{name}: done.</source>
            <translation>{name}: erledigt.</translation>
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
            <translation>{place} lässt Sie bis {time} antworten.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/message_verbs.py" />
            <source>The note is deleted.</source>
            <translation>Die Notiz ist gelöscht.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/message_verbs.py" />
            <source>The browser opens it on {place}.</source>
            <translation>Der Browser öffnet es auf {place}.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/moments.py" />
            <source>Type a day and an hour, or press the arrow for a calendar</source>
            <translation>Tag und Uhrzeit eintippen, oder mit dem Pfeil den Kalender öffnen</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/news.py" />
            <source>Version {version} of Social Inbox is there.</source>
            <translation>Version {version} von Social Inbox ist da.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/news.py" />
            <source>Open its page</source>
            <translation>Ihre Seite öffnen</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/no_start.py" />
            <source>Social Inbox ended unexpectedly.</source>
            <translation>Social Inbox wurde unerwartet beendet.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/no_start.py" />
            <source>What was stored is there when you start it again.</source>
            <translation>Was gespeichert war, ist beim nächsten Start wieder da.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/notices.py" />
            <source>Show the account</source>
            <translation>Konto zeigen</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/own_rules/deeds_form.py" />
            <source>Put on the tag</source>
            <translation>Schlagwort geben</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/own_rules/deeds_form.py" />
            <source>Tag</source>
            <translation>Schlagwort</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/own_rules/deeds_form.py" />
            <source>Name of the tag</source>
            <translation>Name des Schlagworts</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/own_rules/deeds_form.py" />
            <source>Mark the thread as done</source>
            <translation>Unterhaltung als erledigt markieren</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/own_rules/deeds_form.py" />
            <source>Snooze the thread</source>
            <translation>Unterhaltung zurückstellen</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/own_rules/deeds_form.py" />
            <source>For how long</source>
            <translation>Wie lange</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/own_rules/deeds_form.py" />
            <source>Tell me, whatever else is not told</source>
            <translation>Mir melden, auch wenn sonst nichts gemeldet wird</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/own_rules/did_list.py" />
            <source>{deeds} · {rule}</source>
            <translation>{deeds} · {rule}</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/own_rules/did_list.py" />
            <source>undone</source>
            <translation>rückgängig gemacht</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/own_rules/did_list.py" />
            <location filename="../../socialinbox/ui/own_rules/page.py" />
            <location filename="../../socialinbox/ui/own_rules/room.py" />
            <source>What rules did</source>
            <translation>Was Regeln getan haben</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/own_rules/did_list.py" />
            <source>Enter opens the thread, Delete takes back what the rule did there.</source>
            <translation>Enter öffnet die Unterhaltung, Delete nimmt zurück, was die Regel dort getan hat.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/own_rules/did_list.py" />
            <source>Open the thread</source>
            <translation>Unterhaltung öffnen</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/own_rules/did_list.py" />
            <source>Undo what the rule did</source>
            <translation>Rückgängig machen, was die Regel getan hat</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/own_rules/did_list.py" />
            <source>No rule has done anything yet.</source>
            <translation>Noch hat keine Regel etwas getan.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/own_rules/did_list.py" />
            <source>Here you will see whom a rule did what to, and take it back.</source>
            <translation>Hier sehen Sie, was eine Regel bei wem getan hat, und machen es rückgängig.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/own_rules/did_list.py" />
            <location filename="../../socialinbox/ui/own_rules/page.py" />
            <location filename="../../socialinbox/ui/own_rules/room.py" />
            <source>New rule</source>
            <translation>Neue Regel</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/own_rules/form.py" />
            <source>Name of the rule</source>
            <translation>Name der Regel</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/own_rules/form.py" />
            <source>What it is for</source>
            <translation>Wozu sie dient</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/own_rules/form.py" />
            <source>If a message is like this</source>
            <translation>Wenn eine Nachricht so ist</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/own_rules/form.py" />
            <source>Words, from:, on:, tag:, has:, waiting:&gt;2d</source>
            <translation>Wörter, from:, on:, tag:, has:, waiting:&gt;2d</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/own_rules/form.py" />
            <source>The same words as in the search field</source>
            <translation>Dieselben Wörter wie im Suchfeld</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/own_rules/form.py" />
            <source>What this rule would have acted on</source>
            <translation>Worauf diese Regel gewirkt hätte</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/own_rules/form.py" />
            <source>Save the rule</source>
            <translation>Regel speichern</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/own_rules/form.py" />
            <source>Remove</source>
            <translation>Entfernen</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/own_rules/form.py" />
            <source>Name</source>
            <translation>Name</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/own_rules/form.py" />
            <source>If</source>
            <translation>Wenn</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/own_rules/form.py" />
            <source>Then</source>
            <comment>what a rule does</comment>
            <translation>Dann</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/own_rules/page.py" />
            <location filename="../../socialinbox/ui/own_rules/room.py" />
            <location filename="../../socialinbox/ui/settings/links.py" />
            <source>Rules</source>
            <translation>Regeln</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/own_rules/page.py" />
            <source>Saved: {rule}.</source>
            <translation>Gespeichert: {rule}.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/own_rules/page.py" />
            <source>Removed: {rule}.</source>
            <translation>Entfernt: {rule}.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/own_rules/page.py" />
            <source>{rule} acts.</source>
            <translation>{rule} ist aktiv.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/own_rules/page.py" />
            <source>{rule} rests.</source>
            <translation>{rule} ruht.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/own_rules/page.py" />
            <source>The rules act in another order.</source>
            <translation>Die Regeln wirken in anderer Reihenfolge.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/own_rules/page.py" />
            <source>Undone for {name}.</source>
            <translation>Rückgängig gemacht für {name}.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/own_rules/page.py" />
            <source>Rules, in the order in which they act</source>
            <translation>Regeln, in der Reihenfolge, in der sie wirken</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/own_rules/trial_list.py" />
            <source>{time} · {name}: {words}</source>
            <translation>{time} · {name}: {words}</translation>
        </message>
        <message numerus="yes">
            <location filename="../../socialinbox/ui/own_rules/words.py" />
            <source>for %n hour(s)</source>
            <translation>
                <numerusform>für %n Stunde</numerusform>
                <numerusform>für %n Stunden</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/own_rules/words.py" />
            <source>until tomorrow morning</source>
            <translation>bis morgen früh</translation>
        </message>
        <message numerus="yes">
            <location filename="../../socialinbox/ui/own_rules/words.py" />
            <source>until the morning in %n day(s)</source>
            <translation>
                <numerusform>bis früh in %n Tag</numerusform>
                <numerusform>bis früh in %n Tagen</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/own_rules/words.py" />
            <source>tag {tag}</source>
            <translation>Schlagwort {tag}</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/own_rules/words.py" />
            <source>done</source>
            <comment>what a rule does</comment>
            <translation>erledigt</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/own_rules/words.py" />
            <source>snooze {pause}</source>
            <translation>{pause} zurückstellen</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/own_rules/words.py" />
            <source>tell me</source>
            <translation>mir melden</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/own_rules/words.py" />
            <source>{name}: if {asks}, then {deeds}</source>
            <translation>{name}: wenn {asks}, dann {deeds}</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/own_rules/words.py" />
            <source>{rule}. It rests.</source>
            <translation>{rule}. Sie ruht.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/own_rules/words.py" />
            <source>Nothing that is here would have been for this rule.</source>
            <translation>Nichts hier hätte diese Regel betroffen.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../socialinbox/ui/own_rules/words.py" />
            <location filename="../../socialinbox/ui/told/away_card.py" />
            <location filename="../../socialinbox/ui/told/sayings.py" />
            <source>%n customer(s)</source>
            <translation>
                <numerusform>%n Kunden</numerusform>
                <numerusform>%n Kunden</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../socialinbox/ui/own_rules/words.py" />
            <source>More than %n message(s), of {people} at least.</source>
            <translation>
                <numerusform>Mehr als %n Nachricht, von mindestens {people}.</numerusform>
                <numerusform>Mehr als %n Nachrichten, von mindestens {people}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../socialinbox/ui/own_rules/words.py" />
            <source>%n message(s) of {people} would have been for this rule.</source>
            <translation>
                <numerusform>Diese Regel hätte %n Nachricht von {people} betroffen.</numerusform>
                <numerusform>Diese Regel hätte %n Nachrichten von {people} betroffen.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/own_rules/words.py" />
            <source>{rule}, {time}: {customer}: {deeds}</source>
            <translation>{rule}, {time}: {customer}: {deeds}</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/own_rules/words.py" />
            <source>{run}. Undone.</source>
            <translation>{run}. Rückgängig gemacht.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/palette/entries.py" />
            <source>Commands</source>
            <translation>Befehle</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/palette/entries.py" />
            <location filename="../../socialinbox/ui/palette/palette.py" />
            <source>Lists</source>
            <translation>Listen</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/palette/entries.py" />
            <location filename="../../socialinbox/ui/palette/palette.py" />
            <location filename="../../socialinbox/ui/settings/page.py" />
            <location filename="../../socialinbox/ui/settings/room.py" />
            <location filename="../../socialinbox/ui/sidebar/sidebar.py" />
            <source>Settings</source>
            <translation>Einstellungen</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/palette/model.py" />
            <source>command</source>
            <translation>Befehl</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/palette/model.py" />
            <source>list</source>
            <translation>Liste</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/palette/model.py" />
            <source>customer</source>
            <translation>Kunde</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/palette/model.py" />
            <source>setting</source>
            <translation>Einstellung</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/palette/model.py" />
            <source>key {key}</source>
            <translation>Taste {key}</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/palette/model.py" />
            <source>not possible now</source>
            <translation>jetzt nicht möglich</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/palette/palette.py" />
            <location filename="../../socialinbox/ui/sheets.py" />
            <source>Find and do</source>
            <translation>Finden und tun</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/palette/palette.py" />
            <source>Found</source>
            <translation>Gefunden</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/palette/palette.py" />
            <location filename="../../socialinbox/ui/sheets.py" />
            <source>Go to a customer or a list</source>
            <translation>Zu einem Kunden oder einer Liste</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/palette/palette.py" />
            <source>Go to a customer or a list…</source>
            <translation>Zu einem Kunden oder einer Liste…</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/palette/palette.py" />
            <source>Do something, or go to a customer, a list, a setting…</source>
            <translation>Etwas tun, oder zu einem Kunden, einer Liste, einer Einstellung…</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/palette/palette.py" />
            <source>@ customers    # lists</source>
            <translation>@ Kunden    # Listen</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/palette/palette.py" />
            <source>&gt; commands    @ customers    # lists    , settings</source>
            <translation>&gt; Befehle    @ Kunden    # Listen    , Einstellungen</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/palette/palette.py" />
            <source>Nothing is called that.</source>
            <translation>Nichts heißt so.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../socialinbox/ui/palette/palette.py" />
            <source>%n result(s)</source>
            <translation>
                <numerusform>%n Ergebnis</numerusform>
                <numerusform>%n Ergebnisse</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/palette/sources.py" />
            <location filename="../../socialinbox/ui/settings/chosen.py" />
            <source>On</source>
            <translation>Ein</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/palette/sources.py" />
            <location filename="../../socialinbox/ui/settings/chosen.py" />
            <source>Off</source>
            <translation>Aus</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/palette/sources.py" />
            <location filename="../../socialinbox/ui/settings/chosen.py" />
            <location filename="../../socialinbox/ui/settings/controls.py" />
            <source>{setting}: {choice}</source>
            <translation>{setting}: {choice}</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/palette/sources.py" />
            <source>waiting</source>
            <translation>wartet</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/people/desk.py" />
            <location filename="../../socialinbox/ui/people/history_sheet.py" />
            <source>Who this is, and since when</source>
            <translation>Wer das ist und seit wann</translation>
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
            <translation>Keine Unterhaltung offen</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/people/desk.py" />
            <source>this identity</source>
            <translation>diese Identität</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/people/desk.py" />
            <source>Linked: one person, one thread.</source>
            <translation>Zugeordnet: eine Person, eine Unterhaltung.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/people/desk.py" />
            <source>{messages} taken out.</source>
            <translation>{messages} herausgenommen.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/people/desk.py" />
            <source>Taken out: a thread of its own.</source>
            <translation>Herausgenommen: eine eigene Unterhaltung.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/people/desk.py" />
            <source>{other} is the same person as {one}</source>
            <translation>{other} ist dieselbe Person wie {one}</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/people/desk.py" />
            <source>{one} is not {other}</source>
            <translation>{one} ist nicht {other}</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/people/desk.py" />
            <source>{messages} of {other} by {one}</source>
            <translation>Von {one}, nicht {other}: {messages}</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/people/desk.py" />
            <source>Undone. The threads are as if it had never been said.</source>
            <translation>Rückgängig gemacht. Die Unterhaltungen sind, als wäre es nie gesagt worden.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/people/history_sheet.py" />
            <source>Whatever is undone, messages stay with who wrote them, and notes and tags with whom they were written for.</source>
            <translation>Was auch rückgängig gemacht wird: Nachrichten bleiben bei denen, die sie geschrieben haben, Notizen und Schlagwörter bei denen, für die sie geschrieben wurden.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/people/history_sheet.py" />
            <source>Who {name} is, and since when</source>
            <translation>Wer {name} ist und seit wann</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/people/history_sheet.py" />
            <source>Nothing has been said yet: each identity is as it came.</source>
            <translation>Noch wurde nichts gesagt: Jede Identität ist, wie sie kam.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/people/preview.py" />
            <source>Looking what will change…</source>
            <translation>Es wird nachgesehen, was sich ändert…</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/people/preview.py" />
            <source>Now</source>
            <translation>Jetzt</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/people/preview.py" />
            <source>Then</source>
            <comment>after the change</comment>
            <translation>Dann</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/people/preview.py" />
            <source>What will change</source>
            <translation>Was sich ändert</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/people/preview.py" />
            <location filename="../../socialinbox/ui/people/split_sheet.py" />
            <source>A new customer</source>
            <translation>Ein neuer Kunde</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/people/preview.py" />
            <source>no thread</source>
            <translation>keine Unterhaltung</translation>
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
            <translation>Notizen</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/people/split_sheet.py" />
            <source>Somebody else</source>
            <translation>Jemand anderes</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/people/split_sheet.py" />
            <source>What you call them</source>
            <translation>Wie Sie ihn oder sie nennen</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/people/split_sheet.py" />
            <source>What you call the new customer</source>
            <translation>Wie Sie den neuen Kunden nennen</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/people/split_sheet.py" />
            <source>Or somebody you know</source>
            <translation>Oder jemand, den Sie kennen</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/people/split_sheet.py" />
            <source>Who else writes on this account?</source>
            <translation>Wer schreibt noch mit diesem Konto?</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/people/split_sheet.py" />
            <source>Who wrote them?</source>
            <translation>Wer hat sie geschrieben?</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/people/split_sheet.py" />
            <source>{identity} is not {name}, but…</source>
            <translation>{identity} ist nicht {name}, sondern…</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/people/split_sheet.py" />
            <source>These messages are by {name}</source>
            <translation>Diese Nachrichten sind von {name}</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/people/split_sheet.py" />
            <source>{identity} is not {name}</source>
            <translation>{identity} ist nicht {name}</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/people/split_sheet.py" />
            <source>Take them out</source>
            <translation>Herausnehmen</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/people/split_sheet.py" />
            <source>Take it out</source>
            <translation>Herausnehmen</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/people/statement.py" />
            <source>How do you know?</source>
            <translation>Woher wissen Sie es?</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/people/statement.py" />
            <source>How you know</source>
            <translation>Woher Sie es wissen</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/people/statement.py" />
            <source>Choose how you know</source>
            <translation>Wählen, woher Sie es wissen</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/people/statement.py" />
            <source>What shows it</source>
            <translation>Was es zeigt</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/people/statement.py" />
            <source>What shows it, in your words</source>
            <translation>Was es zeigt, in Ihren Worten</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/people/statement.py" />
            <source>You can undo this at any time.</source>
            <translation>Sie können das jederzeit rückgängig machen.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/people/statement.py" />
            <source> and </source>
            <translation> und </translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/people/statement.py" />
            <source>{networks} asks how you know who somebody is. Your answer is kept with it.</source>
            <translation>{networks} fragt, woher Sie wissen, wer jemand ist. Ihre Antwort wird dazu aufbewahrt.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/people/step_row.py" />
            <source>Undo: {step}</source>
            <translation>Rückgängig machen: {step}</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/people/undo_sheet.py" />
            <source>Why it is undone</source>
            <translation>Warum es rückgängig gemacht wird</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/people/undo_sheet.py" />
            <source>Why (optional)</source>
            <translation>Warum (freiwillig)</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/people/undo_sheet.py" />
            <source>Leave it as it is</source>
            <translation>Lassen, wie es ist</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/people/undo_sheet.py" />
            <source>Undo it</source>
            <translation>Rückgängig machen</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/people/undo_sheet.py" />
            <source>Undo “{step}”?</source>
            <translation>„{step}“ rückgängig machen?</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/people/which.py" />
            <source>Tick all that somebody else has written. Your answers can go along.</source>
            <translation>Haken Sie alles an, was jemand anderes geschrieben hat. Ihre Antworten können mitgehen.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/people/which.py" />
            <source>Messages of this account</source>
            <translation>Nachrichten dieses Kontos</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/people/which.py" />
            <source>Whose are they?</source>
            <translation>Von wem sind sie?</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/people/which.py" />
            <source>(no words)</source>
            <translation>(ohne Text)</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/people/which.py" />
            <source>You: </source>
            <translation>Sie: </translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/people/words.py" />
            <source>seen on its network</source>
            <translation>so im Netzwerk gesehen</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/people/words.py" />
            <source>they told me</source>
            <translation>selbst gesagt</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/people/words.py" />
            <source>public profile</source>
            <translation>öffentliches Profil</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/people/words.py" />
            <source>they agreed</source>
            <translation>Einverständnis</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/people/words.py" />
            <source>the network says so</source>
            <translation>das Netzwerk sagt es</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/people/words.py" />
            <source>my guess</source>
            <translation>meine Vermutung</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/people/words.py" />
            <source>They told me</source>
            <translation>Es wurde mir gesagt</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/people/words.py" />
            <source>Their public profile says so</source>
            <translation>Das öffentliche Profil sagt es</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/people/words.py" />
            <source>They agreed to it</source>
            <translation>Mit Einverständnis</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/people/words.py" />
            <source>My guess</source>
            <translation>Meine Vermutung</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/people/words.py" />
            <source>you</source>
            <translation>Sie</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/people/words.py" />
            <location filename="../../socialinbox/ui/timeline/offered.py" />
            <location filename="../../socialinbox/ui/timeline/ring.py" />
            <location filename="../../socialinbox/ui/timeline/rows.py" />
            <source>the network</source>
            <translation>das Netzwerk</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/people/words.py" />
            <source>this program</source>
            <translation>dieses Programm</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/people/words.py" />
            <source>{name} on {network}</source>
            <translation>{name} auf {network}</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/people/words.py" />
            <source>a new customer</source>
            <translation>ein neuer Kunde</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/people/words.py" />
            <source>The same person: {names}</source>
            <translation>Dieselbe Person: {names}</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/people/words.py" />
            <source>The same person as {name}</source>
            <translation>Dieselbe Person wie {name}</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/people/words.py" />
            <source>Not the same person as {name}</source>
            <translation>Nicht dieselbe Person wie {name}</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/people/words.py" />
            <source>{names}: taken over from {name}</source>
            <translation>{names}: von {name} übernommen</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/people/words.py" />
            <source>{names}: somebody else, {name}</source>
            <translation>{names}: jemand anderes, {name}</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/people/words.py" />
            <source>{messages} taken over from {name}</source>
            <translation>{messages} von {name} übernommen</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/people/words.py" />
            <source>{messages} by somebody else, {name}</source>
            <translation>{messages} von jemand anderem, {name}</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/people/words.py" />
            <source>{basis} · {who}, {day}</source>
            <translation>{basis} · {who}, {day}</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/people/words.py" />
            <source>Undone {day} by {who}</source>
            <translation>Rückgängig gemacht {day} ({who})</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/people/words.py" />
            <source>{name}: no thread</source>
            <translation>{name}: keine Unterhaltung</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/people/words.py" />
            <source>{place} {messages}, on {first}</source>
            <translation>{place} {messages}, am {first}</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/people/words.py" />
            <source>{place} {messages}, {first} to {last}</source>
            <translation>{place} {messages}, {first} bis {last}</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/people/words.py" />
            <source>No message would change its thread.</source>
            <translation>Keine Nachricht würde die Unterhaltung wechseln.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/people/words.py" />
            <source>Now: {before}. Then: {after}.</source>
            <translation>Jetzt: {before}. Dann: {after}.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/quiet_hours/form.py" />
            <source>As in the settings</source>
            <translation>Wie in den Einstellungen</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/quiet_hours/form.py" />
            <source>Never quiet</source>
            <translation>Keine Ruhezeit</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/quiet_hours/form.py" />
            <source>Own hours</source>
            <translation>Eigene Zeiten</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/quiet_hours/sheet.py" />
            <location filename="../../socialinbox/ui/settings/links.py" />
            <location filename="../../socialinbox/ui/sheets.py" />
            <source>Quiet hours of customers and accounts</source>
            <translation>Ruhezeiten von Kunden und Konten</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/quiet_hours/sheet.py" />
            <source>Whose quiet hours</source>
            <translation>Wessen Ruhezeit</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/quiet_hours/sheet.py" />
            <source>A customer’s own hours decide alone, else those of the account a message comes through, else those in the settings. Nothing breaks through a customer’s own.</source>
            <translation>Hat ein Kunde eine eigene Ruhezeit, gilt nur sie, sonst die des Kontos, über das eine Nachricht kommt, sonst die der Einstellungen. Die eigene Ruhezeit eines Kunden durchbricht nichts.</translation>
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
            <translation>In die Nachrichten der Unterhaltung gehen</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/reading.py" />
            <location filename="../../socialinbox/ui/search/in_thread.py" />
            <source>Search in this thread</source>
            <translation>In dieser Unterhaltung suchen</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/reading.py" />
            <source>What can be done with the message</source>
            <translation>Was sich mit der Nachricht tun lässt</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/reading.py" />
            <source>Write a reply</source>
            <translation>Antwort schreiben</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/reading.py" />
            <source>Put in an emoji</source>
            <translation>Emoji einfügen</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/reading.py" />
            <source>Suggest for the wrong word</source>
            <translation>Für das falsche Wort vorschlagen</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/reading.py" />
            <source>What is stored about the customer</source>
            <translation>Was über den Kunden gespeichert ist</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/reporter.py" />
            <source>Something unexpected happened.</source>
            <translation>Etwas Unerwartetes ist geschehen.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/reporter.py" />
            <source>Nothing is lost; the details are in the log. Going on is safe.</source>
            <translation>Nichts ging verloren; Näheres steht im Protokoll. Sie können gefahrlos weitermachen.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/rights/stored_sheet.py" />
            <source>What is stored</source>
            <translation>Was gespeichert ist</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/rights/stored_sheet.py" />
            <source>Erase…</source>
            <translation>Löschen…</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/rights/stored_sheet.py" />
            <source>Give them a copy…</source>
            <translation>Kopie für den Kunden…</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/rights/stored_sheet.py" />
            <source>Keep everything</source>
            <translation>Alles behalten</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/rights/stored_sheet.py" />
            <source>Erase for good</source>
            <translation>Endgültig löschen</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/rights/stored_sheet.py" />
            <source>Save the receipt (PDF)…</source>
            <translation>Nachweis speichern (PDF)…</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/rights/stored_sheet.py" />
            <source>What is stored about {name}</source>
            <translation>Was über {name} gespeichert ist</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/rights/stored_sheet.py" />
            <source>Written here</source>
            <translation>Hier geschrieben</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/rights/stored_sheet.py" />
            <location filename="../../socialinbox/ui/saved/export_sheet.py" />
            <location filename="../../socialinbox/ui/saved_replies/desk.py" />
            <source>Written to {file}.</source>
            <translation>In {file} geschrieben.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/rights/stored_sheet.py" />
            <source>Erase {name}?</source>
            <translation>{name} löschen?</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/rights/stored_sheet.py" />
            <source>Erasing…</source>
            <translation>Wird gelöscht…</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/rights/stored_sheet.py" />
            <source>Erased</source>
            <translation>Gelöscht</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/rights/stored_sheet.py" />
            <source>Receipt {number}</source>
            <translation>Nachweis {number}</translation>
        </message>
        <message numerus="yes">
            <location filename="../../socialinbox/ui/rights/words.py" />
            <source>%n message(s) from them</source>
            <translation>
                <numerusform>%n Nachricht vom Kunden</numerusform>
                <numerusform>%n Nachrichten vom Kunden</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../socialinbox/ui/rights/words.py" />
            <source>%n from you</source>
            <translation>
                <numerusform>%n von Ihnen</numerusform>
                <numerusform>%n von Ihnen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../socialinbox/ui/rights/words.py" />
            <source>%n without words by now</source>
            <translation>
                <numerusform>%n inzwischen ohne Text</numerusform>
                <numerusform>%n inzwischen ohne Text</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../socialinbox/ui/rights/words.py" />
            <source>{here} of %n file(s) on this computer</source>
            <translation>
                <numerusform>{here} von %n Datei auf diesem Computer</numerusform>
                <numerusform>{here} von %n Dateien auf diesem Computer</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/rights/words.py" />
            <source>Profile: {fields}</source>
            <translation>Profil: {fields}</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/rights/words.py" />
            <source>May be kept until it is deleted there or here.</source>
            <translation>Darf bleiben, bis es dort oder hier gelöscht wird.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/rights/words.py" />
            <source>Until {day}; looked at again before, or removed.</source>
            <translation>Bis {day}; vorher neu abgerufen oder entfernt.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../socialinbox/ui/rights/words.py" />
            <source>%n entr(y|ies) of the search index</source>
            <translation>
                <numerusform>%n Eintrag im Suchindex</numerusform>
                <numerusform>%n Einträge im Suchindex</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../socialinbox/ui/rights/words.py" />
            <source>%n older cop(y|ies) of the whole file</source>
            <translation>
                <numerusform>%n ältere Kopie der ganzen Datei</numerusform>
                <numerusform>%n ältere Kopien der ganzen Datei</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/rights/words.py" />
            <source>Messages, pictures, names, notes, tags, drafts and everything else about this customer are overwritten on this computer. Nothing of it comes back with the next look at the networks, and nothing undoes it. What stands at the networks stays there. Whatever they write from now on comes in as from somebody new.</source>
            <translation>Nachrichten, Bilder, Namen, Notizen, Schlagwörter, Entwürfe und alles andere über diesen Kunden werden auf diesem Computer überschrieben. Nichts davon kommt beim nächsten Abruf der Netzwerke zurück, und nichts macht es rückgängig. Was bei den Netzwerken steht, bleibt dort. Was der Kunde von nun an schreibt, kommt wie von jemand Neuem herein.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/rights/words.py" />
            <source>Also what I wrote to them (else it stays, without their name)</source>
            <translation>Auch, was ich geschrieben habe (sonst bleibt es, ohne den Namen)</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/saved/desk.py" />
            <source>Open in its own window</source>
            <translation>In eigenem Fenster öffnen</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/saved/desk.py" />
            <source>Export the thread…</source>
            <translation>Unterhaltung exportieren…</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/saved/desk.py" />
            <source>Export saved threads…</source>
            <translation>Gespeicherte Unterhaltungen exportieren…</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/saved/export_sheet.py" />
            <source>A page (HTML): opens in every browser, with the pictures inside</source>
            <translation>Eine Seite (HTML): öffnet sich in jedem Browser, mit den Bildern darin</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/saved/export_sheet.py" />
            <source>On paper (PDF): to print or to send</source>
            <translation>Auf Papier (PDF): zum Drucken oder Senden</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/saved/export_sheet.py" />
            <source>A table (CSV): for Excel and its like</source>
            <translation>Eine Tabelle (CSV): für Excel und Ähnliches</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/saved/export_sheet.py" />
            <source>For programs (JSON Lines): can be read in again here</source>
            <translation>Für Programme (JSON Lines): lässt sich hier wieder einlesen</translation>
        </message>
        <message numerus="yes">
            <location filename="../../socialinbox/ui/saved/export_sheet.py" />
            <source>%n message(s) go(es|) without words: {why}</source>
            <translation>
                <numerusform>%n Nachricht geht ohne Text: {why}</numerusform>
                <numerusform>%n Nachrichten gehen ohne Text: {why}</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/saved/export_sheet.py" />
            <source>Export</source>
            <translation>Exportieren</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/saved/export_sheet.py" />
            <source>Choose where…</source>
            <translation>Ort wählen…</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/saved/export_sheet.py" />
            <source>Export saved threads</source>
            <translation>Gespeicherte Unterhaltungen exportieren</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/saved/export_sheet.py" />
            <source>Export the thread with {name}</source>
            <translation>Die Unterhaltung mit {name} exportieren</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/saved/export_sheet.py" />
            <source>Nothing is saved. Press S on a thread first.</source>
            <translation>Nichts ist gespeichert. Drücken Sie zuerst S auf einer Unterhaltung.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/saved/export_sheet.py" />
            <source>Writing…</source>
            <translation>Wird geschrieben…</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/saved/export_sheet.py" />
            <source>Saved threads</source>
            <translation>Gespeicherte Unterhaltungen</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/saved/place.py" />
            <source>Where to?</source>
            <translation>Wohin?</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/saved/window.py" />
            <source>Only to be read</source>
            <translation>Nur zum Lesen</translation>
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
            <translation>Vorname</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/saved_replies/blank_names.py" />
            <source>name</source>
            <comment>a blank of a saved reply</comment>
            <translation>Name</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/saved_replies/blank_names.py" />
            <source>network</source>
            <comment>a blank of a saved reply</comment>
            <translation>Netzwerk</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/saved_replies/blank_names.py" />
            <source>shop</source>
            <comment>a blank of a saved reply</comment>
            <translation>Laden</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/saved_replies/blank_names.py" />
            <source>date</source>
            <comment>a blank of a saved reply</comment>
            <translation>Datum</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/saved_replies/blank_names.py" />
            <source>time</source>
            <comment>a blank of a saved reply</comment>
            <translation>Uhrzeit</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/saved_replies/blank_names.py" />
            <source>link</source>
            <comment>a blank of a saved reply</comment>
            <translation>Link</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/saved_replies/desk.py" />
            <source>Put in a saved reply</source>
            <translation>Textbaustein einfügen</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/saved_replies/desk.py" />
            <source>Keep what is written as a saved reply…</source>
            <translation>Geschriebenes als Textbaustein speichern…</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/saved_replies/desk.py" />
            <location filename="../../socialinbox/ui/saved_replies/sheet.py" />
            <source>Saved replies</source>
            <translation>Textbausteine</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/saved_replies/desk.py" />
            <source>“{name}” is kept.</source>
            <translation>„{name}“ ist gespeichert.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/saved_replies/desk.py" />
            <source>“{name}” is deleted.</source>
            <translation>„{name}“ ist gelöscht.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/saved_replies/desk.py" />
            <source>Export saved replies</source>
            <translation>Textbausteine exportieren</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/saved_replies/desk.py" />
            <source>Import saved replies</source>
            <translation>Textbausteine importieren</translation>
        </message>
        <message numerus="yes">
            <location filename="../../socialinbox/ui/saved_replies/desk.py" />
            <source>%n saved repl(y is|ies are) new or different.</source>
            <translation>
                <numerusform>%n Textbaustein ist neu oder anders.</numerusform>
                <numerusform>%n Textbausteine sind neu oder anders.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/saved_replies/desk.py" />
            <source>{file} can’t be used ({why}). Choose another file.</source>
            <translation>{file} lässt sich nicht verwenden ({why}). Wählen Sie eine andere Datei.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/saved_replies/picker.py" />
            <source>Save a first reply…</source>
            <translation>Ersten Textbaustein speichern…</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/saved_replies/picker.py" />
            <source>none is kept yet</source>
            <translation>noch keiner gespeichert</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/saved_replies/sheet.py" />
            <source>Saved replies, most used first</source>
            <translation>Textbausteine, meistverwendete zuerst</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/saved_replies/sheet.py" />
            <source>Name, by which you find it</source>
            <translation>Name, unter dem Sie ihn finden</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/saved_replies/sheet.py" />
            <source>Name of the saved reply</source>
            <translation>Name des Textbausteins</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/saved_replies/sheet.py" />
            <source>What you say</source>
            <translation>Was Sie sagen</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/saved_replies/sheet.py" />
            <source>Words of the saved reply</source>
            <translation>Text des Textbausteins</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/saved_replies/sheet.py" />
            <source>Filled in by itself: {blanks}. Any other word in braces is yours to fill in; Tab goes from one to the next.</source>
            <translation>Von selbst ausgefüllt: {blanks}. Jedes andere Wort in geschweiften Klammern füllen Sie aus; Tab geht von einem zum nächsten.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/saved_replies/sheet.py" />
            <source>New</source>
            <translation>Neu</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/saved_replies/sheet.py" />
            <source>Import…</source>
            <translation>Importieren…</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/saved_replies/sheet.py" />
            <source>Export…</source>
            <translation>Exportieren…</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/saved_replies/sheet.py" />
            <location filename="../../socialinbox/ui/timeline/offered.py" />
            <location filename="../../socialinbox/ui/views/desk.py" />
            <source>Delete</source>
            <translation>Löschen</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/saved_replies/sheet.py" />
            <location filename="../../socialinbox/ui/story/tag_sheet.py" />
            <location filename="../../socialinbox/ui/views/view_sheet.py" />
            <source>Save</source>
            <translation>Speichern</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/search/field.py" />
            <source>Search all messages (/)</source>
            <translation>Alle Nachrichten durchsuchen (/)</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/search/in_thread.py" />
            <source>Older hit</source>
            <translation>Älterer Treffer</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/search/in_thread.py" />
            <source>Newer hit</source>
            <translation>Neuerer Treffer</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/search/in_thread.py" />
            <source>Close the search</source>
            <translation>Suche schließen</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/search/in_thread.py" />
            <location filename="../../socialinbox/ui/search/results.py" />
            <source>{n} of {count}</source>
            <translation>{n} von {count}</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/search/in_thread.py" />
            <location filename="../../socialinbox/ui/search/results.py" />
            <source>Nothing found</source>
            <translation>Nichts gefunden</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/search/popup.py" />
            <source>Suggestions for the search</source>
            <translation>Vorschläge für die Suche</translation>
        </message>
        <message numerus="yes">
            <location filename="../../socialinbox/ui/search/popup.py" />
            <source>%n suggestion(s), arrow down to choose</source>
            <translation>
                <numerusform>%n Vorschlag, Pfeil nach unten zum Wählen</numerusform>
                <numerusform>%n Vorschläge, Pfeil nach unten zum Wählen</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/search/results.py" />
            <source>Search results</source>
            <translation>Suchergebnisse</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/search/results.py" />
            <source>Save as a view…</source>
            <translation>Als Ansicht speichern…</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/search/results.py" />
            <source>Give this search a name and a place on the left</source>
            <translation>Dieser Suche einen Namen und links einen Platz geben</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/search/results.py" />
            <source>{n} of {count} or more</source>
            <translation>{n} von {count} oder mehr</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/search/results.py" />
            <source>No message and no name has “{text}” in it.</source>
            <translation>Keine Nachricht und kein Name enthält „{text}“.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/search/results.py" />
            <source>Type words, a name, or one of the suggestions.</source>
            <translation>Tippen Sie Wörter, einen Namen oder einen der Vorschläge.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/search/results.py" />
            <source>Back to the threads</source>
            <translation>Zurück zu den Unterhaltungen</translation>
        </message>
        <message numerus="yes">
            <location filename="../../socialinbox/ui/search/results.py" />
            <source>%n hit(s)</source>
            <translation>
                <numerusform>%n Treffer</numerusform>
                <numerusform>%n Treffer</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/search/suggest.py" />
            <source>Yourself</source>
            <translation>Sie selbst</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/search/suggest.py" />
            <source>Waiting for longer than that</source>
            <translation>Wartet länger als das</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/search/suggest.py" />
            <source>This week</source>
            <translation>Diese Woche</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/search/suggest.py" />
            <source>Last week</source>
            <translation>Letzte Woche</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/search/suggest.py" />
            <source>Seven days ago</source>
            <translation>Vor sieben Tagen</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/search/suggest.py" />
            <source>Thirty days ago</source>
            <translation>Vor dreißig Tagen</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/search/words.py" />
            <source>Words</source>
            <translation>Wörter</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/search/words.py" />
            <source>Who wrote it</source>
            <translation>Wer es geschrieben hat</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/search/words.py" />
            <source>Whom you wrote to</source>
            <translation>Wem Sie geschrieben haben</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/search/words.py" />
            <source>Whose thread it is in</source>
            <translation>In wessen Unterhaltung es steht</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/search/words.py" />
            <source>Network or place</source>
            <translation>Netzwerk oder Ort</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/search/words.py" />
            <source>State of the thread</source>
            <translation>Zustand der Unterhaltung</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/search/words.py" />
            <source>What comes with it</source>
            <translation>Was dabei ist</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/search/words.py" />
            <source>Before a day</source>
            <translation>Vor einem Tag</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/search/words.py" />
            <source>From a day on</source>
            <translation>Ab einem Tag</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/search/words.py" />
            <source>On a day or in a month</source>
            <translation>An einem Tag oder in einem Monat</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/search/words.py" />
            <source>Tag of the customer</source>
            <translation>Schlagwort des Kunden</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/search/words.py" />
            <source>How long they have been waiting</source>
            <translation>Wie lange jemand schon wartet</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/search/words.py" />
            <source>Waiting for your answer</source>
            <translation>Wartet auf Ihre Antwort</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/search/words.py" />
            <location filename="../../socialinbox/ui/threads/pane.py" />
            <source>Unread</source>
            <translation>Ungelesen</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/search/words.py" />
            <source>Not done</source>
            <translation>Nicht erledigt</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/search/words.py" />
            <source>Done</source>
            <comment>state of a thread</comment>
            <translation>Erledigt</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/search/words.py" />
            <location filename="../../socialinbox/ui/threads/pane.py" />
            <source>Snoozed</source>
            <translation>Zurückgestellt</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/search/words.py" />
            <source>Saved for offline</source>
            <translation>Für offline gespeichert</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/search/words.py" />
            <source>Customer you follow</source>
            <translation>Kunde, dem Sie folgen</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/search/words.py" />
            <source>Answered by you</source>
            <translation>Von Ihnen beantwortet</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/search/words.py" />
            <source>With a follow-up to do</source>
            <translation>Mit offener Wiedervorlage</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/search/words.py" />
            <source>Photo</source>
            <translation>Foto</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/search/words.py" />
            <location filename="../../socialinbox/ui/timeline/rows.py" />
            <source>Video</source>
            <translation>Video</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/search/words.py" />
            <location filename="../../socialinbox/ui/timeline/rows.py" />
            <source>Sound</source>
            <translation>Ton</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/search/words.py" />
            <location filename="../../socialinbox/ui/timeline/rows.py" />
            <source>File</source>
            <translation>Datei</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/search/words.py" />
            <location filename="../../socialinbox/ui/timeline/rows.py" />
            <source>Link</source>
            <translation>Link</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/search/words.py" />
            <source>Note of yours</source>
            <translation>Notiz von Ihnen</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/search/words.py" />
            <source>Anything attached</source>
            <translation>Irgendetwas angehängt</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/settings/chosen.py" />
            <source>changed</source>
            <comment>a setting</comment>
            <translation>geändert</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/settings/controls.py" />
            <source>{setting}: from</source>
            <translation>{setting}: ab</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/settings/controls.py" />
            <source>{setting}: until</source>
            <translation>{setting}: bis</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/settings/links.py" />
            <location filename="../../socialinbox/ui/sidebar/sidebar.py" />
            <source>Accounts</source>
            <translation>Konten</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/settings/links.py" />
            <source>Each stands at the foot of the sidebar, with how it is doing and what it costs.</source>
            <translation>Jedes steht unten in der Seitenleiste, mit seinem Zustand und seinen Kosten.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/settings/links.py" />
            <location filename="../../socialinbox/ui/sidebar/sidebar.py" />
            <source>Connect an account…</source>
            <translation>Konto verbinden…</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/settings/links.py" />
            <source>What is done by itself with messages that arrive, and what was done so far.</source>
            <translation>Was mit ankommenden Nachrichten von selbst geschieht und was bisher geschah.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/settings/links.py" />
            <source>Show the rules</source>
            <translation>Regeln zeigen</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/settings/links.py" />
            <source>Some may have hours of their own, which decide instead of those above.</source>
            <translation>Sie können eigene Zeiten haben, die dann statt der obigen gelten.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/settings/links.py" />
            <source>Show the quiet hours</source>
            <translation>Ruhezeiten zeigen</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/settings/links.py" />
            <source>All commands with their keys. Ctrl+K finds them by their words.</source>
            <translation>Alle Befehle mit ihren Tasten. Ctrl+K findet sie nach Wörtern.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/settings/links.py" />
            <source>Show all keys</source>
            <translation>Alle Tasten zeigen</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/settings/links.py" />
            <source>Folder of the profile</source>
            <translation>Ordner des Profils</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/settings/links.py" />
            <source>Open the folder</source>
            <translation>Ordner öffnen</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/settings/page.py" />
            <source>Search the settings</source>
            <translation>Einstellungen durchsuchen</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/settings/page.py" />
            <source>No setting is called that.</source>
            <translation>Keine Einstellung heißt so.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/settings/page.py" />
            <source>Groups of settings</source>
            <translation>Gruppen von Einstellungen</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/settings/page.py" />
            <source>Elsewhere</source>
            <translation>Anderswo</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/settings/row.py" />
            <source>{help} Counts from the next start.</source>
            <translation>{help} Gilt ab dem nächsten Start.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/settings/row.py" />
            <source>As it came: {name}</source>
            <translation>Wie zu Anfang: {name}</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/settings/row.py" />
            <source>Only with “{setting}”.</source>
            <translation>Nur mit „{setting}“.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/sidebar/health.py" />
            <source>Working</source>
            <translation>In Ordnung</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/sidebar/health.py" />
            <source>Connecting</source>
            <translation>Wird verbunden</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/sidebar/health.py" />
            <source>Renewing its sign-in</source>
            <translation>Anmeldung wird erneuert</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/sidebar/health.py" />
            <source>Slowed down by the network</source>
            <translation>Vom Netzwerk gebremst</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/sidebar/health.py" />
            <source>Offline</source>
            <translation>Offline</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/sidebar/health.py" />
            <source>Needs your attention</source>
            <translation>Braucht Sie</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/sidebar/health.py" />
            <source>Not connected</source>
            <translation>Nicht verbunden</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/sidebar/health.py" />
            <location filename="../../socialinbox/ui/timeline/former.py" />
            <source>until {time}</source>
            <translation>bis {time}</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/sidebar/sidebar.py" />
            <source>Leaves later</source>
            <translation>Später senden</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/sidebar/sidebar.py" />
            <source>Practice networks</source>
            <translation>Übungsnetzwerke</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/sidebar/sidebar.py" />
            <source>Everything here is made up and stays on this computer.</source>
            <translation>Alles hier ist erfunden und bleibt auf diesem Computer.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/sidebar/sidebar.py" />
            <source>Leave…</source>
            <translation>Verlassen…</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/sidebar/sidebar.py" />
            <source>Leave the practice networks</source>
            <translation>Übungsnetzwerke verlassen</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/sidebar/sidebar.py" />
            <source>Back to your own inbox</source>
            <translation>Zurück zum eigenen Posteingang</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/sidebar/sidebar.py" />
            <source>Offline: reading and writing still work.</source>
            <translation>Offline: Lesen und Schreiben gehen weiterhin.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/sidebar/sidebar.py" />
            <source>{count} due now</source>
            <translation>{count} jetzt fällig</translation>
        </message>
        <message numerus="yes">
            <location filename="../../socialinbox/ui/sidebar/sidebar.py" />
            <source>%n (has|have) stopped and ask(s|) you</source>
            <translation>
                <numerusform>%n hat angehalten und fragt Sie</numerusform>
                <numerusform>%n haben angehalten und fragen Sie</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/spelling/spelling.py" />
            <source>No word is marked from here on.</source>
            <translation>Von hier an ist kein Wort markiert.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/spelling/spelling.py" />
            <source>No suggestion</source>
            <translation>Kein Vorschlag</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/spelling/spelling.py" />
            <source>Add to my words</source>
            <translation>Zu meinen Wörtern hinzufügen</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/spelling/spelling.py" />
            <source>Ignore it here</source>
            <translation>Hier ignorieren</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/spelling/spelling.py" />
            <source>Check spelling</source>
            <translation>Rechtschreibung prüfen</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/spelling/spelling.py" />
            <source>Add a dictionary…</source>
            <translation>Wörterbuch hinzufügen…</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/spelling/spelling.py" />
            <source>Add a dictionary</source>
            <translation>Wörterbuch hinzufügen</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/spelling/spelling.py" />
            <source>Dictionaries</source>
            <translation>Wörterbücher</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/spelling/spelling.py" />
            <source>The dictionary {name} is there.</source>
            <translation>Das Wörterbuch {name} ist da.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/storm/bar.py" />
            <location filename="../../socialinbox/ui/tour/card.py" />
            <location filename="../../socialinbox/ui/tour/tour.py" />
            <source>Skip</source>
            <translation>Überspringen</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/storm/bar.py" />
            <source>Leave this one unanswered ({key})</source>
            <translation>Diese unbeantwortet lassen ({key})</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/storm/bar.py" />
            <location filename="../../socialinbox/ui/storm/desk.py" />
            <source>Stop answering one by one</source>
            <translation>Nicht mehr einzeln beantworten</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/storm/desk.py" />
            <source>No question of many</source>
            <translation>Keine Frage von vielen</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/storm/desk.py" />
            <source>Answer the same question of many, one by one</source>
            <translation>Dieselbe Frage vieler einzeln beantworten</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/storm/desk.py" />
            <source>Skip this one</source>
            <translation>Diese überspringen</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/storm/desk.py" />
            <source>{number} of {total}</source>
            <translation>{number} von {total}</translation>
        </message>
        <message numerus="yes">
            <location filename="../../socialinbox/ui/storm/desk.py" />
            <source>%n sent</source>
            <translation>
                <numerusform>%n gesendet</numerusform>
                <numerusform>%n gesendet</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../socialinbox/ui/storm/desk.py" />
            <source>%n skipped</source>
            <translation>
                <numerusform>%n übersprungen</numerusform>
                <numerusform>%n übersprungen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../socialinbox/ui/storm/desk.py" />
            <source>%n answer(s) sent one by one</source>
            <translation>
                <numerusform>%n Antwort einzeln gesendet</numerusform>
                <numerusform>%n Antworten einzeln gesendet</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/storm/offer.py" />
            <source>Answer one by one</source>
            <translation>Einzeln beantworten</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/storm/sheet.py" />
            <source>One question, many customers</source>
            <translation>Eine Frage, viele Kunden</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/storm/sheet.py" />
            <source>You answer each of them yourself. Your last answer stands ready for the next one; nothing is sent before you press Send.</source>
            <translation>Sie antworten jedem selbst. Ihre letzte Antwort steht für den nächsten bereit; nichts wird gesendet, bevor Sie „Senden“ drücken.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/storm/sheet.py" />
            <source>Questions</source>
            <translation>Fragen</translation>
        </message>
        <message numerus="yes">
            <location filename="../../socialinbox/ui/storm/sheet.py" />
            <source>Answer %n one by one</source>
            <translation>
                <numerusform>%n beantworten</numerusform>
                <numerusform>%n einzeln beantworten</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/storm/words.py" />
            <source>opening hours</source>
            <translation>Öffnungszeiten</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/storm/words.py" />
            <source>the price</source>
            <translation>Preis</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/storm/words.py" />
            <source>delivery</source>
            <translation>Lieferung</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/storm/words.py" />
            <source>what is in stock</source>
            <translation>Bestand</translation>
        </message>
        <message numerus="yes">
            <location filename="../../socialinbox/ui/storm/words.py" />
            <source>%n (person asks|people ask) about {about}</source>
            <translation>
                <numerusform>%n Person fragt nach: {about}</numerusform>
                <numerusform>%n Personen fragen nach: {about}</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/story/chips.py" />
            <source>{tag}: press for what can be done, Delete takes it off</source>
            <translation>{tag}: drücken für alles, was sich tun lässt; Delete nimmt es ab</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/story/chips.py" />
            <source>Tag {tag}</source>
            <translation>Schlagwort {tag}</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/story/chips.py" />
            <source>Delete takes it off, Space opens what can be done.</source>
            <translation>Delete nimmt es ab, Leertaste zeigt, was sich tun lässt.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/story/deeds.py" />
            <source>Tagged: {tag}.</source>
            <translation>Schlagwort vergeben: {tag}.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/story/deeds.py" />
            <source>No longer tagged: {tag}.</source>
            <translation>Schlagwort abgenommen: {tag}.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/story/deeds.py" />
            <source>The tag is called {tag} now.</source>
            <translation>Das Schlagwort heißt jetzt {tag}.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/story/deeds.py" />
            <source>{tag} has another colour.</source>
            <translation>{tag} hat eine andere Farbe.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/story/deeds.py" />
            <source>The tag {tag} is gone from everybody.</source>
            <translation>Das Schlagwort {tag} ist bei allen weg.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/story/deeds.py" />
            <source>You are told of whatever {name} says.</source>
            <translation>Alles von {name} wird Ihnen gemeldet.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/story/deeds.py" />
            <source>{name} is followed no longer.</source>
            <translation>Sie folgen {name} nicht mehr.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/story/deeds.py" />
            <source>You are reminded: {time}.</source>
            <translation>Sie werden erinnert: {time}.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/story/deeds.py" />
            <location filename="../../socialinbox/ui/story/follow_up_row.py" />
            <location filename="../../socialinbox/ui/story/strip.py" />
            <source>Done: {what}</source>
            <translation>Erledigt: {what}</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/story/deeds.py" />
            <location filename="../../socialinbox/ui/story/follow_up_row.py" />
            <source>To do again: {what}</source>
            <translation>Wieder zu erledigen: {what}</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/story/deeds.py" />
            <source>No longer to do.</source>
            <translation>Nicht mehr zu erledigen.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/story/deeds.py" />
            <source>The reminder is not wanted.</source>
            <translation>Die Erinnerung ist nicht erwünscht.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/story/desk.py" />
            <location filename="../../socialinbox/ui/story/part.py" />
            <source>Follow up…</source>
            <translation>Wiedervorlage…</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/story/desk.py" />
            <location filename="../../socialinbox/ui/story/tag_field.py" />
            <location filename="../../socialinbox/ui/story/tag_sheet.py" />
            <location filename="../../socialinbox/ui/triage/bulk_bar.py" />
            <source>Add a tag</source>
            <translation>Schlagwort hinzufügen</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/story/desk.py" />
            <source>Follow the customer, or no longer</source>
            <translation>Dem Kunden folgen oder nicht mehr</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/story/desk.py" />
            <source>Mute the customer, or no longer</source>
            <translation>Den Kunden stummschalten oder nicht mehr</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/story/desk.py" />
            <source>Quiet hours of the customer…</source>
            <translation>Ruhezeit des Kunden…</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/story/desk.py" />
            <source>Take it off</source>
            <translation>Abnehmen</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/story/desk.py" />
            <source>Colour</source>
            <translation>Farbe</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/story/desk.py" />
            <source>Colour {number}</source>
            <translation>Farbe {number}</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/story/desk.py" />
            <source>Rename everywhere…</source>
            <translation>Überall umbenennen…</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/story/desk.py" />
            <source>Delete everywhere</source>
            <translation>Überall löschen</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/story/desk.py" />
            <location filename="../../socialinbox/ui/story/strip.py" />
            <source>Done</source>
            <comment>a follow-up</comment>
            <translation>Erledigt</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/story/desk.py" />
            <location filename="../../socialinbox/ui/views/desk.py" />
            <source>Change…</source>
            <translation>Ändern…</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/story/desk.py" />
            <source>To do again</source>
            <translation>Wieder zu erledigen</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/story/desk.py" />
            <source>Forget it</source>
            <translation>Verwerfen</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/story/due_menu.py" />
            <location filename="../../socialinbox/ui/triage/snooze_sheet.py" />
            <source>Later today</source>
            <translation>Später heute</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/story/due_menu.py" />
            <location filename="../../socialinbox/ui/story/to_do.py" />
            <location filename="../../socialinbox/ui/triage/snooze_sheet.py" />
            <location filename="../../socialinbox/ui/words.py" />
            <source>Tomorrow</source>
            <translation>Morgen</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/story/due_menu.py" />
            <location filename="../../socialinbox/ui/triage/snooze_sheet.py" />
            <source>Next week</source>
            <translation>Nächste Woche</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/story/due_menu.py" />
            <source>Pick a day…</source>
            <translation>Tag wählen…</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/story/follow_up_row.py" />
            <source>done {time}</source>
            <translation>erledigt {time}</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/story/follow_up_row.py" />
            <location filename="../../socialinbox/ui/story/strip.py" />
            <location filename="../../socialinbox/ui/story/to_do.py" />
            <source>due since {time}</source>
            <translation>fällig seit {time}</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/story/follow_up_row.py" />
            <location filename="../../socialinbox/ui/story/strip.py" />
            <source>Put off, change or forget: {what}</source>
            <translation>Verschieben, ändern oder verwerfen: {what}</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/story/follow_up_sheet.py" />
            <source>Follow up</source>
            <translation>Wiedervorlage</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/story/follow_up_sheet.py" />
            <source>What is to be done?</source>
            <translation>Was ist zu tun?</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/story/follow_up_sheet.py" />
            <source>What is to be done</source>
            <translation>Was zu tun ist</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/story/follow_up_sheet.py" />
            <source>When</source>
            <translation>Wann</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/story/follow_up_sheet.py" />
            <source>Remind me then</source>
            <translation>Dann erinnern</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/story/follow_up_sheet.py" />
            <source>or at</source>
            <translation>oder um</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/story/follow_up_sheet.py" />
            <source>Follow up with {name}</source>
            <translation>Wiedervorlage: {name}</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/story/follow_up_sheet.py" />
            <source>Change the follow-up</source>
            <translation>Wiedervorlage ändern</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/story/part.py" />
            <source>Mute: be told nothing of this customer</source>
            <translation>Stummschalten: von diesem Kunden nichts melden</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/story/part.py" />
            <source>Quiet hours of this customer</source>
            <translation>Ruhezeit dieses Kunden</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/story/part.py" />
            <source>Something to do for this customer (F)</source>
            <translation>Etwas für diesen Kunden zu erledigen (F)</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/story/part.py" />
            <source>To do</source>
            <translation>Zu erledigen</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/story/part.py" />
            <source>Muted: be told of this customer again</source>
            <translation>Stummgeschaltet: diesen Kunden wieder melden</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/story/part.py" />
            <source>Be told of whatever this customer says (B)</source>
            <translation>Alles von diesem Kunden melden (B)</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/story/part.py" />
            <source>Follow: be told of whatever this customer says</source>
            <translation>Folgen: alles von diesem Kunden melden</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/story/part.py" />
            <source>Following</source>
            <translation>Folge ich</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/story/part.py" />
            <source>Follow</source>
            <translation>Folgen</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/story/strip.py" />
            <source>Put off, change or forget</source>
            <translation>Verschieben, ändern oder verwerfen</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/story/strip.py" />
            <source>No reminder</source>
            <translation>Keine Erinnerung</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/story/strip.py" />
            <source>You wrote “{words}”</source>
            <translation>Sie schrieben „{words}“</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/story/strip.py" />
            <source>Remind me</source>
            <translation>Erinnern</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/story/strip.py" />
            <source>Remind me, {time}, that I wrote: {words}</source>
            <translation>Mich {time} erinnern, dass ich schrieb: {words}</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/story/strip.py" />
            <source>To do: {what}, {time}</source>
            <translation>Zu erledigen: {what}, {time}</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/story/tag_field.py" />
            <location filename="../../socialinbox/ui/story/tag_sheet.py" />
            <source>Add a tag…</source>
            <translation>Schlagwort hinzufügen…</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/story/tag_field.py" />
            <source>Type a name; Enter adds it (T)</source>
            <translation>Namen eintippen; Enter fügt hinzu (T)</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/story/tag_field.py" />
            <location filename="../../socialinbox/ui/story/tag_sheet.py" />
            <source>Known tags</source>
            <translation>Bekannte Schlagwörter</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/story/tag_list.py" />
            <source>Tags</source>
            <translation>Schlagwörter</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/story/tag_list.py" />
            <source>More tags…</source>
            <translation>Mehr Schlagwörter…</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/story/tag_list.py" />
            <source>Lists the threads that bear this tag.</source>
            <translation>Listet die Unterhaltungen mit diesem Schlagwort.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/story/tag_sheet.py" />
            <source>Its name for everybody who bears it, at most {n} letters</source>
            <translation>Sein Name bei allen, die es tragen, höchstens {n} Zeichen</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/story/tag_sheet.py" />
            <source>Rename the tag</source>
            <translation>Schlagwort umbenennen</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/story/tag_sheet.py" />
            <source>New tag “{name}”</source>
            <translation>Neues Schlagwort „{name}“</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/story/to_do.py" />
            <source>Due</source>
            <translation>Fällig</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/story/to_do.py" />
            <source>In the next days</source>
            <translation>In den nächsten Tagen</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/story/to_do.py" />
            <source>due {time}</source>
            <translation>fällig {time}</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/story/to_do.py" />
            <source>Enter opens the thread, Space says that it is done.</source>
            <translation>Enter öffnet die Unterhaltung, Leertaste hakt es ab.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/story/to_do.py" />
            <source>Nothing to do</source>
            <translation>Nichts zu erledigen</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/story/to_do.py" />
            <source>Press F on a thread to be reminded of it on a day you choose.</source>
            <translation>Drücken Sie F auf einer Unterhaltung, um an einem Tag Ihrer Wahl daran erinnert zu werden.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/threads/layout.py" />
            <location filename="../../socialinbox/ui/words.py" />
            <source>not sent</source>
            <translation>nicht gesendet</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/threads/layout.py" />
            <source>perhaps sent</source>
            <translation>vielleicht gesendet</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/threads/layout.py" />
            <source>to do</source>
            <translation>zu erledigen</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/threads/layout.py" />
            <location filename="../../socialinbox/ui/words.py" />
            <source>waiting to be sent</source>
            <translation>wartet auf das Senden</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/threads/layout.py" />
            <source>sending</source>
            <translation>wird gesendet</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/threads/layout.py" />
            <location filename="../../socialinbox/ui/words.py" />
            <source>back from snooze</source>
            <translation>wieder da</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/threads/layout.py" />
            <source>confirmed</source>
            <translation>bestätigt</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/threads/layout.py" />
            <source>waiting {time}</source>
            <translation>wartet {time}</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/threads/layout.py" />
            <source>{time} left</source>
            <translation>noch {time}</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/threads/loading.py" />
            <location filename="../../socialinbox/ui/timeline/viewer.py" />
            <source>Loading…</source>
            <translation>Wird geladen…</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/threads/model.py" />
            <source>Chosen, {thread}</source>
            <translation>Gewählt, {thread}</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/threads/pane.py" />
            <source>Inbox</source>
            <comment>the list of threads</comment>
            <translation>Posteingang</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/threads/pane.py" />
            <source>Waiting</source>
            <translation>Wartend</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/threads/pane.py" />
            <source>Window closing</source>
            <translation>Frist läuft ab</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/threads/pane.py" />
            <source>Saved</source>
            <translation>Gespeichert</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/threads/pane.py" />
            <source>Done</source>
            <comment>the list of threads</comment>
            <translation>Erledigt</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/threads/pane.py" />
            <source>All</source>
            <translation>Alle</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/threads/pane.py" />
            <source>All answered</source>
            <translation>Alles beantwortet</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/threads/pane.py" />
            <source>New messages appear here by themselves.</source>
            <translation>Neue Nachrichten erscheinen hier von selbst.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/threads/pane.py" />
            <source>Nobody is waiting</source>
            <translation>Niemand wartet</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/threads/pane.py" />
            <source>Every customer has an answer.</source>
            <translation>Jeder Kunde hat eine Antwort.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/threads/pane.py" />
            <source>No window is closing</source>
            <translation>Keine Frist läuft ab</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/threads/pane.py" />
            <source>Customers whose networks let you answer for some time only appear here.</source>
            <translation>Hier erscheinen Kunden, deren Netzwerke Sie nur eine Zeit lang antworten lassen.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/threads/pane.py" />
            <source>Nothing is snoozed</source>
            <translation>Nichts zurückgestellt</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/threads/pane.py" />
            <source>Press H on a thread to have it back at a time you choose.</source>
            <translation>Drücken Sie H auf einer Unterhaltung, damit sie zu einer Zeit Ihrer Wahl wiederkommt.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/threads/pane.py" />
            <source>Everything is read</source>
            <translation>Alles gelesen</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/threads/pane.py" />
            <source>New messages appear here.</source>
            <translation>Neue Nachrichten erscheinen hier.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/threads/pane.py" />
            <source>Nothing saved yet</source>
            <translation>Noch nichts gespeichert</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/threads/pane.py" />
            <source>Press S on a thread to keep it here for reading offline.</source>
            <translation>Drücken Sie S auf einer Unterhaltung, um sie zum Offline-Lesen hier zu behalten.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/threads/pane.py" />
            <source>Nothing done yet</source>
            <translation>Noch nichts erledigt</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/threads/pane.py" />
            <source>Press E on a thread when it is settled.</source>
            <translation>Drücken Sie E auf einer Unterhaltung, wenn sie geklärt ist.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/threads/pane.py" />
            <source>No messages yet</source>
            <translation>Noch keine Nachrichten</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/threads/pane.py" />
            <source>As soon as somebody writes to one of your accounts, it appears here.</source>
            <translation>Sobald jemand einem Ihrer Konten schreibt, erscheint es hier.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/threads/pane.py" />
            <source>All lists</source>
            <translation>Alle Listen</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/threads/pane.py" />
            <source>Nobody bears this tag</source>
            <translation>Niemand trägt dieses Schlagwort</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/threads/pane.py" />
            <source>T on a thread adds one.</source>
            <translation>T auf einer Unterhaltung fügt eines hinzu.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/threads/pane.py" />
            <source>Show all threads</source>
            <translation>Alle Unterhaltungen zeigen</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/threads/pane.py" />
            <source>Threads appear here as soon as they fit the search.</source>
            <translation>Unterhaltungen erscheinen hier, sobald sie zur Suche passen.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/threads/pane.py" />
            <source>No thread fits this view</source>
            <translation>Keine Unterhaltung passt zu dieser Ansicht</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/threads/pane.py" />
            <source>First due first</source>
            <translation>Früher Fälliges zuerst</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/threads/pane.py" />
            <source>Newest first</source>
            <translation>Neueste zuerst</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/threads/pane.py" />
            <source>Longest waiting first</source>
            <translation>Am längsten wartend zuerst</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/threads/pane.py" />
            <source>Least time first</source>
            <translation>Kürzeste Frist zuerst</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/threads/pane.py" />
            <source>Back soonest first</source>
            <translation>Früheste zuerst</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/threads/view.py" />
            <source>Threads</source>
            <translation>Unterhaltungen</translation>
        </message>
        <message numerus="yes">
            <location filename="../../socialinbox/ui/timeline/anchored.py" />
            <location filename="../../socialinbox/ui/told/away_card.py" />
            <location filename="../../socialinbox/ui/told/sayings.py" />
            <source>%n new message(s)</source>
            <translation>
                <numerusform>%n neue Nachricht</numerusform>
                <numerusform>%n neue Nachrichten</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/timeline/attached.py" />
            <source>The file can’t be opened: {why}.</source>
            <translation>Die Datei lässt sich nicht öffnen: {why}.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/timeline/attached.py" />
            <source>No program on this computer opens “{name}”.</source>
            <translation>Kein Programm auf diesem Computer öffnet „{name}“.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/timeline/attached.py" />
            <source>{place} gave no copy of this file and no address of it.</source>
            <translation>{place} gab keine Kopie dieser Datei und keine Adresse dazu.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/timeline/attached.py" />
            <source>No copy was kept, and its address at {place} ended on {day}. Look at the message there, or ask for the file again.</source>
            <translation>Es wurde keine Kopie aufbewahrt, und am {day} ist die Adresse bei {place} abgelaufen. Sehen Sie die Nachricht dort an oder bitten Sie noch einmal um die Datei.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/timeline/attached.py" />
            <source>No browser could be opened. The file’s address is on the clipboard.</source>
            <translation>Kein Browser ließ sich öffnen. Die Adresse der Datei ist in der Zwischenablage.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/timeline/attached.py" />
            <source>No copy is kept here: the browser opens it at {place}.</source>
            <translation>Hier wird keine Kopie aufbewahrt: Der Browser öffnet sie bei {place}.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/timeline/former.py" />
            <location filename="../../socialinbox/ui/timeline/menu.py" />
            <source>What it said before</source>
            <translation>Was vorher dort stand</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/timeline/layout.py" />
            <location filename="../../socialinbox/ui/timeline/menu.py" />
            <source>Send again</source>
            <translation>Noch einmal senden</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/timeline/layout.py" />
            <location filename="../../socialinbox/ui/timeline/menu.py" />
            <source>Look there</source>
            <translation>Dort nachsehen</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/timeline/layout.py" />
            <source>Open there</source>
            <translation>Dort öffnen</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/timeline/leaving.py" />
            <source>leaves in {time}</source>
            <translation>wird in {time} gesendet</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/timeline/leaving.py" />
            <source>leaves today {time}</source>
            <translation>wird heute um {time} gesendet</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/timeline/leaving.py" />
            <source>leaves tomorrow {time}</source>
            <translation>wird morgen um {time} gesendet</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/timeline/leaving.py" />
            <source>leaves {time}</source>
            <translation>wird {time} gesendet</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/timeline/menu.py" />
            <source>Look at the pictures</source>
            <translation>Bilder ansehen</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/timeline/menu.py" />
            <source>Open: {file}</source>
            <translation>Öffnen: {file}</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/timeline/menu.py" />
            <source>Somebody else wrote this…</source>
            <translation>Das hat jemand anderes geschrieben…</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/timeline/menu.py" />
            <source>I looked: it is there</source>
            <translation>Nachgesehen: Es ist dort</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/timeline/menu.py" />
            <source>I looked: it is not there. Send again</source>
            <translation>Nachgesehen: Nicht dort. Noch einmal senden</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/timeline/menu.py" />
            <source>I looked: it is not there. Take back</source>
            <translation>Nachgesehen: Nicht dort. Zurücknehmen</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/timeline/menu.py" />
            <source>Send at another time…</source>
            <translation>Zu anderer Zeit senden…</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/timeline/menu.py" />
            <source>Take back into the draft</source>
            <translation>In den Entwurf zurücknehmen</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/timeline/menu.py" />
            <source>Copy text</source>
            <translation>Text kopieren</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/timeline/menu.py" />
            <source>Copy link</source>
            <translation>Link kopieren</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/timeline/menu.py" />
            <source>Open on {place}</source>
            <translation>Auf {place} öffnen</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/timeline/menu.py" />
            <source>Open {url}</source>
            <translation>{url} öffnen</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/timeline/notes.py" />
            <source>Note, only you see it</source>
            <translation>Notiz, nur Sie sehen sie</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/timeline/notes.py" />
            <source>Call, only you see it</source>
            <translation>Anruf, nur Sie sehen das</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/timeline/notes.py" />
            <source>Visit, only you see it</source>
            <translation>Besuch, nur Sie sehen das</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/timeline/notes.py" />
            <source>E-mail, only you see it</source>
            <translation>E-Mail, nur Sie sehen das</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/timeline/notes.py" />
            <source>Your note</source>
            <translation>Ihre Notiz</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/timeline/notes.py" />
            <source>Your note of a call</source>
            <translation>Ihre Notiz zu einem Anruf</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/timeline/notes.py" />
            <source>Your note of a visit</source>
            <translation>Ihre Notiz zu einem Besuch</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/timeline/notes.py" />
            <source>Your note of an e-mail</source>
            <translation>Ihre Notiz zu einer E-Mail</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/timeline/offered.py" />
            <source>Delete the note</source>
            <translation>Notiz löschen</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/timeline/offered.py" />
            <source>Edit…</source>
            <translation>Bearbeiten…</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/timeline/offered.py" />
            <source>Delete on {place}…</source>
            <translation>Auf {place} löschen…</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/timeline/offered.py" />
            <source>Hide on {place}</source>
            <translation>Auf {place} ausblenden</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/timeline/offered.py" />
            <source>Show again on {place}</source>
            <translation>Auf {place} wieder zeigen</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/timeline/offered.py" />
            <source>Like</source>
            <translation>Gefällt mir</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/timeline/offered.py" />
            <source>Like no longer</source>
            <translation>Gefällt mir nicht mehr</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/timeline/offered.py" />
            <source>Hold for review</source>
            <translation>Zur Überprüfung zurückhalten</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/timeline/offered.py" />
            <source>Publish</source>
            <translation>Veröffentlichen</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/timeline/offered.py" />
            <source>Reject…</source>
            <translation>Ablehnen…</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/timeline/offered.py" />
            <source>Ban {name}…</source>
            <translation>{name} sperren…</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/timeline/offered.py" />
            <source>Mute {name}…</source>
            <translation>{name} stummschalten…</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/timeline/offered.py" />
            <source>Mark as seen</source>
            <translation>Als gesehen markieren</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/timeline/offered.py" />
            <source>Changed on {place}.</source>
            <translation>Auf {place} geändert.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/timeline/offered.py" />
            <source>Deleted on {place}.</source>
            <translation>Auf {place} gelöscht.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/timeline/offered.py" />
            <source>Hidden on {place}.</source>
            <translation>Auf {place} ausgeblendet.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/timeline/offered.py" />
            <source>Shown again on {place}.</source>
            <translation>Auf {place} wieder gezeigt.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/timeline/offered.py" />
            <source>Liked on {place}.</source>
            <translation>„Gefällt mir“ auf {place}.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/timeline/offered.py" />
            <source>Liked no longer on {place}.</source>
            <translation>„Gefällt mir“ auf {place} zurückgenommen.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/timeline/offered.py" />
            <source>Held for review on {place}.</source>
            <translation>Auf {place} zur Überprüfung zurückgehalten.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/timeline/offered.py" />
            <source>Published on {place}.</source>
            <translation>Auf {place} veröffentlicht.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/timeline/offered.py" />
            <source>Rejected on {place}.</source>
            <translation>Auf {place} abgelehnt.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/timeline/offered.py" />
            <source>Banned on {place}.</source>
            <translation>Auf {place} gesperrt.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/timeline/offered.py" />
            <source>Muted on {place}.</source>
            <translation>Auf {place} stummgeschaltet.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/timeline/offered.py" />
            <source>Marked as seen on {place}.</source>
            <translation>Auf {place} als gesehen markiert.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/timeline/offered.py" />
            <source>It disappears on {place} for everyone, and from this thread.</source>
            <translation>Sie verschwindet auf {place} für alle, und aus dieser Unterhaltung.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/timeline/offered.py" />
            <source>{place} takes it out of your conversation, and it leaves this thread.</source>
            <translation>{place} nimmt sie aus Ihrer Unterhaltung dort, und sie verschwindet auch hier.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/timeline/offered.py" />
            <source>Delete your message?</source>
            <translation>Ihre Nachricht löschen?</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/timeline/offered.py" />
            <source>Delete this message?</source>
            <translation>Diese Nachricht löschen?</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/timeline/offered.py" />
            <source>Nobody on {place} will see it any more. It can be published again there.</source>
            <translation>Auf {place} wird sie niemand mehr sehen. Sie lässt sich dort wieder veröffentlichen.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/timeline/offered.py" />
            <source>Reject this message?</source>
            <translation>Diese Nachricht ablehnen?</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/timeline/offered.py" />
            <source>Reject</source>
            <translation>Ablehnen</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/timeline/offered.py" />
            <source>You will see no more of this person on {place}. They are not told.</source>
            <translation>Auf {place} werden Sie von dieser Person nichts mehr sehen. Sie erfährt es nicht.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/timeline/offered.py" />
            <source>Mute {name}?</source>
            <translation>{name} stummschalten?</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/timeline/offered.py" />
            <source>Mute</source>
            <translation>Stummschalten</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/timeline/offered.py" />
            <source>This person can write to you on {place} no more. It is undone on {place} only.</source>
            <translation>Diese Person kann Ihnen auf {place} nicht mehr schreiben. Rückgängig machen lässt es sich nur auf {place}.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/timeline/offered.py" />
            <source>Ban {name}?</source>
            <translation>{name} sperren?</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/timeline/offered.py" />
            <source>Ban</source>
            <translation>Sperren</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/timeline/offered.py" />
            <source>This cannot be undone.</source>
            <translation>Das lässt sich nicht rückgängig machen.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/timeline/offered.py" />
            <source>liked ♥</source>
            <translation>gefällt Ihnen ♥</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/timeline/offered.py" />
            <source>held for review</source>
            <translation>zur Überprüfung zurückgehalten</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/timeline/offered.py" />
            <source>rejected</source>
            <translation>abgelehnt</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/timeline/page.py" />
            <source>Save for offline</source>
            <translation>Für offline speichern</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/timeline/page.py" />
            <source>Mark as unread</source>
            <translation>Als ungelesen markieren</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/timeline/page.py" />
            <location filename="../../socialinbox/ui/told/notice.py" />
            <location filename="../../socialinbox/ui/triage/bulk_bar.py" />
            <source>Done</source>
            <comment>settle it</comment>
            <translation>Erledigt</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/timeline/page.py" />
            <source>Show the customer</source>
            <translation>Kunden zeigen</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/timeline/page.py" />
            <source>All that can be done</source>
            <translation>Alles, was sich tun lässt</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/timeline/page.py" />
            <source>Back to the list</source>
            <translation>Zurück zur Liste</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/timeline/page.py" />
            <source>Choose one on the left, or press Ctrl+K.</source>
            <translation>Wählen Sie links eine oder drücken Sie Ctrl+K.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../socialinbox/ui/timeline/page.py" />
            <source>%n place(s)</source>
            <translation>
                <numerusform>%n Stelle</numerusform>
                <numerusform>%n Stellen</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/timeline/page.py" />
            <source>Save no longer</source>
            <translation>Nicht mehr speichern</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/timeline/page.py" />
            <source>Back to the inbox</source>
            <translation>Zurück in den Posteingang</translation>
        </message>
        <message numerus="yes">
            <location filename="../../socialinbox/ui/timeline/page.py" />
            <source>%n network(s)</source>
            <translation>
                <numerusform>%n Netzwerk</numerusform>
                <numerusform>%n Netzwerke</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/timeline/page.py" />
            <source>since {day}</source>
            <translation>seit {day}</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/timeline/ring.py" />
            <source>{network} lets this be kept until {time}, for another {left}. While you are online it is fetched anew before that.</source>
            <translation>{network} erlaubt, dies bis {time} aufzubewahren, noch {left}. Solange Sie online sind, wird es vorher neu geholt.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/timeline/ring.py" />
            <source>kept until {time}</source>
            <translation>aufbewahrt bis {time}</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/timeline/ring.py" />
            <source>Kept as long as {network} allows, until {day}. It may still stand there.</source>
            <translation>Bis {day} aufbewahrt, so lange {network} es erlaubt. Dort steht es vielleicht noch.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/timeline/ring.py" />
            <location filename="../../socialinbox/ui/words.py" />
            <source>all kept until {time}</source>
            <translation>alles aufbewahrt bis {time}</translation>
        </message>
        <message numerus="yes">
            <location filename="../../socialinbox/ui/timeline/ring.py" />
            <source>%n message(s) no longer kept</source>
            <translation>
                <numerusform>%n Nachricht nicht mehr aufbewahrt</numerusform>
                <numerusform>%n Nachrichten nicht mehr aufbewahrt</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/timeline/ring.py" />
            <source>the others until {time}</source>
            <translation>die anderen bis {time}</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/timeline/rows.py" />
            <source>edited</source>
            <translation>bearbeitet</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/timeline/rows.py" />
            <source>hidden there</source>
            <translation>dort ausgeblendet</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/timeline/rows.py" />
            <source>Until {time}: {text}</source>
            <translation>Bis {time}: {text}</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/timeline/rows.py" />
            <source>Removed on {day}: {network} no longer has it, or no longer lets us keep it.</source>
            <translation>Entfernt am {day}: {network} hat es nicht mehr oder lässt es uns nicht mehr aufbewahren.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/timeline/rows.py" />
            <source>You</source>
            <translation>Sie</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/timeline/rows.py" />
            <source>about {title}</source>
            <translation>zu {title}</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/timeline/rows.py" />
            <source>Picture</source>
            <translation>Bild</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/timeline/rows.py" />
            <source>Sticker</source>
            <translation>Sticker</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/timeline/rows.py" />
            <location filename="../../socialinbox/ui/words.py" />
            <source>Attachment</source>
            <translation>Anhang</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/timeline/view.py" />
            <source>Messages</source>
            <translation>Nachrichten</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/timeline/viewer.py" />
            <source>Pictures</source>
            <translation>Bilder</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/timeline/viewer.py" />
            <source>Previous picture</source>
            <translation>Voriges Bild</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/timeline/viewer.py" />
            <source>Next picture</source>
            <translation>Nächstes Bild</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/timeline/viewer.py" />
            <source>Smaller</source>
            <translation>Kleiner</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/timeline/viewer.py" />
            <source>Larger</source>
            <translation>Größer</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/timeline/viewer.py" />
            <source>Open with another program</source>
            <translation>Mit anderem Programm öffnen</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/timeline/viewer.py" />
            <source>Open at the network</source>
            <translation>Beim Netzwerk öffnen</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/timeline/viewer.py" />
            <source>{n} of {all}</source>
            <translation>{n} von {all}</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/timeline/viewer.py" />
            <source>This picture can’t be shown: its copy on this computer is damaged or gone.</source>
            <translation>Dieses Bild lässt sich nicht zeigen: Seine Kopie auf diesem Computer ist beschädigt oder fehlt.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/toasts.py" />
            <source>Undo (Z)</source>
            <translation>Rückgängig (Z)</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/toasts.py" />
            <source>Z takes it back.</source>
            <translation>Z nimmt es zurück.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/told/answering.py" />
            <source>Public reply on {place} as {account}</source>
            <translation>Öffentliche Antwort auf {place} als {account}</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/told/answering.py" />
            <source>Private reply on {place} as {account}</source>
            <translation>Private Antwort auf {place} als {account}</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/told/answering.py" />
            <source>Where it would go has changed.</source>
            <translation>Das Ziel der Antwort hat sich geändert.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/told/away_card.py" />
            <source>Put away what came while you were away</source>
            <translation>Schließen, was in Ihrer Abwesenheit kam</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/told/away_card.py" />
            <source>Nothing to put away</source>
            <translation>Nichts wegzulegen</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/told/away_card.py" />
            <source>While you were away, since {time}</source>
            <translation>In Ihrer Abwesenheit, seit {time}</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/told/away_card.py" />
            <source>{messages} from {customers}</source>
            <translation>{messages} von {customers}</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/told/away_card.py" />
            <source>{network}: {messages}</source>
            <translation>{network}: {messages}</translation>
        </message>
        <message numerus="yes">
            <location filename="../../socialinbox/ui/told/away_card.py" />
            <source>%n reply window(s) (closes|close) soon</source>
            <translation>
                <numerusform>%n Antwortfrist läuft bald ab</numerusform>
                <numerusform>%n Antwortfristen laufen bald ab</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/told/away_card.py" />
            <location filename="../../socialinbox/ui/told/notifications.py" />
            <source>{name} needs your attention</source>
            <translation>{name} braucht Sie</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/told/away_card.py" />
            <source>{name}: something may be missing</source>
            <translation>{name}: vielleicht fehlt etwas</translation>
        </message>
        <message numerus="yes">
            <location filename="../../socialinbox/ui/told/away_card.py" />
            <source>%n thing(s) to do fell due</source>
            <translation>
                <numerusform>%n Sache wurde fällig</numerusform>
                <numerusform>%n Sachen wurden fällig</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../socialinbox/ui/told/away_card.py" />
            <source>%n repl(y|ies) put off went out</source>
            <translation>
                <numerusform>%n verschobene Antwort ging hinaus</numerusform>
                <numerusform>%n verschobene Antworten gingen hinaus</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/told/notifications.py" />
            <source>A customer you follow has written</source>
            <translation>Ein Kunde, dem Sie folgen, hat geschrieben</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/told/notifications.py" />
            <source>An account needs your attention</source>
            <translation>Ein Konto braucht Sie</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/told/outcomes.py" />
            <source>Not sent to {name}</source>
            <translation>Nicht an {name} gesendet</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/told/outcomes.py" />
            <source>{why} Your words are kept as the draft.</source>
            <translation>{why} Ihr Text bleibt als Entwurf.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/told/outcomes.py" />
            <source>A reply was not sent</source>
            <translation>Eine Antwort wurde nicht gesendet</translation>
        </message>
        <message numerus="yes">
            <location filename="../../socialinbox/ui/told/outcomes.py" />
            <source>Leaves in %n second(s)</source>
            <translation>
                <numerusform>Wird in %n Sekunde gesendet</numerusform>
                <numerusform>Wird in %n Sekunden gesendet</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../socialinbox/ui/told/reminders.py" />
            <source>%n thing(s) to do (is|are) due</source>
            <translation>
                <numerusform>%n Sache ist fällig</numerusform>
                <numerusform>%n Sachen sind fällig</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/told/reminders.py" />
            <source>Something to do is due</source>
            <translation>Etwas ist fällig</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/told/reminders.py" />
            <source>To do: {what}</source>
            <translation>Zu erledigen: {what}</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/told/returns.py" />
            <source>Back from snooze: {name}</source>
            <translation>Wieder da: {name}</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/told/sayings.py" />
            <source>A picture or a file</source>
            <translation>Ein Bild oder eine Datei</translation>
        </message>
        <message numerus="yes">
            <location filename="../../socialinbox/ui/told/sayings.py" />
            <source>and %n more</source>
            <translation>
                <numerusform>und %n weitere</numerusform>
                <numerusform>und %n weitere</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../socialinbox/ui/told/sayings.py" />
            <source>%n snoozed thread(s) (is|are) back</source>
            <translation>
                <numerusform>%n zurückgestellte Unterhaltung ist wieder da</numerusform>
                <numerusform>%n zurückgestellte Unterhaltungen sind wieder da</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/told/sayings.py" />
            <source>While you were away: {messages} from {customers}</source>
            <translation>In Ihrer Abwesenheit: {messages} von {customers}</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/told/sayings.py" />
            <source>While it was quiet: {messages} from {customers}</source>
            <translation>Während der Ruhezeit: {messages} von {customers}</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/told/tray.py" />
            <source>Open {name}</source>
            <translation>{name} öffnen</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/told/tray.py" />
            <source>Pause notifications for an hour</source>
            <translation>Benachrichtigungen eine Stunde pausieren</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/told/tray.py" />
            <source>Pause notifications until tomorrow</source>
            <translation>Benachrichtigungen bis morgen pausieren</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/told/tray.py" />
            <location filename="../../socialinbox/ui/window.py" />
            <source>Ask all networks now</source>
            <translation>Jetzt alle Netzwerke abfragen</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/told/tray.py" />
            <location filename="../../socialinbox/ui/window.py" />
            <source>Quit</source>
            <translation>Beenden</translation>
        </message>
        <message numerus="yes">
            <location filename="../../socialinbox/ui/told/tray.py" />
            <source>%n unread thread(s)</source>
            <translation>
                <numerusform>%n ungelesene Unterhaltung</numerusform>
                <numerusform>%n ungelesene Unterhaltungen</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/told/tray.py" />
            <source>Nothing unread</source>
            <translation>Nichts ungelesen</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/told/tray.py" />
            <source>Paused until {time}: go on now</source>
            <translation>Pausiert bis {time}: jetzt fortsetzen</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/tour/card.py" />
            <source>End the tour</source>
            <translation>Beenden</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/tour/lessons.py" />
            <source>Two accounts, one person</source>
            <translation>Zwei Konten, eine Person</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/tour/lessons.py" />
            <source>{name} on {here} seems to be {other} on {there}. Look at what speaks for it on the right, then press Accept (P goes there): two strangers become one thread.</source>
            <translation>{name} auf {here} scheint {other} auf {there} zu sein. Sehen Sie rechts nach, was dafür spricht, und drücken Sie dann „Annehmen“ (P führt dorthin): Aus zwei Fremden wird eine Unterhaltung.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/tour/lessons.py" />
            <source>Nothing is final</source>
            <translation>Nichts ist endgültig</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/tour/lessons.py" />
            <source>Suppose that was wrong. Press Z, or Undo: they part again, and no word is lost. Later the customer's card still offers it, even after a year.</source>
            <translation>Angenommen, das war falsch. Drücken Sie Z oder „Rückgängig“: Sie trennen sich wieder, und kein Wort geht verloren. Später bietet es die Karte des Kunden noch an, sogar nach einem Jahr.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/tour/lessons.py" />
            <source>Answer where it suits you</source>
            <translation>Antworten, wo es Ihnen passt</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/tour/lessons.py" />
            <source>{name} wrote on {here} last. Press the name of the place above the field, choose {there}, write a line and send it. Nobody real gets it.</source>
            <translation>{name} hat zuletzt auf {here} geschrieben. Drücken Sie über dem Feld auf den Namen des Ortes, wählen Sie {there}, schreiben Sie eine Zeile und senden Sie sie. Niemand Echtes bekommt sie.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/tour/lessons.py" />
            <source>Keep it for the train</source>
            <translation>Für die Bahnfahrt behalten</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/tour/lessons.py" />
            <source>Press S, or the star: this thread is kept fresh with its pictures, and opens whole where there is no network. Saved, at the left, lists all of them.</source>
            <translation>Drücken Sie S oder den Stern: Diese Unterhaltung wird samt Bildern frisch gehalten und öffnet sich vollständig, wo es kein Netz gibt. „Gespeichert“ links listet alle.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/tour/tour.py" />
            <source>Tour: link, undo, answer elsewhere, save</source>
            <translation>Rundgang: zuordnen, rückgängig, anderswo antworten, speichern</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/tour/tour.py" />
            <source>New here?</source>
            <translation>Neu hier?</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/tour/tour.py" />
            <source>Four things that no other inbox does, in three minutes. All of it is practice: nobody real gets anything.</source>
            <translation>Vier Dinge, die kein anderer Posteingang kann, in drei Minuten. Alles ist Übung: Niemand Echtes bekommt etwas.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/tour/tour.py" />
            <source>Show me</source>
            <translation>Zeigen</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/tour/tour.py" />
            <source>Everybody has written by now</source>
            <translation>Jetzt haben alle geschrieben</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/tour/tour.py" />
            <source>Nothing more comes by itself on the practice networks. Practise as long as you like; Leave, at the left, opens your own inbox.</source>
            <translation>In den Übungsnetzwerken kommt von selbst nichts mehr. Üben Sie, so lange Sie mögen; „Verlassen“ links öffnet Ihren eigenen Posteingang.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/tour/tour.py" />
            <source>Done</source>
            <comment>the end of the tour</comment>
            <translation>Fertig</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/tour/tour.py" />
            <source>A moment: the practice networks are still being read.</source>
            <translation>Einen Moment: Die Übungsnetzwerke werden noch gelesen.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/tour/tour.py" />
            <source>{step} of {all}</source>
            <translation>{step} von {all}</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/tour/tour.py" />
            <source>Go there</source>
            <translation>Dorthin</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/tour/tour.py" />
            <source>That was it</source>
            <translation>Das war es</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/tour/tour.py" />
            <source>Ctrl+K finds everything else by its name, and ? shows all keys. Practise as long as you like; Leave, at the left, opens your own inbox.</source>
            <translation>Ctrl+K findet alles andere nach Namen, und ? zeigt alle Tasten. Üben Sie, so lange Sie möchten; „Verlassen“ links öffnet Ihren eigenen Posteingang.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/triage/bulk_bar.py" />
            <location filename="../../socialinbox/ui/triage/desk.py" />
            <source>Choose none</source>
            <translation>Keine wählen</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/triage/bulk_bar.py" />
            <location filename="../../socialinbox/ui/triage/desk.py" />
            <source>Choose all of this list</source>
            <translation>Ganze Liste wählen</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/triage/bulk_bar.py" />
            <location filename="../../socialinbox/ui/triage/desk.py" />
            <source>Snooze…</source>
            <translation>Zurückstellen…</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/triage/bulk_bar.py" />
            <location filename="../../socialinbox/ui/triage/desk.py" />
            <source>Save for offline, or no longer</source>
            <translation>Für offline speichern oder nicht mehr</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/triage/bulk_bar.py" />
            <source>Read, or unread again</source>
            <translation>Gelesen oder wieder ungelesen</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/triage/bulk_bar.py" />
            <source>All {count} chosen</source>
            <translation>Alle {count} gewählt</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/triage/bulk_bar.py" />
            <source>{count} chosen</source>
            <translation>{count} gewählt</translation>
        </message>
        <message numerus="yes">
            <location filename="../../socialinbox/ui/triage/bulk_bar.py" />
            <location filename="../../socialinbox/ui/verbs.py" />
            <source>%n thread(s)</source>
            <translation>
                <numerusform>%n Unterhaltung</numerusform>
                <numerusform>%n Unterhaltungen</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/triage/bulk_bar.py" />
            <source>All of this list is chosen: {threads}</source>
            <translation>Die ganze Liste ist gewählt: {threads}</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/triage/bulk_bar.py" />
            <source>Chosen: {threads}</source>
            <translation>Gewählt: {threads}</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/triage/desk.py" />
            <source>No threads are listed</source>
            <translation>Keine Unterhaltungen gelistet</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/triage/desk.py" />
            <source>Done, or back to the inbox</source>
            <translation>Erledigt oder zurück in den Posteingang</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/triage/desk.py" />
            <source>Unread again, or read</source>
            <translation>Wieder ungelesen oder gelesen</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/triage/desk.py" />
            <source>Choose the thread, or no longer</source>
            <translation>Unterhaltung wählen oder nicht mehr</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/triage/desk.py" />
            <source>Choose the next one as well</source>
            <translation>Auch die nächste wählen</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/triage/desk.py" />
            <source>Choose the previous one as well</source>
            <translation>Auch die vorige wählen</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/triage/desk.py" />
            <source>A tag for {threads}</source>
            <translation>Ein Schlagwort für {threads}</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/triage/snooze_sheet.py" />
            <source>An hour before the window closes</source>
            <translation>Eine Stunde vor Ablauf der Frist</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/triage/snooze_sheet.py" />
            <source>This weekend</source>
            <translation>Dieses Wochenende</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/triage/snooze_sheet.py" />
            <source>In a month</source>
            <translation>In einem Monat</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/triage/snooze_sheet.py" />
            <source>Snooze</source>
            <translation>Zurückstellen</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/triage/snooze_sheet.py" />
            <source>Tomorrow at 3, Fri 14:30, in 2 weeks…</source>
            <translation>Morgen um 15 Uhr, Fr 14:30, in 2 Wochen…</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/triage/snooze_sheet.py" />
            <source>Until when, in words</source>
            <translation>Bis wann, in Worten</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/triage/snooze_sheet.py" />
            <source>A day and an hour</source>
            <translation>Ein Tag und eine Uhrzeit</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/triage/snooze_sheet.py" />
            <source>Snooze {who} until…</source>
            <translation>{who} zurückstellen bis…</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/triage/snooze_sheet.py" />
            <source>The right to answer ends: {time}. An answer is still due.</source>
            <translation>Die Antwortfrist endet: {time}. Eine Antwort steht noch aus.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/triage/snooze_sheet.py" />
            <source>Back to the inbox now</source>
            <translation>Jetzt zurück in den Posteingang</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/triage/snooze_sheet.py" />
            <source>The right to answer will have ended by then</source>
            <translation>Die Antwortfrist wird bis dahin abgelaufen sein</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/verbs.py" />
            <source>Undo the last</source>
            <translation>Letztes rückgängig machen</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/verbs.py" />
            <source>{who}: done.</source>
            <translation>{who}: erledigt.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/verbs.py" />
            <source>{who}: back in the inbox.</source>
            <translation>{who}: zurück im Posteingang.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/verbs.py" />
            <source>{who}: snoozed until {time}.</source>
            <translation>{who}: zurückgestellt bis {time}.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/verbs.py" />
            <source>{who}: saved.</source>
            <translation>{who}: gespeichert.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/verbs.py" />
            <source>{who}: saved no longer.</source>
            <translation>{who}: nicht mehr gespeichert.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/verbs.py" />
            <source>{who}: marked as read.</source>
            <translation>{who}: als gelesen markiert.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/verbs.py" />
            <source>{who}: marked as unread.</source>
            <translation>{who}: als ungelesen markiert.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/verbs.py" />
            <source>{who}: tagged {tag}.</source>
            <translation>{who}: Schlagwort {tag} vergeben.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/verbs.py" />
            <source>Nothing to undo.</source>
            <translation>Nichts rückgängig zu machen.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/verbs.py" />
            <source>Undone.</source>
            <translation>Rückgängig gemacht.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/views/desk.py" />
            <source>Save this search as a view…</source>
            <translation>Diese Suche als Ansicht speichern…</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/views/desk.py" />
            <source>Change this view…</source>
            <translation>Diese Ansicht ändern…</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/views/desk.py" />
            <source>No view is listed</source>
            <translation>Keine Ansicht ist offen</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/views/desk.py" />
            <source>Delete this view</source>
            <translation>Diese Ansicht löschen</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/views/desk.py" />
            <source>Forget what I searched for</source>
            <translation>Vergessen, wonach ich gesucht habe</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/views/desk.py" />
            <source>Searched before</source>
            <translation>Früher gesucht</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/views/desk.py" />
            <source>No search is remembered.</source>
            <translation>Es sind keine Suchen gemerkt.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/views/desk.py" />
            <source>Move up</source>
            <translation>Nach oben</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/views/desk.py" />
            <source>Move down</source>
            <translation>Nach unten</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/views/desk.py" />
            <source>View {name} deleted.</source>
            <translation>Ansicht {name} gelöscht.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/views/desk.py" />
            <source>View {name} saved.</source>
            <translation>Ansicht {name} gespeichert.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/views/desk.py" />
            <source>View {name} changed.</source>
            <translation>Ansicht {name} geändert.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/views/view_list.py" />
            <source>Views</source>
            <translation>Ansichten</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/views/view_list.py" />
            <source>Lists the threads that fit {query}.</source>
            <translation>Listet die Unterhaltungen, die zu {query} passen.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/views/view_sheet.py" />
            <source>View</source>
            <translation>Ansicht</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/views/view_sheet.py" />
            <source>Name of the view</source>
            <translation>Name der Ansicht</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/views/view_sheet.py" />
            <source>Name, such as “Late in Messenger”</source>
            <translation>Name, etwa „Spät in Messenger“</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/views/view_sheet.py" />
            <source>What it searches for</source>
            <translation>Wonach sie sucht</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/views/view_sheet.py" />
            <source>Save this search as a view</source>
            <translation>Diese Suche als Ansicht speichern</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/views/view_sheet.py" />
            <source>Change the view</source>
            <translation>Ansicht ändern</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/widths.py" />
            <source>That pane is not shown</source>
            <translation>Dieser Bereich ist nicht zu sehen</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/widths.py" />
            <source>Make the list wider</source>
            <translation>Liste breiter machen</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/widths.py" />
            <source>Make the list narrower</source>
            <translation>Liste schmaler machen</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/widths.py" />
            <source>Make the customer wider</source>
            <translation>Kundenkarte breiter machen</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/widths.py" />
            <source>Make the customer narrower</source>
            <translation>Kundenkarte schmaler machen</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/window.py" />
            <source>Social Inbox – practice networks</source>
            <translation>Social Inbox – Übungsnetzwerke</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/window.py" />
            <source>Social Inbox</source>
            <translation>Social Inbox</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/window.py" />
            <source>Show or hide the customer</source>
            <translation>Kunden zeigen oder ausblenden</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/window.py" />
            <source>Show or hide all lists, where the window is narrow</source>
            <translation>Alle Listen zeigen oder ausblenden, wenn das Fenster schmal ist</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/window.py" />
            <source>Asking all networks…</source>
            <translation>Alle Netzwerke werden abgefragt…</translation>
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
            <translation>; </translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/words.py" />
            <source>“{words}”</source>
            <comment>a quotation</comment>
            <translation>„{words}“</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/words.py" />
            <source>Yesterday</source>
            <translation>Gestern</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/words.py" />
            <source>yesterday</source>
            <translation>gestern</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/words.py" />
            <source>today</source>
            <translation>heute</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/words.py" />
            <source>tomorrow</source>
            <translation>morgen</translation>
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
                <numerusform>%n Tg</numerusform>
                <numerusform>%n Tg</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/words.py" />
            <source>{percent} %</source>
            <translation>{percent} %</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/words.py" />
            <source>private</source>
            <translation>privat</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/words.py" />
            <source>public</source>
            <translation>öffentlich</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/words.py" />
            <source>draft</source>
            <translation>Entwurf</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/words.py" />
            <source>sending…</source>
            <translation>wird gesendet…</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/words.py" />
            <source>sent</source>
            <translation>gesendet</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/words.py" />
            <source>confirmed ✓</source>
            <translation>bestätigt ✓</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/words.py" />
            <source>perhaps sent, looking</source>
            <translation>vielleicht gesendet, wird geprüft</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/words.py" />
            <source>fresh {time} ago</source>
            <translation>aufgefrischt vor {time}</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/words.py" />
            <source>fresh now</source>
            <translation>eben aufgefrischt</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/words.py" />
            <source>to be looked at again</source>
            <translation>neu abzurufen</translation>
        </message>
        <message numerus="yes">
            <location filename="../../socialinbox/ui/words.py" />
            <source>%n picture(s) missing</source>
            <translation>
                <numerusform>%n Bild fehlt</numerusform>
                <numerusform>%n Bilder fehlen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../socialinbox/ui/words.py" />
            <source>%n file(s) missing</source>
            <translation>
                <numerusform>%n Datei fehlt</numerusform>
                <numerusform>%n Dateien fehlen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../socialinbox/ui/words.py" />
            <source>%n message(s) gone</source>
            <translation>
                <numerusform>%n Nachricht weg</numerusform>
                <numerusform>%n Nachrichten weg</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/words.py" />
            <source>Words no longer kept</source>
            <translation>Text nicht mehr aufbewahrt</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/words.py" />
            <source>Note: {words}</source>
            <translation>Notiz: {words}</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/words.py" />
            <source>You: {words}</source>
            <translation>Sie: {words}</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/words.py" />
            <source>waiting for {time}</source>
            <translation>wartet schon {time}</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/words.py" />
            <source>reply window closes in {time}</source>
            <translation>Antwortfrist noch {time}</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/words.py" />
            <source>snoozed until {time}</source>
            <translation>zurückgestellt bis {time}</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/words.py" />
            <source>your reply was not sent</source>
            <translation>Ihre Antwort wurde nicht gesendet</translation>
        </message>
        <message numerus="yes">
            <location filename="../../socialinbox/ui/words.py" />
            <source>%n unread message(s)</source>
            <translation>
                <numerusform>%n ungelesene Nachricht</numerusform>
                <numerusform>%n ungelesene Nachrichten</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/words.py" />
            <source>saved</source>
            <translation>gespeichert</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/words.py" />
            <source>followed</source>
            <translation>gefolgt</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/words.py" />
            <source>muted</source>
            <translation>stummgeschaltet</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/words.py" />
            <source>to do since {time}</source>
            <translation>zu erledigen seit {time}</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/words.py" />
            <source>to do {time}</source>
            <translation>zu erledigen {time}</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/words.py" />
            <source>tagged {tags}</source>
            <translation>Schlagwörter: {tags}</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/words.py" />
            <source>on {places}</source>
            <translation>auf {places}</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/words.py" />
            <source>also on {places}</source>
            <translation>auch auf {places}</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/words.py" />
            <source>{time} ago</source>
            <translation>{time} her</translation>
        </message>
        <message>
            <location filename="../../socialinbox/updates.py" />
            <source>The file that tells of new versions is not signed by the makers, so it was not used.</source>
            <translation>Die Datei, die neue Versionen meldet, ist nicht von den Herstellern signiert und wurde daher nicht verwendet.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/updates.py" />
            <source>Look for a new version on the program's own page.</source>
            <translation>Sehen Sie auf der Seite des Programms nach einer neuen Version.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/vault/auth.py" />
            <source>The keychain holds no sign-in for this account. Sign in again.</source>
            <translation>Der Schlüsselbund enthält keine Anmeldung für dieses Konto. Melden Sie sich wieder an.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/vault/auth.py" />
            <source>The sign-in could not be renewed, because there is no connection to the network.</source>
            <translation>Die Anmeldung konnte nicht erneuert werden, weil es keine Verbindung zum Netz gibt.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/vault/auth.py" />
            <source>The network asks us to wait before renewing the sign-in.</source>
            <translation>Das Netzwerk bittet, mit dem Erneuern der Anmeldung zu warten.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/vault/auth.py" />
            <source>The network no longer accepts the app's client id or secret. Check them and sign in again.</source>
            <translation>Das Netzwerk nimmt Client ID oder Client Secret der App nicht mehr an. Prüfen Sie sie und melden Sie sich wieder an.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/vault/auth.py" />
            <source>The network no longer accepts this sign-in: it ran out or was withdrawn. Sign in again.</source>
            <translation>Das Netzwerk nimmt diese Anmeldung nicht mehr an: Sie ist abgelaufen oder wurde entzogen. Melden Sie sich wieder an.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/vault/auth.py" />
            <source>The sign-in could not be renewed just now (answer {status}).</source>
            <translation>Die Anmeldung konnte gerade nicht erneuert werden (Antwort {status}).</translation>
        </message>
        <message>
            <location filename="../../socialinbox/vault/trouble.py" />
            <source>Until then sign-ins are kept in memory only and are gone when Social Inbox closes.</source>
            <translation>Bis dahin bleiben Anmeldungen nur im Arbeitsspeicher und sind weg, wenn Social Inbox geschlossen wird.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/vault/trouble.py" />
            <source>The keychain is switched off: what is written to it is thrown away.</source>
            <translation>Der Schlüsselbund ist abgeschaltet: Was hineingeschrieben wird, wird weggeworfen.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/vault/trouble.py" />
            <source>Remove the setting PYTHON_KEYRING_BACKEND, or the line default-keyring in keyringrc.cfg, and start Social Inbox again.</source>
            <translation>Entfernen Sie die Einstellung PYTHON_KEYRING_BACKEND oder die Zeile default-keyring in keyringrc.cfg und starten Sie Social Inbox neu.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/vault/trouble.py" />
            <source>The only keychain found would write sign-ins into a readable file, so it is not used.</source>
            <translation>Der einzige gefundene Schlüsselbund würde Anmeldungen in eine lesbare Datei schreiben und wird daher nicht verwendet.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/vault/trouble.py" />
            <source>Remove the package keyrings.alt or the setting that chooses it, and make sure that the system's own keychain is running.</source>
            <translation>Entfernen Sie das Paket keyrings.alt oder die Einstellung, die es wählt, und sorgen Sie dafür, dass der Schlüsselbund des Systems läuft.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/vault/trouble.py" />
            <source>The keychain does not answer; it may be waiting for you to type its password.</source>
            <translation>Der Schlüsselbund antwortet nicht; vielleicht wartet er auf sein Passwort.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/vault/trouble.py" />
            <source>Look for the keychain's window, perhaps behind this one, and answer it.</source>
            <translation>Suchen Sie das Fenster des Schlüsselbunds, vielleicht hinter diesem, und antworten Sie dort.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/vault/trouble.py" />
            <source>The keychain took a sign-in but gave something else back.</source>
            <translation>Der Schlüsselbund nahm eine Anmeldung an, gab aber etwas anderes zurück.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/vault/trouble.py" />
            <source>Run “socialinbox doctor” to see which keychain is in use, and try another.</source>
            <translation>Führen Sie „socialinbox doctor“ aus, um zu sehen, welcher Schlüsselbund verwendet wird, und versuchen Sie einen anderen.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/vault/trouble.py" />
            <source>The keychain reported a fault.</source>
            <translation>Der Schlüsselbund meldete einen Fehler.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/vault/trouble.py" />
            <source>Restart the computer; if it stays, run “socialinbox doctor” to see which keychain is in use.</source>
            <translation>Starten Sie den Computer neu; wenn es so bleibt, führen Sie „socialinbox doctor“ aus, um zu sehen, welcher Schlüsselbund verwendet wird.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/vault/trouble.py" />
            <source>There is no keychain on this computer.</source>
            <translation>Auf diesem Computer gibt es keinen Schlüsselbund.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/vault/trouble.py" />
            <source>Install GNOME Keyring or KWallet (on Debian and Ubuntu: apt install gnome-keyring), sign in to the desktop again and start Social Inbox from there.</source>
            <translation>Installieren Sie GNOME Keyring oder KWallet (unter Debian und Ubuntu: apt install gnome-keyring), melden Sie sich neu am Desktop an und starten Sie Social Inbox von dort.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/vault/trouble.py" />
            <source>The keychain is locked.</source>
            <translation>Der Schlüsselbund ist gesperrt.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/vault/trouble.py" />
            <source>Unlock it in “Passwords and Keys” or KWalletManager, or sign in to the desktop again.</source>
            <translation>Entsperren Sie ihn in „Passwörter und Verschlüsselung“ oder KWalletManager oder melden Sie sich neu am Desktop an.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/vault/trouble.py" />
            <source>The keychain's service stopped.</source>
            <translation>Der Dienst des Schlüsselbunds hat angehalten.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/vault/trouble.py" />
            <source>Sign in to the desktop again, or start gnome-keyring-daemon or KWallet.</source>
            <translation>Melden Sie sich neu am Desktop an oder starten Sie gnome-keyring-daemon oder KWallet.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/vault/trouble.py" />
            <source>The macOS keychain can't be reached.</source>
            <translation>Der macOS-Schlüsselbund ist nicht erreichbar.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/vault/trouble.py" />
            <source>Open Keychain Access and check that the keychain “login” exists.</source>
            <translation>Öffnen Sie die Schlüsselbundverwaltung und prüfen Sie, ob der Schlüsselbund „Anmeldung“ existiert.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/vault/trouble.py" />
            <source>The macOS keychain is locked, or Social Inbox was denied access.</source>
            <translation>Der macOS-Schlüsselbund ist gesperrt, oder Social Inbox wurde der Zugriff verweigert.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/vault/trouble.py" />
            <source>Unlock the keychain “login” in Keychain Access, and choose “Always Allow” when asked.</source>
            <translation>Entsperren Sie den Schlüsselbund „Anmeldung“ in der Schlüsselbundverwaltung und wählen Sie auf Nachfrage „Immer erlauben“.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/vault/trouble.py" />
            <source>The macOS keychain stopped answering.</source>
            <translation>Der macOS-Schlüsselbund antwortet nicht mehr.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/vault/trouble.py" />
            <source>Sign out of macOS and in again.</source>
            <translation>Melden Sie sich bei macOS ab und wieder an.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/vault/trouble.py" />
            <source>The Windows Credential Manager can't be reached.</source>
            <translation>Die Windows-Anmeldeinformationsverwaltung ist nicht erreichbar.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/vault/trouble.py" />
            <source>Start the service “Credential Manager” in services.msc.</source>
            <translation>Starten Sie in services.msc den Dienst „Anmeldeinformationsverwaltung“.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/vault/trouble.py" />
            <source>The Windows Credential Manager refuses access.</source>
            <translation>Die Windows-Anmeldeinformationsverwaltung verweigert den Zugriff.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/vault/trouble.py" />
            <source>Sign in to Windows with your own user and its password.</source>
            <translation>Melden Sie sich mit Ihrem eigenen Benutzer und dessen Passwort bei Windows an.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/vault/trouble.py" />
            <source>The Windows Credential Manager stopped answering.</source>
            <translation>Die Windows-Anmeldeinformationsverwaltung antwortet nicht mehr.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/vault/trouble.py" />
            <source>The Windows Credential Manager refused a sign-in; it may be full.</source>
            <translation>Die Windows-Anmeldeinformationsverwaltung hat eine Anmeldung abgelehnt; vielleicht ist sie voll.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/vault/trouble.py" />
            <source>Remove old entries under “Windows Credentials” in the Control Panel.</source>
            <translation>Entfernen Sie alte Einträge unter „Windows-Anmeldeinformationen“ in der Systemsteuerung.</translation>
        </message>
    </context>
</TS>
