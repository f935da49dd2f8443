<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
    <context>
        <name>SocialInbox</name>
        <message>
            <location filename="../../socialinbox/config/autostart.py" />
            <source>Starting with the computer could not be changed ({why}).</source>
            <translation>No se pudo cambiar el inicio con el equipo ({why}).</translation>
        </message>
        <message>
            <location filename="../../socialinbox/config/autostart.py" />
            <source>Change it in the settings of your desktop.</source>
            <translation>Cámbialo en los ajustes de tu escritorio.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/config/complete.py" />
            <source>A part of Social Inbox is missing or can't be loaded: {part}.</source>
            <translation>Falta una parte de Social Inbox o no se puede cargar: {part}.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/config/complete.py" />
            <source>Install it again. Your messages, accounts and settings stay as they are.</source>
            <translation>Vuelve a instalarlo. Tus mensajes, cuentas y ajustes quedan como están.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/config/display.py" />
            <source>Some of the system's libraries that the window needs are not installed.</source>
            <translation>Faltan por instalar algunas bibliotecas del sistema que la ventana necesita.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/config/display.py" />
            <source>On Debian or Ubuntu: sudo apt install {missing}</source>
            <translation>En Debian o Ubuntu: sudo apt install {missing}</translation>
        </message>
        <message>
            <location filename="../../socialinbox/config/endpoints.py" />
            <source>“{url}” is not a safe address.</source>
            <translation>«{url}» no es una dirección segura.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/config/endpoints.py" />
            <source>Use https, or plain http for a server on this computer (127.0.0.1).</source>
            <translation>Usa https, o http a secas para un servidor de este equipo (127.0.0.1).</translation>
        </message>
        <message>
            <location filename="../../socialinbox/config/process_lock.py" />
            <source>The profile's folder can't be written ({strerror}).</source>
            <translation>No se puede escribir en la carpeta del perfil ({strerror}).</translation>
        </message>
        <message>
            <location filename="../../socialinbox/config/process_lock.py" />
            <source>Make it writable, or choose another with --profile.</source>
            <translation>Dale permiso de escritura o elige otra con --profile.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/config/profile.py" />
            <source>The profile folder {place} can't be used ({why}).</source>
            <translation>No se puede usar la carpeta del perfil {place} ({why}).</translation>
        </message>
        <message>
            <location filename="../../socialinbox/config/profile.py" />
            <source>Make it writable, or choose another one with --profile.</source>
            <translation>Dale permiso de escritura o elige otra con --profile.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/config/profile.py" />
            <source>The file {file} can't be read.</source>
            <translation>No se puede leer el archivo {file}.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/config/profile.py" />
            <source>Restore it from a backup: it holds the name under which this profile's secrets lie in the keychain.</source>
            <translation>Restáuralo de una copia de seguridad: contiene el nombre con el que los secretos de este perfil están en el llavero.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/config/settings/declared.py" />
            <source>There is no setting “{key}”.</source>
            <translation>No hay ningún ajuste «{key}».</translation>
        </message>
        <message>
            <location filename="../../socialinbox/config/settings/declared.py" />
            <source>Use one of: {keys}.</source>
            <translation>Usa uno de estos: {keys}.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/config/settings/declared.py" />
            <source>Monday</source>
            <translation>Lunes</translation>
        </message>
        <message>
            <location filename="../../socialinbox/config/settings/declared.py" />
            <source>Tuesday</source>
            <translation>Martes</translation>
        </message>
        <message>
            <location filename="../../socialinbox/config/settings/declared.py" />
            <source>Wednesday</source>
            <translation>Miércoles</translation>
        </message>
        <message>
            <location filename="../../socialinbox/config/settings/declared.py" />
            <source>Thursday</source>
            <translation>Jueves</translation>
        </message>
        <message>
            <location filename="../../socialinbox/config/settings/declared.py" />
            <source>Friday</source>
            <translation>Viernes</translation>
        </message>
        <message>
            <location filename="../../socialinbox/config/settings/declared.py" />
            <source>Saturday</source>
            <translation>Sábado</translation>
        </message>
        <message>
            <location filename="../../socialinbox/config/settings/declared.py" />
            <source>Sunday</source>
            <translation>Domingo</translation>
        </message>
        <message>
            <location filename="../../socialinbox/config/settings/declared.py" />
            <source>As the desktop</source>
            <translation>Como el escritorio</translation>
        </message>
        <message>
            <location filename="../../socialinbox/config/settings/declared.py" />
            <source>Light</source>
            <comment>colours of the window</comment>
            <translation>Claros</translation>
        </message>
        <message>
            <location filename="../../socialinbox/config/settings/declared.py" />
            <source>Dark</source>
            <comment>colours of the window</comment>
            <translation>Oscuros</translation>
        </message>
        <message>
            <location filename="../../socialinbox/config/settings/declared.py" />
            <source>Comfortable</source>
            <translation>Cómoda</translation>
        </message>
        <message>
            <location filename="../../socialinbox/config/settings/declared.py" />
            <source>Compact</source>
            <translation>Compacta</translation>
        </message>
        <message>
            <location filename="../../socialinbox/config/settings/declared.py" />
            <source>Open the next thread</source>
            <translation>Abrir la conversación siguiente</translation>
        </message>
        <message>
            <location filename="../../socialinbox/config/settings/declared.py" />
            <source>Open the previous thread</source>
            <translation>Abrir la conversación anterior</translation>
        </message>
        <message>
            <location filename="../../socialinbox/config/settings/declared.py" />
            <source>Go back to the list</source>
            <translation>Volver a la lista</translation>
        </message>
        <message>
            <location filename="../../socialinbox/config/settings/declared.py" />
            <source>None: it leaves at once</source>
            <translation>Ninguno: sale enseguida</translation>
        </message>
        <message>
            <location filename="../../socialinbox/config/settings/declared.py" />
            <source>5 seconds</source>
            <translation>5 segundos</translation>
        </message>
        <message>
            <location filename="../../socialinbox/config/settings/declared.py" />
            <source>10 seconds</source>
            <translation>10 segundos</translation>
        </message>
        <message>
            <location filename="../../socialinbox/config/settings/declared.py" />
            <source>20 seconds</source>
            <translation>20 segundos</translation>
        </message>
        <message>
            <location filename="../../socialinbox/config/settings/declared.py" />
            <source>30 seconds</source>
            <translation>30 segundos</translation>
        </message>
        <message>
            <location filename="../../socialinbox/config/settings/declared.py" />
            <source>1 minute</source>
            <translation>1 minuto</translation>
        </message>
        <message>
            <location filename="../../socialinbox/config/settings/declared.py" />
            <source>None</source>
            <translation>Ninguno</translation>
        </message>
        <message>
            <location filename="../../socialinbox/config/settings/declared.py" />
            <source>Light</source>
            <comment>skin</comment>
            <translation>Claros</translation>
        </message>
        <message>
            <location filename="../../socialinbox/config/settings/declared.py" />
            <source>Medium-light</source>
            <translation>Semiclaro</translation>
        </message>
        <message>
            <location filename="../../socialinbox/config/settings/declared.py" />
            <source>Medium</source>
            <translation>Medio</translation>
        </message>
        <message>
            <location filename="../../socialinbox/config/settings/declared.py" />
            <source>Medium-dark</source>
            <translation>Semioscuro</translation>
        </message>
        <message>
            <location filename="../../socialinbox/config/settings/declared.py" />
            <source>Dark</source>
            <comment>skin</comment>
            <translation>Oscuros</translation>
        </message>
        <message>
            <location filename="../../socialinbox/config/settings/declared.py" />
            <source>Found out from the words</source>
            <translation>Deducido de las palabras</translation>
        </message>
        <message>
            <location filename="../../socialinbox/config/settings/declared.py" />
            <source>English</source>
            <translation>Inglés</translation>
        </message>
        <message>
            <location filename="../../socialinbox/config/settings/declared.py" />
            <source>German</source>
            <translation>Alemán</translation>
        </message>
        <message>
            <location filename="../../socialinbox/config/settings/declared.py" />
            <source>Spanish</source>
            <translation>Español</translation>
        </message>
        <message>
            <location filename="../../socialinbox/config/settings/declared.py" />
            <source>French</source>
            <translation>Francés</translation>
        </message>
        <message>
            <location filename="../../socialinbox/config/settings/declared.py" />
            <source>Arabic</source>
            <translation>Árabe</translation>
        </message>
        <message>
            <location filename="../../socialinbox/config/settings/declared.py" />
            <source>Italian</source>
            <translation>Italiano</translation>
        </message>
        <message>
            <location filename="../../socialinbox/config/settings/declared.py" />
            <source>Dutch</source>
            <translation>Neerlandés</translation>
        </message>
        <message>
            <location filename="../../socialinbox/config/settings/declared.py" />
            <source>Portuguese</source>
            <translation>Portugués</translation>
        </message>
        <message>
            <location filename="../../socialinbox/config/settings/declared.py" />
            <location filename="../../socialinbox/ui/card/suggestion.py" />
            <source>Never</source>
            <translation>Nunca</translation>
        </message>
        <message>
            <location filename="../../socialinbox/config/settings/declared.py" />
            <source>When my answer has arrived</source>
            <translation>Cuando haya llegado mi respuesta</translation>
        </message>
        <message>
            <location filename="../../socialinbox/config/settings/declared.py" />
            <source>As soon as I open the thread</source>
            <translation>En cuanto abra la conversación</translation>
        </message>
        <message>
            <location filename="../../socialinbox/config/settings/declared.py" />
            <location filename="../../socialinbox/ui/accounts/signing.py" />
            <source>Nothing</source>
            <translation>Nada</translation>
        </message>
        <message>
            <location filename="../../socialinbox/config/settings/declared.py" />
            <source>Customers I follow</source>
            <translation>Clientes que sigo</translation>
        </message>
        <message>
            <location filename="../../socialinbox/config/settings/declared.py" />
            <source>Accounts that need me</source>
            <translation>Cuentas que me necesitan</translation>
        </message>
        <message>
            <location filename="../../socialinbox/config/settings/declared.py" />
            <source>Both</source>
            <translation>Ambos</translation>
        </message>
        <message>
            <location filename="../../socialinbox/config/settings/declared.py" />
            <source>After 1 minute</source>
            <translation>Tras 1 minuto</translation>
        </message>
        <message>
            <location filename="../../socialinbox/config/settings/declared.py" />
            <source>After 5 minutes</source>
            <translation>Tras 5 minutos</translation>
        </message>
        <message>
            <location filename="../../socialinbox/config/settings/declared.py" />
            <source>After 15 minutes</source>
            <translation>Tras 15 minutos</translation>
        </message>
        <message>
            <location filename="../../socialinbox/config/settings/declared.py" />
            <source>After an hour</source>
            <translation>Tras una hora</translation>
        </message>
        <message>
            <location filename="../../socialinbox/config/settings/declared.py" />
            <source>Colours</source>
            <translation>Colores</translation>
        </message>
        <message>
            <location filename="../../socialinbox/config/settings/declared.py" />
            <source>Light or dark; or as the desktop is, following it when it changes.</source>
            <translation>Claros u oscuros; o como el escritorio, siguiéndolo cuando cambie.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/config/settings/declared.py" />
            <source>Size of the text</source>
            <translation>Tamaño del texto</translation>
        </message>
        <message>
            <location filename="../../socialinbox/config/settings/declared.py" />
            <source>In percent of the size that the desktop has. What stands beside the words grows with them.</source>
            <translation>En porcentaje del tamaño que usa el escritorio. Lo que acompaña a las palabras crece con ellas.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/config/settings/declared.py" />
            <source>%</source>
            <translation>%</translation>
        </message>
        <message>
            <location filename="../../socialinbox/config/settings/declared.py" />
            <source>Language</source>
            <translation>Idioma</translation>
        </message>
        <message>
            <location filename="../../socialinbox/config/settings/declared.py" />
            <source>Of the window, with its dates and numbers. The command line and exported files stay English.</source>
            <translation>El de la ventana, con sus fechas y números. La línea de comandos y los archivos exportados siguen en inglés.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/config/settings/declared.py" />
            <source>Height of the rows</source>
            <translation>Altura de las filas</translation>
        </message>
        <message>
            <location filename="../../socialinbox/config/settings/declared.py" />
            <source>How much of each thread the list shows, and how many threads fit into it.</source>
            <translation>Cuánto de cada conversación muestra la lista y cuántas conversaciones caben en ella.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/config/settings/declared.py" />
            <source>When a thread is done or snoozed</source>
            <translation>Al dar por hecha o posponer una conversación</translation>
        </message>
        <message>
            <location filename="../../socialinbox/config/settings/declared.py" />
            <source>Which thread is opened then: the one below, the one above, or none, so that the list has the keys.</source>
            <translation>Qué conversación se abre entonces: la de abajo, la de arriba o ninguna, y así el teclado vuelve a la lista.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/config/settings/declared.py" />
            <source>Time to take a reply back before it leaves</source>
            <translation>Tiempo para retirar una respuesta antes de que salga</translation>
        </message>
        <message>
            <location filename="../../socialinbox/config/settings/declared.py" />
            <source>Undo, or Ctrl+Z, puts it back into the composer. Closing the window lets it go at once.</source>
            <translation>Deshacer, o Ctrl+Z, la devuelve al editor. Si cierras la ventana, sale enseguida.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/config/settings/declared.py" />
            <location filename="../../socialinbox/ui/accounts/account.py" />
            <source>Initials under public replies</source>
            <translation>Iniciales bajo las respuestas públicas</translation>
        </message>
        <message>
            <location filename="../../socialinbox/config/settings/declared.py" />
            <source>Put behind each public reply and counted with it, as teams do who answer under one name. Private messages have none.</source>
            <translation>Se ponen tras cada respuesta pública y cuentan como parte de ella, como hacen los equipos que responden con un solo nombre. Los mensajes privados no las llevan.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/config/settings/declared.py" />
            <source>^MK</source>
            <translation>^MK</translation>
        </message>
        <message>
            <location filename="../../socialinbox/config/settings/declared.py" />
            <source>Skin tone of emoji</source>
            <translation>Tono de piel de los emojis</translation>
        </message>
        <message>
            <location filename="../../socialinbox/config/settings/declared.py" />
            <source>For those that show a hand or a person.</source>
            <translation>Para los que muestran una mano o una persona.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/config/settings/declared.py" />
            <source>Check spelling while writing</source>
            <translation>Revisar la ortografía al escribir</translation>
        </message>
        <message>
            <location filename="../../socialinbox/config/settings/declared.py" />
            <source>Marks wrong words in replies and notes, on this computer alone. Dictionaries of the system and of LibreOffice are used; others are added from the menu of the field.</source>
            <translation>Marca las palabras mal escritas en respuestas y notas, solo en este equipo. Se usan los diccionarios del sistema y de LibreOffice; puedes añadir otros desde el menú del campo.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/config/settings/declared.py" />
            <source>Language of the spelling</source>
            <translation>Idioma de la ortografía</translation>
        </message>
        <message>
            <location filename="../../socialinbox/config/settings/declared.py" />
            <source>Found out from the words, or always the same.</source>
            <translation>Deducido de las palabras, o siempre el mismo.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/config/settings/declared.py" />
            <location filename="../../socialinbox/ui/accounts/account.py" />
            <source>Tell customers that you have seen their message</source>
            <translation>Decir a los clientes que has visto su mensaje</translation>
        </message>
        <message>
            <location filename="../../socialinbox/config/settings/declared.py" />
            <source>Where a network lets a program do it (Messenger): never; when your answer has arrived; or as soon as you open the thread. The same for all accounts.</source>
            <translation>Donde una red se lo permite a un programa (Messenger): nunca; cuando tu respuesta haya llegado; o en cuanto abras la conversación. Igual para todas las cuentas.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/config/settings/declared.py" />
            <source>Show what you told customers before</source>
            <translation>Mostrar lo que dijiste antes a los clientes</translation>
        </message>
        <message>
            <location filename="../../socialinbox/config/settings/declared.py" />
            <source>While you write, a quiet line above the words says what you told customers before about the same thing, and whether a price or an hour was another one. Found in this profile alone; only you see it.</source>
            <translation>Mientras escribes, una línea discreta sobre el texto recuerda lo que dijiste antes a los clientes sobre lo mismo, y si un precio o una hora era otra. Se busca solo en este perfil; solo lo ves tú.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/config/settings/declared.py" />
            <source>Say in that line whom you told it</source>
            <translation>Decir en esa línea a quién se lo dijiste</translation>
        </message>
        <message>
            <location filename="../../socialinbox/config/settings/declared.py" />
            <source>Off, it says “another customer”, for screens that others look at.</source>
            <translation>Desactivado, dice «otro cliente», para pantallas que otros miran.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/config/settings/declared.py" />
            <source>Notifications of the desktop</source>
            <translation>Notificaciones del escritorio</translation>
        </message>
        <message>
            <location filename="../../socialinbox/config/settings/declared.py" />
            <source>Tells of new messages while the window is elsewhere, and of accounts that need you. Off, you are still told of customers you follow and of what is due to be done.</source>
            <translation>Avisa de mensajes nuevos mientras estás en otra ventana y de cuentas que te necesitan. Desactivado, sigue avisando de los clientes que sigues y de las tareas que vencen.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/config/settings/declared.py" />
            <source>Say when a snoozed thread is back</source>
            <translation>Avisar cuando vuelve una conversación pospuesta</translation>
        </message>
        <message>
            <location filename="../../socialinbox/config/settings/declared.py" />
            <source>By a notification, while the window is elsewhere. In the list it stands on top at any rate.</source>
            <translation>Con una notificación, mientras la ventana no está delante. En la lista queda arriba en todo caso.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/config/settings/declared.py" />
            <source>Keep names and words out of notifications</source>
            <translation>Ocultar nombres y palabras en las notificaciones</translation>
        </message>
        <message>
            <location filename="../../socialinbox/config/settings/declared.py" />
            <source>Then they only say how many messages are new, and nothing can be answered from them.</source>
            <translation>Así solo dicen cuántos mensajes nuevos hay, y no se puede responder desde ellas.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/config/settings/declared.py" />
            <source>A sound with notifications</source>
            <translation>Un sonido con las notificaciones</translation>
        </message>
        <message>
            <location filename="../../socialinbox/config/settings/declared.py" />
            <source>Short, and never while it is quiet.</source>
            <translation>Breve, y nunca en horas de silencio.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/config/settings/declared.py" />
            <source>Quiet hours</source>
            <translation>Horas de silencio</translation>
        </message>
        <message>
            <location filename="../../socialinbox/config/settings/declared.py" />
            <source>When you are told nothing, on the clock of this computer. What comes meanwhile is told once, when they are over.</source>
            <translation>Cuándo no se te avisa de nada, según el reloj de este equipo. Lo que llegue entretanto se resume en un solo aviso al terminar.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/config/settings/declared.py" />
            <source>Days on which the quiet hours begin</source>
            <translation>Días en que empiezan las horas de silencio</translation>
        </message>
        <message>
            <location filename="../../socialinbox/config/settings/declared.py" />
            <source>Hours over midnight belong to the day on which they begin.</source>
            <translation>Las horas que pasan de medianoche pertenecen al día en que empiezan.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/config/settings/declared.py" />
            <source>Days that are quiet as a whole</source>
            <translation>Días de silencio completos</translation>
        </message>
        <message>
            <location filename="../../socialinbox/config/settings/declared.py" />
            <source>From midnight to midnight, such as a day on which the shop is closed.</source>
            <translation>De medianoche a medianoche, como el día en que cierra la tienda.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/config/settings/declared.py" />
            <source>What is told although it is quiet</source>
            <translation>De qué avisar aunque haya silencio</translation>
        </message>
        <message>
            <location filename="../../socialinbox/config/settings/declared.py" />
            <source>Customers whom you follow are told of whatever you have paused; accounts that need you can wait until it is over.</source>
            <translation>De los clientes que sigues se avisa aunque lo pauses todo; las cuentas que te necesitan pueden esperar a que termine.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/config/settings/declared.py" />
            <source>Say at the start what came while you were away</source>
            <translation>Contar al empezar lo que llegó en tu ausencia</translation>
        </message>
        <message>
            <location filename="../../socialinbox/config/settings/declared.py" />
            <source>A quiet card over the lists: new messages, reply windows that close soon, accounts that were broken, what fell due, and replies that went out.</source>
            <translation>Una tarjeta discreta sobre las listas: mensajes nuevos, plazos de respuesta que vencen pronto, cuentas que fallaron, tareas vencidas y respuestas que salieron.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/config/settings/declared.py" />
            <source>An icon in the tray</source>
            <translation>Un icono en la bandeja</translation>
        </message>
        <message>
            <location filename="../../socialinbox/config/settings/declared.py" />
            <source>Shows how many threads are unread, where the desktop has a tray. Its menu pauses notifications, asks the networks and quits.</source>
            <translation>Muestra cuántas conversaciones no has leído, si el escritorio tiene bandeja. Su menú pausa las notificaciones, consulta las redes y cierra el programa.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/config/settings/declared.py" />
            <source>Closing the window leaves the program in the tray</source>
            <translation>Al cerrar la ventana, seguir en la bandeja</translation>
        </message>
        <message>
            <location filename="../../socialinbox/config/settings/declared.py" />
            <source>Messages then keep coming in, and you are still told. Ctrl+Q quits. Where there is no tray, closing the window always quits, so that nothing runs out of your sight.</source>
            <translation>Los mensajes siguen llegando y se te sigue avisando. Ctrl+Q cierra el programa. Si no hay bandeja, cerrar la ventana siempre cierra el programa, para que nada se ejecute sin que lo veas.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/config/settings/declared.py" />
            <source>Start with the computer</source>
            <translation>Iniciar con el equipo</translation>
        </message>
        <message>
            <location filename="../../socialinbox/config/settings/declared.py" />
            <source>When you sign in, without opening the window where there is a tray.</source>
            <translation>Cuando inicias sesión, sin abrir la ventana si hay bandeja.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/config/settings/declared.py" />
            <source>Lock the window after so many minutes without a key or the mouse</source>
            <translation>Bloquear la ventana tras estos minutos sin usar teclado ni ratón</translation>
        </message>
        <message>
            <location filename="../../socialinbox/config/settings/declared.py" />
            <source>Covers everything until the pass phrase of the lock is typed; notifications then have no content. Ctrl+L locks at once. Messages keep coming in.</source>
            <translation>Lo cubre todo hasta que se escribe la frase de contraseña del bloqueo; las notificaciones no muestran contenido. Ctrl+L bloquea al instante. Los mensajes siguen llegando.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/config/settings/declared.py" />
            <source>Look for newer versions</source>
            <translation>Buscar versiones nuevas</translation>
        </message>
        <message>
            <location filename="../../socialinbox/config/settings/declared.py" />
            <source>Asks one signed file on the makers' page, once a day; nothing about you is sent. Without it the program asks nobody.</source>
            <translation>Consulta una vez al día un archivo firmado en la página de los autores; no se envía nada sobre ti. Sin esto, el programa no consulta a nadie.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/config/settings/kept.py" />
            <source>{file} can't be read ({why}); the defaults are used.</source>
            <translation>No se puede leer {file} ({why}); se usan los valores predeterminados.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/config/settings/kept.py" />
            <source>In {settings} {key} has a value that it can't have; the default ({default}) is used.</source>
            <translation>En {settings}, {key} tiene un valor que no puede tener; se usa el predeterminado ({default}).</translation>
        </message>
        <message>
            <location filename="../../socialinbox/config/settings/kept.py" />
            <source>The file {file} can't be written ({why}).</source>
            <translation>No se puede escribir el archivo {file} ({why}).</translation>
        </message>
        <message>
            <location filename="../../socialinbox/config/settings/kept.py" />
            <source>Make room or make it writable, then choose again.</source>
            <translation>Libera espacio o dale permiso de escritura y vuelve a elegir.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/config/settings/kept.py" />
            <source>{file} is no list of settings; the defaults are used.</source>
            <translation>{file} no es una lista de ajustes; se usan los valores predeterminados.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/config/settings/kept.py" />
            <source>{file} is no list of settings. It lies at {aside} now; the defaults are used.</source>
            <translation>{file} no es una lista de ajustes. Ahora está en {aside}; se usan los valores predeterminados.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/config/settings/kinds.py" />
            <source>“{text}” is nothing that {key} can be.</source>
            <translation>{key} no puede ser «{text}».</translation>
        </message>
        <message>
            <location filename="../../socialinbox/config/settings/kinds.py" />
            <source>Give one of: {words}.</source>
            <translation>Indica uno de estos: {words}.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../socialinbox/config/settings/kinds.py" />
            <source>That is %n character(s) long; {key} has room for {longest}.</source>
            <translation>
                <numerusform>Eso tiene %n carácter; en {key} caben {longest}.</numerusform>
                <numerusform>Eso tiene %n caracteres; en {key} caben {longest}.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../socialinbox/config/settings/kinds.py" />
            <source>Make it shorter.</source>
            <translation>Acórtalo.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/config/settings/kinds.py" />
            <source>{key} is one line.</source>
            <translation>{key} es una sola línea.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/config/settings/kinds.py" />
            <source>Leave the others out.</source>
            <translation>Omite las demás.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/config/settings/kinds.py" />
            <source>Looks</source>
            <translation>Apariencia</translation>
        </message>
        <message>
            <location filename="../../socialinbox/config/settings/kinds.py" />
            <source>Inbox</source>
            <translation>Entrada</translation>
        </message>
        <message>
            <location filename="../../socialinbox/config/settings/kinds.py" />
            <source>Answering</source>
            <translation>Respuestas</translation>
        </message>
        <message>
            <location filename="../../socialinbox/config/settings/kinds.py" />
            <location filename="../../socialinbox/ui/accounts/account.py" />
            <source>Being told</source>
            <translation>Avisos</translation>
        </message>
        <message>
            <location filename="../../socialinbox/config/settings/kinds.py" />
            <location filename="../../socialinbox/ui/sidebar/sidebar.py" />
            <source>Networks</source>
            <translation>Redes</translation>
        </message>
        <message>
            <location filename="../../socialinbox/config/settings/kinds.py" />
            <source>Privacy</source>
            <translation>Privacidad</translation>
        </message>
        <message>
            <location filename="../../socialinbox/config/settings/kinds.py" />
            <source>Program</source>
            <translation>Programa</translation>
        </message>
        <message>
            <location filename="../../socialinbox/config/web.py" />
            <source>There is no connection to the network.</source>
            <translation>No hay conexión con la red.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/config/web.py" />
            <source>The proxy that is set on this computer lets nothing through to the network. Ask whoever looks after it.</source>
            <translation>El proxy configurado en este equipo no deja pasar nada hacia la red. Pregunta a quien se ocupa de él.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/config/web.py" />
            <source>The network's server could not prove that it is the real one. See whether the date and time of this computer are right; else something in between reads along, such as a virus scanner or an office's network.</source>
            <translation>El servidor de la red no pudo demostrar que es el auténtico. Comprueba que la fecha y la hora de este equipo sean correctas; si lo son, algo intermedio está leyendo, como un antivirus o la red de una oficina.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/config/web.py" />
            <source>The proxy that is set on this computer can't be used.</source>
            <translation>El proxy configurado en este equipo no se puede usar.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/config/web.py" />
            <source>A SOCKS proxy is set on this computer, and none can be used here.</source>
            <translation>En este equipo hay configurado un proxy SOCKS, y aquí no se puede usar ninguno.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/config/web.py" />
            <source>For HTTPS set one that begins with http://, or none, and start Social Inbox again.</source>
            <translation>Para HTTPS, configura uno que empiece por http://, o ninguno, y vuelve a iniciar Social Inbox.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/config/whose_hours.py" />
            <source>It is not quiet now.</source>
            <translation>Ahora no hay silencio.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/config/whose_hours.py" />
            <source>Quiet until {until:moment}, because you have paused notifications.</source>
            <translation>Silencio hasta {until:moment}, porque has pausado las notificaciones.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/config/whose_hours.py" />
            <source>Quiet until {until:moment}, because of this customer’s hours.</source>
            <translation>Silencio hasta {until:moment}, por las horas de este cliente.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/config/whose_hours.py" />
            <source>Quiet until {until:moment}, because of this account’s hours.</source>
            <translation>Silencio hasta {until:moment}, por las horas de esta cuenta.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/config/whose_hours.py" />
            <source>Quiet until {until:moment}, because of the hours in the settings.</source>
            <translation>Silencio hasta {until:moment}, por las horas de los ajustes.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/demo.py" />
            <source>What was kept of the practice networks can't be read; they begin anew.</source>
            <translation>No se puede leer lo que se guardó de las redes de práctica; empiezan de nuevo.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/demo.py" />
            <source>What was kept of the practice networks can't be read; they begin anew. The file lies at {aside} now.</source>
            <translation>No se puede leer lo que se guardó de las redes de práctica; empiezan de nuevo. El archivo está ahora en {aside}.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/inbox/due.py" />
            <source>“{text}” is no moment.</source>
            <translation>«{text}» no es un momento.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/inbox/due.py" />
            <source>Give a day (2026-12-03), a day with an hour (2026-12-03T14:30), or one of: {quick}.</source>
            <translation>Indica un día (2026-12-03), un día con hora (2026-12-03T14:30) o uno de estos: {quick}.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/inbox/export/owners.py" />
            <location filename="../../socialinbox/inbox/transfer.py" />
            <source>Line {number} of the file: {title}</source>
            <translation>Línea {number} del archivo: {title}</translation>
        </message>
        <message>
            <location filename="../../socialinbox/inbox/export/owners.py" />
            <source>Line {number} of the file is not what its kind says.</source>
            <translation>La línea {number} del archivo no es lo que dice su tipo.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/inbox/export/owners.py" />
            <location filename="../../socialinbox/inbox/transfer.py" />
            <source>Give a file that `socialinbox export` wrote. Nothing was read in.</source>
            <translation>Indica un archivo escrito por `socialinbox export`. No se importó nada.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/inbox/export/whole_file.py" />
            <source>{file} could not be written ({why}).</source>
            <translation>No se pudo escribir {file} ({why}).</translation>
        </message>
        <message>
            <location filename="../../socialinbox/inbox/export/whole_file.py" />
            <source>Choose another place.</source>
            <translation>Elige otro lugar.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/inbox/finding.py" />
            <source>This view searches for nothing.</source>
            <translation>Esta vista no busca nada.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/inbox/finding.py" />
            <source>Type what its threads have in common.</source>
            <translation>Escribe lo que sus conversaciones tienen en común.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/inbox/later.py" />
            <location filename="../../socialinbox/inbox/send_times.py" />
            <location filename="../../socialinbox/ui/leaving/when_sheet.py" />
            <location filename="../../socialinbox/ui/leaving/words.py" />
            <source>That moment is over.</source>
            <translation>Ese momento ya pasó.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/inbox/later.py" />
            <location filename="../../socialinbox/inbox/send_times.py" />
            <source>Choose a later one.</source>
            <translation>Elige uno posterior.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/inbox/later.py" />
            <source>{place} lets you answer until {time:moment}.</source>
            <translation>{place} te deja responder hasta {time:moment}.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/inbox/later.py" />
            <source>Choose an earlier moment, or another way to answer.</source>
            <translation>Elige un momento anterior u otra forma de responder.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/inbox/networks.py" />
            <source>The networks are not there yet.</source>
            <translation>Las redes aún no están listas.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/inbox/networks.py" />
            <source>Try again in a moment.</source>
            <translation>Vuelve a intentarlo en un momento.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/inbox/networks.py" />
            <source>This needs the network, and nothing is connected yet.</source>
            <translation>Para esto hace falta la red, y aún no hay nada conectado.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/inbox/options.py" />
            <source>Use one of: {asked}.</source>
            <translation>Usa uno de estos: {asked}.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/inbox/options.py" />
            <source>This network asks nothing.</source>
            <translation>Esta red no pregunta nada.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/inbox/options.py" />
            <source>{name} has no option “{option}”.</source>
            <translation>{name} no tiene la opción «{option}».</translation>
        </message>
        <message>
            <location filename="../../socialinbox/inbox/people.py" />
            <source>{asks} asks how you know who somebody is.</source>
            <translation>{asks} pregunta cómo sabes quién es cada persona.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/inbox/people.py" />
            <source>Say it: they told you, their public profile says so, they agreed, or it is a guess.</source>
            <translation>Dilo: te lo dijeron, lo dice su perfil público, dieron su permiso o es una suposición.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/inbox/receipt_words.py" />
            <source>What stands at the networks themselves is not touched by this; there it is removed by its author, or by the network.</source>
            <translation>Lo que está en las propias redes no se toca con esto; allí lo elimina su autor o la red.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/inbox/receipt_words.py" />
            <source>Copies that the owner has made of the computer by other means are not touched either.</source>
            <translation>Tampoco se tocan las copias del equipo que hayas hecho por otros medios.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../socialinbox/inbox/receipt_words.py" />
            <source>%n tag(s)</source>
            <translation>
                <numerusform>%n etiqueta</numerusform>
                <numerusform>%n etiquetas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../socialinbox/inbox/receipt_words.py" />
            <source>%n note(s)</source>
            <translation>
                <numerusform>%n nota</numerusform>
                <numerusform>%n notas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../socialinbox/inbox/receipt_words.py" />
            <source>%n follow-up(s)</source>
            <translation>
                <numerusform>%n tarea</numerusform>
                <numerusform>%n tareas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../socialinbox/inbox/receipt_words.py" />
            <source>%n earlier version(s)</source>
            <translation>
                <numerusform>%n versión anterior</numerusform>
                <numerusform>%n versiones anteriores</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../socialinbox/inbox/receipt_words.py" />
            <source>%n draft(s)</source>
            <translation>
                <numerusform>%n borrador</numerusform>
                <numerusform>%n borradores</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../socialinbox/inbox/receipt_words.py" />
            <source>%n suggestion(s)</source>
            <translation>
                <numerusform>%n sugerencia</numerusform>
                <numerusform>%n sugerencias</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../socialinbox/inbox/receipt_words.py" />
            <source>%n promise(s)</source>
            <translation>
                <numerusform>%n promesa</numerusform>
                <numerusform>%n promesas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../socialinbox/inbox/receipt_words.py" />
            <source>%n follow mark(s)</source>
            <translation>
                <numerusform>%n marca de seguimiento</numerusform>
                <numerusform>%n marcas de seguimiento</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../socialinbox/inbox/receipt_words.py" />
            <source>%n mute mark(s)</source>
            <translation>
                <numerusform>%n marca de silencio</numerusform>
                <numerusform>%n marcas de silencio</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../socialinbox/inbox/receipt_words.py" />
            <source>%n schedule(s) of quiet hours</source>
            <translation>
                <numerusform>%n horario de silencio</numerusform>
                <numerusform>%n horarios de silencio</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../socialinbox/inbox/receipt_words.py" />
            <source>%n entr(y|ies) of the ledger</source>
            <translation>
                <numerusform>%n entrada del registro</numerusform>
                <numerusform>%n entradas del registro</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../socialinbox/inbox/receipt_words.py" />
            <source>Everything that was stored about one customer was erased.</source>
            <translation>Se borró todo lo que había guardado sobre un cliente.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/inbox/receipt_words.py" />
            <source>Everything that came from {network} was erased.</source>
            <translation>Se borró todo lo que vino de {network}.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/inbox/receipt_words.py" />
            <source>{network}: {counts}.</source>
            <translation>{network}: {counts}.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/inbox/receipt_words.py" />
            <source>Besides: {things}.</source>
            <translation>Además: {things}.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/inbox/receipt_words.py" />
            <source>Names, pictures, the search index and the lists: all of it is overwritten, not hidden.</source>
            <translation>Nombres, imágenes, el índice de búsqueda y las listas: todo se sobrescribe, no se oculta.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../socialinbox/inbox/receipt_words.py" />
            <source>%n message(s) of our own stayed, without name, address, link, files and quotes.</source>
            <translation>
                <numerusform>Se quedó %n mensaje propio, sin nombre, dirección, enlace, archivos ni citas.</numerusform>
                <numerusform>Se quedaron %n mensajes propios, sin nombre, dirección, enlace, archivos ni citas.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../socialinbox/inbox/receipt_words.py" />
            <source>Older copies of the whole file that were removed: {count}.</source>
            <translation>Copias antiguas del archivo completo que se eliminaron: {count}.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/inbox/receipt_words.py" />
            <source>A salted mark is kept from which nobody can be read. It keeps what was erased from coming back with the next look at the networks.</source>
            <translation>Se conserva una marca cifrada con sal que no permite identificar a nadie. Impide que lo borrado vuelva en la próxima consulta a las redes.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/inbox/receipt_words.py" />
            <source>Not all files could be removed yet; the next start of the program goes on with it.</source>
            <translation>Aún no se pudieron eliminar todos los archivos; se seguirá en el próximo inicio del programa.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../socialinbox/inbox/receipt_words.py" />
            <source>%n message(s) of theirs</source>
            <translation>
                <numerusform>%n mensaje suyo</numerusform>
                <numerusform>%n mensajes suyos</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../socialinbox/inbox/receipt_words.py" />
            <source>%n message(s) of our own (see below)</source>
            <translation>
                <numerusform>%n mensaje propio (ver más abajo)</numerusform>
                <numerusform>%n mensajes propios (ver más abajo)</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../socialinbox/inbox/receipt_words.py" />
            <source>%n message(s) of our own</source>
            <translation>
                <numerusform>%n mensaje propio</numerusform>
                <numerusform>%n mensajes propios</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../socialinbox/inbox/receipt_words.py" />
            <source>%n (picture or file|pictures and files)</source>
            <translation>
                <numerusform>%n imagen o archivo</numerusform>
                <numerusform>%n imágenes y archivos</numerusform>
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
            <translation>{network} no fija ningún plazo tras el cual algo deba desaparecer.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/inbox/retention.py" />
            <source>There is nothing to state.</source>
            <translation>No hay nada que declarar.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/inbox/retention.py" />
            <source>There is no account {account} at {network}.</source>
            <translation>No hay ninguna cuenta {account} en {network}.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/inbox/retention.py" />
            <location filename="../../socialinbox/storage/accounts.py" />
            <location filename="../../socialinbox/storage/erasing_account.py" />
            <source>List the accounts with: socialinbox accounts</source>
            <translation>Para ver las cuentas: socialinbox accounts</translation>
        </message>
        <message numerus="yes">
            <location filename="../../socialinbox/inbox/retention.py" />
            <source>{network} allows %n hour(s) for everything as it is, so that this says nothing new.</source>
            <translation>
                <numerusform>{network} ya permite %n hora para todo, así que esto no añade nada.</numerusform>
                <numerusform>{network} ya permite %n horas para todo, así que esto no añade nada.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../socialinbox/inbox/retention.py" />
            <source>Give a longer time, or for ever.</source>
            <translation>Indica un plazo más largo, o para siempre.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/inbox/retention.py" />
            <source>Nothing says which contract this is.</source>
            <translation>Nada indica de qué contrato se trata.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/inbox/retention.py" />
            <source>Write what it is called, of which day it is, and where it lies.</source>
            <translation>Escribe cómo se llama, de qué día es y dónde está.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/inbox/rights.py" />
            <source>name</source>
            <translation>nombre</translation>
        </message>
        <message>
            <location filename="../../socialinbox/inbox/rights.py" />
            <source>handle</source>
            <translation>nombre de usuario</translation>
        </message>
        <message>
            <location filename="../../socialinbox/inbox/rights.py" />
            <source>picture</source>
            <translation>imagen</translation>
        </message>
        <message>
            <location filename="../../socialinbox/inbox/rights.py" />
            <source>address of the profile</source>
            <translation>dirección del perfil</translation>
        </message>
        <message>
            <location filename="../../socialinbox/inbox/rights.py" />
            <source>what they say of themselves</source>
            <translation>lo que dice de sí</translation>
        </message>
        <message>
            <location filename="../../socialinbox/inbox/rights.py" />
            <source>town</source>
            <translation>localidad</translation>
        </message>
        <message>
            <location filename="../../socialinbox/inbox/rights.py" />
            <location filename="../../socialinbox/people/customers.py" />
            <location filename="../../socialinbox/storage/erasing_customer.py" />
            <location filename="../../socialinbox/storage/notes.py" />
            <source>There is no customer {customer}.</source>
            <translation>No hay ningún cliente {customer}.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/inbox/rights.py" />
            <location filename="../../socialinbox/people/customers.py" />
            <location filename="../../socialinbox/storage/erasing_customer.py" />
            <source>List the customers with: socialinbox threads</source>
            <translation>Para ver los clientes: socialinbox threads</translation>
        </message>
        <message>
            <location filename="../../socialinbox/inbox/rights.py" />
            <source>Kept until it is deleted there or here.</source>
            <translation>Se conserva hasta que se elimine allí o aquí.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/inbox/rights.py" />
            <source>Messages {time}, then looked at again or removed.</source>
            <translation>Mensajes: {time}; después se revisan o se eliminan.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/inbox/rights.py" />
            <source>Names and pictures {time}.</source>
            <translation>Nombres e imágenes: {time}.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/inbox/rights.py" />
            <source>Not to be exported.</source>
            <translation>No se pueden exportar.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/inbox/rights.py" />
            <source>Not in the search index.</source>
            <translation>Fuera del índice de búsqueda.</translation>
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
                <numerusform>%n hora</numerusform>
                <numerusform>%n horas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../socialinbox/inbox/rights.py" />
            <location filename="../../socialinbox/networks/facebook/rules.py" />
            <location filename="../../socialinbox/ui/accounts/kept_for.py" />
            <location filename="../../socialinbox/ui/words.py" />
            <source>%n day(s)</source>
            <translation>
                <numerusform>%n día</numerusform>
                <numerusform>%n días</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../socialinbox/inbox/rights.py" />
            <source>Written here: {besides}.</source>
            <translation>Escrito aquí: {besides}.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/inbox/rights.py" />
            <source>In the search index: {searchable} messages.</source>
            <translation>En el índice de búsqueda: {searchable} mensajes.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/inbox/rights.py" />
            <source>Older copies of the whole file beside it: {copies}.</source>
            <translation>Copias antiguas del archivo completo, junto a él: {copies}.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/inbox/saved_replies.py" />
            <source>Line {number} of the file is no saved reply.</source>
            <translation>La línea {number} del archivo no es una respuesta guardada.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/inbox/saved_replies.py" />
            <source>Give a file that was written here. Nothing was read in.</source>
            <translation>Indica un archivo que se haya escrito aquí. No se importó nada.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/inbox/send_times.py" />
            <source>“{text}” is no moment that this program knows.</source>
            <translation>El programa no reconoce «{text}» como momento.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/inbox/send_times.py" />
            <source>Try “tomorrow 9:00”, “Friday 14:30” or “in 2 hours”.</source>
            <translation>Prueba con «mañana 9:00», «viernes 14:30» o «en 2 horas».</translation>
        </message>
        <message>
            <location filename="../../socialinbox/inbox/sendable.py" />
            <source>{cost:dollars}</source>
            <translation>{cost:dollars}</translation>
        </message>
        <message>
            <location filename="../../socialinbox/inbox/sendable.py" />
            <source>{plain:dollars}; with this link {cost:dollars}</source>
            <translation>{plain:dollars}; con este enlace, {cost:dollars}</translation>
        </message>
        <message>
            <location filename="../../socialinbox/inbox/sendable.py" />
            <source>A reply on {network} is not possible.</source>
            <translation>No es posible responder en {network}.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/inbox/sendable.py" />
            <source>Choose another way to answer.</source>
            <translation>Elige otra forma de responder.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/inbox/sendable.py" />
            <source>There is nothing to send.</source>
            <translation>No hay nada que enviar.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/inbox/sendable.py" />
            <source>Write a few words first.</source>
            <translation>Escribe antes unas palabras.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/inbox/sendable.py" />
            <source>The files can't be sent on {network}.</source>
            <translation>No se pueden enviar los archivos en {network}.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/inbox/sendable.py" />
            <source>The text is too long for {network}: {used} of {limit}.</source>
            <translation>El texto es demasiado largo para {network}: {used} de {limit}.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/inbox/sendable.py" />
            <source>Shorten it, or send it in two parts.</source>
            <translation>Acórtalo o envíalo en dos partes.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/inbox/service.py" />
            <source>No account on {network} is connected.</source>
            <translation>No hay ninguna cuenta de {network} conectada.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/inbox/service.py" />
            <source>Connect it; what you wrote stays in the draft.</source>
            <translation>Conéctala; lo que escribiste se queda en el borrador.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/inbox/service.py" />
            <source>A cap below nothing makes no sense.</source>
            <translation>Un tope por debajo de cero no tiene sentido.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/inbox/service.py" />
            <source>Give dollars, such as 5.</source>
            <translation>Indica dólares, por ejemplo 5.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/inbox/snoozing.py" />
            <source>“{typed}” is no moment to come.</source>
            <translation>«{typed}» no es un momento futuro.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/inbox/snoozing.py" />
            <source>Say it in words (tomorrow at 3, fri 14:30, in 2 hours), or one of: {names}.</source>
            <translation>Dilo con palabras (mañana a las 3, viernes 14:30, en 2 horas) o con uno de estos: {names}.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/inbox/story.py" />
            <source>There is nothing to do.</source>
            <translation>No hay nada que hacer.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/inbox/story.py" />
            <source>Say in a few words what is to be done.</source>
            <translation>Di en pocas palabras qué hay que hacer.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/inbox/transfer.py" />
            <source>{network} does not allow these words to be exported.</source>
            <translation>{network} no permite exportar estas palabras.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/inbox/transfer.py" />
            <source>It has no {key}.</source>
            <translation>No tiene {key}.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/inbox/transfer.py" />
            <source>Line {number} of the file is not a message.</source>
            <translation>La línea {number} del archivo no es un mensaje.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/inbox/triage.py" />
            <source>That moment is over already.</source>
            <translation>Ese momento ya ha pasado.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/inbox/triage.py" />
            <source>Choose one that is still to come.</source>
            <translation>Elige uno que esté por venir.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/inbox/videos.py" />
            <source>No channel that takes videos is connected.</source>
            <translation>No hay conectado ningún canal que admita videos.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/inbox/videos.py" />
            <source>This video can’t be uploaded.</source>
            <translation>Este video no se puede subir.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/keeping/clearing.py" />
            <location filename="../../socialinbox/storage/erasing_progress.py" />
            <source>This was erased already.</source>
            <translation>Esto ya se borró.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/keeping/clearing.py" />
            <location filename="../../socialinbox/storage/erasing_progress.py" />
            <source>Look at the receipts.</source>
            <translation>Mira los comprobantes.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/contract.py" />
            <source>Only one file can go along. Send the others in a second message.</source>
            <translation>Solo puede ir un archivo. Envía los demás en un segundo mensaje.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/contract.py" />
            <source>Here a message carries words or a file, not both. Send the file first, then the words.</source>
            <translation>Aquí un mensaje lleva texto o un archivo, no ambos. Envía primero el archivo y luego el texto.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/contract.py" />
            <source>No files can be sent here.</source>
            <translation>Aquí no se pueden enviar archivos.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/contract.py" />
            <location filename="../../socialinbox/networks/videos.py" />
            <source>“{name}” is empty. Choose another file.</source>
            <translation>«{name}» está vacío. Elige otro archivo.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/contract.py" />
            <source>“{name}” is of a kind that is not taken here ({mime_type}).</source>
            <translation>«{name}» es de un tipo que aquí no se acepta ({mime_type}).</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/contract.py" />
            <source>“{name}” is too large: at most {most} MB are taken here.</source>
            <translation>«{name}» es demasiado grande: aquí se aceptan como máximo {most} MB.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../socialinbox/networks/contract.py" />
            <source>At most %n can go along. Take some out.</source>
            <translation>
                <numerusform>Puede ir %n como máximo. Quita alguno.</numerusform>
                <numerusform>Pueden ir %n como máximo. Quita alguno.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/contract.py" />
            <source>“{name}” must go alone. Send the others in a second message.</source>
            <translation>«{name}» debe ir solo. Envía los demás en un segundo mensaje.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/facebook/acts.py" />
            <location filename="../../socialinbox/networks/linkedin/acts.py" />
            <source>A comment can't be left empty. Write something, or delete it.</source>
            <translation>Un comentario no puede quedar vacío. Escribe algo o elimínalo.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../socialinbox/networks/facebook/acts.py" />
            <location filename="../../socialinbox/networks/linkedin/acts.py" />
            <source>A comment has at most %n character(s). Shorten it.</source>
            <translation>
                <numerusform>Un comentario tiene como máximo %n carácter. Acórtalo.</numerusform>
                <numerusform>Un comentario tiene como máximo %n caracteres. Acórtalo.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/facebook/acts.py" />
            <source>Facebook did not ban this person. Try it in the Page's settings there.</source>
            <translation>Facebook no bloqueó a esta persona. Inténtalo allí, en la configuración de la página.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/facebook/acts.py" />
            <source>Facebook took the request and did not do it. Try it at Facebook itself.</source>
            <translation>Facebook aceptó la solicitud y no la cumplió. Inténtalo en el propio Facebook.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/facebook/api.py" />
            <source>Facebook took the picture but did not say its id.</source>
            <translation>Facebook aceptó la imagen pero no dio su identificador.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/facebook/api.py" />
            <source>Facebook took the file but did not say its id.</source>
            <translation>Facebook aceptó el archivo pero no dio su identificador.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/facebook/api.py" />
            <source>This sign-in is for the Page “{name}”, not for the Page {page_id}. Give the token that belongs to the Page.</source>
            <translation>Este inicio de sesión es para la página «{name}», no para la página {page_id}. Indica el token que corresponde a la página.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/facebook/api.py" />
            <source>This sign-in reaches no Page. Sign in with an account that manages the Page, and leave the Page ticked in Facebook's dialog.</source>
            <translation>Este inicio de sesión no llega a ninguna página. Inicia sesión con una cuenta que administre la página y deja la página marcada en el diálogo de Facebook.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/facebook/api.py" />
            <source>This sign-in reaches several Pages: {names}. Say which one with page_id.</source>
            <translation>Este inicio de sesión llega a varias páginas: {names}. Indica cuál con page_id.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/facebook/api.py" />
            <source>This sign-in does not reach the Page {page_id}, but {names}. Correct page_id.</source>
            <translation>Este inicio de sesión no llega a la página {page_id}, sino a {names}. Corrige page_id.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/facebook/bridges.py" />
            <source>Facebook names this Messenger conversation as the private reply to the comment {native_id}.</source>
            <translation>Para Facebook, esta conversación de Messenger es la respuesta privada al comentario {native_id}.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/facebook/errors.py" />
            <source>The app was removed from your Facebook account. Sign in to Facebook again.</source>
            <translation>La app se quitó de tu cuenta de Facebook. Vuelve a iniciar sesión en Facebook.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/facebook/errors.py" />
            <source>Facebook wants you to confirm who you are. Log in at facebook.com, then sign in again.</source>
            <translation>Facebook quiere que confirmes quién eres. Entra en facebook.com y vuelve a iniciar sesión.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/facebook/errors.py" />
            <source>Your Facebook password was changed. Sign in to Facebook again.</source>
            <translation>Tu contraseña de Facebook cambió. Vuelve a iniciar sesión en Facebook.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/facebook/errors.py" />
            <source>The sign-in to Facebook has run out. Sign in to Facebook again.</source>
            <translation>La sesión de Facebook ha caducado. Vuelve a iniciar sesión en Facebook.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/facebook/errors.py" />
            <source>Facebook wants you to confirm your account. Log in at facebook.com, then sign in again.</source>
            <translation>Facebook quiere que confirmes tu cuenta. Entra en facebook.com y vuelve a iniciar sesión.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/facebook/errors.py" />
            <source>Facebook no longer accepts this sign-in. Sign in to Facebook again.</source>
            <translation>Facebook ya no acepta este inicio de sesión. Vuelve a iniciar sesión en Facebook.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/facebook/errors.py" />
            <source>You no longer have a role on this Page. Get the role back, then sign in again.</source>
            <translation>Ya no tienes un rol en esta página. Recupera el rol y vuelve a iniciar sesión.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/facebook/errors.py" />
            <source>Messenger takes replies within 24 hours of a person's last message, and they have passed. You can answer as soon as this person writes again.</source>
            <translation>Messenger admite respuestas durante las 24 horas siguientes al último mensaje de la persona, y ya han pasado. Podrás responder en cuanto vuelva a escribir.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/facebook/errors.py" />
            <source>Facebook does not allow this: a permission of the Page was not given, or was taken back. Sign in again and leave all permissions ticked.</source>
            <translation>Facebook no lo permite: un permiso de la página no se concedió o se retiró. Vuelve a iniciar sesión y deja marcados todos los permisos.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/facebook/errors.py" />
            <source>Facebook wants the Page's own access for this. Sign in again with an account that manages the Page.</source>
            <translation>Facebook exige para esto el acceso propio de la página. Vuelve a iniciar sesión con una cuenta que administre la página.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/facebook/errors.py" />
            <source>This person can't be reached in Messenger: they have left, or block the Page.</source>
            <translation>No se puede contactar con esta persona en Messenger: se ha ido o bloquea la página.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/facebook/errors.py" />
            <source>Facebook no longer shows this, or not to this account.</source>
            <translation>Facebook ya no muestra esto, o no a esta cuenta.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/facebook/errors.py" />
            <source>Facebook finds nobody to send this to.</source>
            <translation>Facebook no encuentra a nadie a quien enviarlo.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/facebook/errors.py" />
            <source>An empty message can't be sent. Write something.</source>
            <translation>No se puede enviar un mensaje vacío. Escribe algo.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/facebook/errors.py" />
            <source>Facebook shows no profile of this person.</source>
            <translation>Facebook no muestra ningún perfil de esta persona.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/facebook/errors.py" />
            <source>Facebook does not accept this request as it is.</source>
            <translation>Facebook no acepta esta solicitud tal como está.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/facebook/errors.py" />
            <source>Facebook has blocked the Page from writing for a while. Look at the Page's support inbox at facebook.com, and send again when it is settled there.</source>
            <translation>Facebook ha bloqueado la página y no puede escribir durante un tiempo. Mira el buzón de ayuda de la página en facebook.com y envía de nuevo cuando esté resuelto.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/facebook/errors.py" />
            <source>You already said this: Facebook took these same words a moment ago. Change them to send them again.</source>
            <translation>Ya lo dijiste: Facebook recibió estas mismas palabras hace un momento. Cámbialas para enviarlas otra vez.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/facebook/errors.py" />
            <source>This comment was already answered privately; Facebook allows that once.</source>
            <translation>Este comentario ya se respondió en privado; Facebook lo permite una sola vez.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/facebook/errors.py" />
            <source>Facebook has a fault of its own.</source>
            <translation>Facebook tiene un fallo propio.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/facebook/errors.py" />
            <source>Facebook answered {status} in a form that can't be read.</source>
            <translation>Facebook respondió {status} de una forma que no se puede leer.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/facebook/errors.py" />
            <source>Facebook's budget for this Page or app is used up. It goes on by itself.</source>
            <translation>El presupuesto de Facebook para esta página o app está agotado. Continuará por sí solo.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/facebook/errors.py" />
            <source>Facebook has a passing fault. It is tried again by itself.</source>
            <translation>Facebook tiene un fallo pasajero. Se reintenta automáticamente.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/facebook/errors.py" />
            <source>Facebook refuses this: {said}</source>
            <translation>Facebook lo rechaza: {said}</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/facebook/errors.py" />
            <source>Facebook refuses this (error {name}).</source>
            <translation>Facebook lo rechaza (error {name}).</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/facebook/login.py" />
            <source>Your role on this Page does not let you answer or hide comments.</source>
            <translation>Tu rol en esta página no te permite responder ni ocultar comentarios.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/facebook/login.py" />
            <source>Your role on this Page does not let you use Messenger.</source>
            <translation>Tu rol en esta página no te permite usar Messenger.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/facebook/login.py" />
            <source>Facebook's answer to the sign-in could not be read.</source>
            <translation>No se pudo leer la respuesta de Facebook al inicio de sesión.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/facebook/mapping.py" />
            <source>Facebook sent a time that can't be read: “{text}”.</source>
            <translation>Facebook envió una hora que no se puede leer: «{text}».</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/facebook/mapping.py" />
            <source>Facebook sent a comment without an id.</source>
            <translation>Facebook envió un comentario sin identificador.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/facebook/offers.py" />
            <source>Messenger lets no app change or take back a message. Do it in Messenger itself.</source>
            <translation>Messenger no deja que ninguna app cambie ni retire un mensaje. Hazlo en el propio Messenger.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/facebook/offers.py" />
            <source>Facebook lets the Page like nothing here.</source>
            <translation>Facebook no deja que la página dé Me gusta aquí.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/facebook/offers.py" />
            <source>Facebook lets the Page not delete this.</source>
            <translation>Facebook no deja que la página elimine esto.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/facebook/offers.py" />
            <source>Facebook lets a Page hide what others wrote, not its own words.</source>
            <translation>Facebook deja que una página oculte lo que escribieron otros, no sus propias palabras.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/facebook/offers.py" />
            <source>Facebook lets the Page not hide this.</source>
            <translation>Facebook no deja que la página oculte esto.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/facebook/offers.py" />
            <location filename="../../socialinbox/networks/linkedin/offers.py" />
            <source>Only who wrote this can change it.</source>
            <translation>Solo quien lo escribió puede cambiarlo.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/facebook/offers.py" />
            <source>This does not stand on the Page, so only who wrote it can take it away.</source>
            <translation>Esto no está en la página, así que solo quien lo escribió puede quitarlo.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/facebook/offers.py" />
            <source>Facebook does not say who wrote this, so there is nobody to ban.</source>
            <translation>Facebook no dice quién lo escribió, así que no hay a quién bloquear.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/facebook/offers.py" />
            <source>This person is banned already. The Page's settings at Facebook can undo it.</source>
            <translation>Esta persona ya está bloqueada. Se puede deshacer en la configuración de la página en Facebook.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/facebook/plan.py" />
            <source>Open Meta's page for apps</source>
            <translation>Abre la página de Meta para apps</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/facebook/plan.py" />
            <source>Log in with the Facebook account that manages your Page. If Meta asks, register as a developer: that takes a phone number and costs nothing.</source>
            <translation>Entra con la cuenta de Facebook que administra tu página. Si Meta lo pide, regístrate como desarrollador: hace falta un número de teléfono y no cuesta nada.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/facebook/plan.py" />
            <location filename="../../socialinbox/networks/linkedin/plan.py" />
            <location filename="../../socialinbox/networks/twitter/plan.py" />
            <source>Make an app</source>
            <translation>Crea una app</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/facebook/plan.py" />
            <source>Choose “Create App”. Where Meta asks for a use case take the one for managing a Page, or “Other” and the type “Business”. Leave the app in development mode.</source>
            <translation>Elige «Crear app» («Create App»). Cuando Meta pregunte por un caso de uso, elige el de administrar una página, o bien «Otro» y el tipo «Negocios» («Business»). Deja la app en modo de desarrollo.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/facebook/plan.py" />
            <location filename="../../socialinbox/networks/twitter/plan.py" />
            <source>Social Inbox of (your shop's name)</source>
            <translation>Social Inbox de (nombre de tu tienda)</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/facebook/plan.py" />
            <location filename="../../socialinbox/networks/linkedin/plan.py" />
            <source>Allow the way back</source>
            <translation>Permite el camino de vuelta</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/facebook/plan.py" />
            <source>Add the product “Facebook Login” (for Business) to the app and open its settings. Switch “Client OAuth login” and “Web OAuth login” on and enter the addresses below, all three. While the app is in development mode Facebook may accept them without being told.</source>
            <translation>Añade a la app el producto «Inicio de sesión con Facebook» («Facebook Login») para empresas y abre su configuración. Activa «Client OAuth login» y «Web OAuth login» y escribe las tres direcciones de abajo. Mientras la app esté en modo de desarrollo, puede que Facebook las acepte sin que se lo indiques.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/facebook/plan.py" />
            <source>Add Messenger</source>
            <translation>Añade Messenger</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/facebook/plan.py" />
            <source>Add the product “Messenger” as well, or Facebook does not give the permission to read and answer messages.</source>
            <translation>Añade también el producto «Messenger»; si no, Facebook no da permiso para leer y responder mensajes.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/facebook/plan.py" />
            <source>Copy App ID and App Secret</source>
            <translation>Copia App ID y App Secret</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/facebook/plan.py" />
            <source>Both stand under “App settings”, “Basic”. Facebook asks for your password before it shows the secret.</source>
            <translation>Ambos están en «Configuración de la app», «Básica» («App settings», «Basic»). Facebook pide tu contraseña antes de mostrar la clave secreta.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/facebook/plan.py" />
            <source>Facebook lets programs in through an app with a secret. A secret that is shared with everybody is none, so the app must be yours. For your own Page it needs no review by Meta. As long as Meta has not reviewed it, Facebook may withhold people who have no role in the app: if customers are missing, ask Meta for “Advanced Access”.</source>
            <translation>Facebook deja entrar a los programas mediante una app con una clave secreta. Una clave que comparten todos no es secreta, así que la app debe ser tuya. Para tu propia página no hace falta que Meta la revise. Mientras no la haya revisado, Facebook puede omitir a personas sin rol en la app: si faltan clientes, pide a Meta el «Acceso avanzado» («Advanced Access»).</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/facebook/plan.py" />
            <source>Under “App settings”, “Basic”. A number of about 16 digits.</source>
            <translation>En «Configuración de la app», «Básica». Un número de unas 16 cifras.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/facebook/plan.py" />
            <source>An App ID is a number, without spaces or letters.</source>
            <translation>Un App ID es un número, sin espacios ni letras.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/facebook/plan.py" />
            <source>Beside the App ID, behind “Show”. It is kept in this computer's keychain.</source>
            <translation>Junto al App ID, tras «Mostrar». Se guarda en el llavero de este equipo.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/facebook/plan.py" />
            <source>An App Secret has 32 characters, 0 to 9 and a to f.</source>
            <translation>Un App Secret tiene 32 caracteres, de 0 a 9 y de a a f.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/facebook/plan.py" />
            <source>see which Pages are yours</source>
            <translation>ver qué páginas son tuyas</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/facebook/plan.py" />
            <source>see your Page's posts and who wrote</source>
            <translation>ver las publicaciones de tu página y quién escribió</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/facebook/plan.py" />
            <source>see comments on your Page</source>
            <translation>ver los comentarios de tu página</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/facebook/plan.py" />
            <source>answer, hide, like or delete comments</source>
            <translation>responder, ocultar o eliminar comentarios, o indicar que te gustan</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/facebook/plan.py" />
            <source>block somebody on your Page</source>
            <translation>bloquear a alguien en tu página</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/facebook/plan.py" />
            <source>see or answer Messenger messages</source>
            <translation>ver o responder mensajes de Messenger</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/facebook/plan.py" />
            <source>Pages</source>
            <translation>páginas</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/facebook/plan.py" />
            <source>Facebook shows no Page that this sign-in may use. Sign in with the account that manages the Page, and leave the Page ticked when Facebook asks.</source>
            <translation>Facebook no muestra ninguna página que este inicio de sesión pueda usar. Inicia sesión con la cuenta que administra la página y deja la página marcada cuando Facebook pregunte.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/facebook/rules.py" />
            <source>commented on Facebook</source>
            <translation>comentó en Facebook</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/facebook/rules.py" />
            <location filename="../../socialinbox/networks/linkedin/rules.py" />
            <location filename="../../socialinbox/networks/youtube/rules.py" />
            <source>commented on</source>
            <translation>comentó en</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/facebook/rules.py" />
            <source>wrote in Messenger</source>
            <translation>escribió en Messenger</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/facebook/rules.py" />
            <source>Meta Platform Terms, read 2026-11-21: no fixed time; follow deletions and unsent messages, delete at a person's request, at the app's removal and when no longer needed</source>
            <translation>Condiciones de la plataforma de Meta, leídas el 2026-11-21: sin plazo fijo; seguir las eliminaciones y los mensajes anulados, eliminar a petición de una persona, al quitar la app y cuando ya no haga falta</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/facebook/rules.py" />
            <source>What you would answer has been deleted on Facebook.</source>
            <translation>Lo que ibas a responder se ha eliminado en Facebook.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/facebook/rules.py" />
            <source>Facebook takes no comments here.</source>
            <translation>Facebook no admite comentarios aquí.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/facebook/rules.py" />
            <source>A comment can be answered privately for 7 days, and they have passed.</source>
            <translation>Un comentario se puede responder en privado durante 7 días, y ya han pasado.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/facebook/rules.py" />
            <source>Messenger lets a Page answer a message, not follow its own.</source>
            <translation>Messenger deja que una página responda a un mensaje, no que continúe el suyo propio.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/facebook/rules.py" />
            <source>Messenger lets a Page answer within {time} of a person's last message, and they have passed. You can answer again as soon as this person writes.</source>
            <translation>Messenger deja que una página responda durante {time} tras el último mensaje de una persona, y ya han pasado. Podrás responder en cuanto vuelva a escribir.</translation>
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
            <translation>Comentarios</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/facebook/rules.py" />
            <source>Visitors’ posts</source>
            <translation>Publicaciones de visitantes</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/facebook/rules.py" />
            <source>Posts that mention the Page</source>
            <translation>Publicaciones que mencionan la página</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/facebook/rules.py" />
            <source>Has Meta given your app the Human Agent feature? Then what you type yourself reaches people for 7 days after their last message, not only for 24 hours.</source>
            <translation>¿Ha dado Meta a tu app la función Human Agent? Entonces lo que escribes tú llega a las personas durante los 7 días siguientes a su último mensaje, no solo durante 24 horas.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/facebook/sending.py" />
            <source>Messenger takes a person's own answer within 7 days of the last message, and they have passed. You can answer as soon as this person writes again.</source>
            <translation>Messenger admite la respuesta de una persona durante los 7 días siguientes al último mensaje, y ya han pasado. Podrás responder en cuanto esta persona vuelva a escribir.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/facebook/sending.py" />
            <source>Facebook says that your app does not have Human Agent, so 24 hours are all there is. Apply for it at developers.facebook.com, or untick it in the account's settings.</source>
            <translation>Facebook dice que tu app no tiene Human Agent, así que solo hay 24 horas. Solicítala en developers.facebook.com o desmárcala en los ajustes de la cuenta.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/facebook/sending.py" />
            <source>Facebook takes no answer from the Page here; elsewhere it still does.</source>
            <translation>Facebook no admite aquí ninguna respuesta de la página; en otros sitios sí.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/facebook/sending.py" />
            <source>What you would answer is gone from Facebook, or is no longer shown to the Page.</source>
            <translation>Lo que ibas a responder ya no está en Facebook, o ya no se muestra a la página.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/facebook/sending.py" />
            <source>There is nothing to comment on.</source>
            <translation>No hay nada que comentar.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/facebook/sending.py" />
            <source>Facebook did not say which comment it made.</source>
            <translation>Facebook no dijo qué comentario creó.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/facebook/sending.py" />
            <source>Facebook took the message but did not say its id.</source>
            <translation>Facebook aceptó el mensaje pero no dio su identificador.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/facebook/sending.py" />
            <source>Facebook does not say who this person is in Messenger.</source>
            <translation>Facebook no dice quién es esta persona en Messenger.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/facebook/streams.py" />
            <source>Facebook counts comments on the Page's posts but shows none of them. Sign in again and leave the permission to read what people write ticked.</source>
            <translation>Facebook cuenta comentarios en las publicaciones de la página, pero no muestra ninguno. Vuelve a iniciar sesión y deja marcado el permiso de leer lo que escriben las personas.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/facebook/streams.py" />
            <source>Facebook did not say how many comments a post has.</source>
            <translation>Facebook no dijo cuántos comentarios tiene una publicación.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/http.py" />
            <source>A web page came instead of the network's answer, as where a hotel or an office wants you to sign in first. Open any page in your browser to see it.</source>
            <translation>En lugar de la respuesta de la red llegó una página web, como cuando un hotel o una oficina pide que inicies sesión primero. Abre cualquier página en tu navegador para verla.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/http.py" />
            <source>The answer could not be read ({error}).</source>
            <translation>No se pudo leer la respuesta ({error}).</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/http.py" />
            <source>The connection broke off.</source>
            <translation>Se cortó la conexión.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/http.py" />
            <source>The network asks us to wait.</source>
            <translation>La red pide que esperemos.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/http.py" />
            <source>The network has a fault of its own ({status}).</source>
            <translation>La red tiene un fallo propio ({status}).</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/http.py" />
            <source>The network answered {status}.</source>
            <translation>La red respondió {status}.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/linkedin/account.py" />
            <source>Comments are switched off below this post on LinkedIn.</source>
            <translation>Los comentarios de esta publicación están desactivados en LinkedIn.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/linkedin/account.py" />
            <source>This post is no longer open to the page: its author may have closed or deleted it. Look at it on linkedin.com.</source>
            <translation>Esta publicación ya no está abierta a la página: quizá su autor la cerró o la eliminó. Mírala en linkedin.com.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/linkedin/account.py" />
            <location filename="../../socialinbox/networks/linkedin/plan.py" />
            <source>The signed-in LinkedIn member administers no page. Sign in as a super admin of the page.</source>
            <translation>El miembro de LinkedIn que inició sesión no administra ninguna página. Inicia sesión como superadministrador de la página.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/linkedin/account.py" />
            <source>It is not known which LinkedIn post this answers. Answer a newer message.</source>
            <translation>No se sabe a qué publicación de LinkedIn responde esto. Responde a un mensaje más reciente.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/linkedin/acts.py" />
            <source>LinkedIn does not know this comment by its name. Do it on linkedin.com.</source>
            <translation>LinkedIn no reconoce el nombre de este comentario. Hazlo en linkedin.com.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/linkedin/api.py" />
            <source>LinkedIn's answer could not be read.</source>
            <translation>No se pudo leer la respuesta de LinkedIn.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/linkedin/errors.py" />
            <source>Sign in to LinkedIn again in the account's settings.</source>
            <translation>Vuelve a iniciar sesión en LinkedIn en los ajustes de la cuenta.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/linkedin/errors.py" />
            <source>LinkedIn does not accept the sign-in any longer.</source>
            <translation>LinkedIn ya no acepta el inicio de sesión.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/linkedin/errors.py" />
            <source>The access to LinkedIn has been withdrawn.</source>
            <translation>Se ha retirado el acceso a LinkedIn.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/linkedin/errors.py" />
            <source>The sign-in to LinkedIn has run out; it lasts 60 days.</source>
            <translation>La sesión de LinkedIn ha caducado; dura 60 días.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/linkedin/errors.py" />
            <source>LinkedIn does not allow this: the app lacks a permission, or the member is no administrator of the page. Check both at LinkedIn.</source>
            <translation>LinkedIn no lo permite: a la app le falta un permiso, o el miembro no administra la página. Compruébalo en LinkedIn.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/linkedin/errors.py" />
            <source>What was asked for is not on LinkedIn, or no longer.</source>
            <translation>Lo que se pidió no está en LinkedIn, o ya no.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/linkedin/errors.py" />
            <source>LinkedIn has switched off the version of its interface that this program uses. Install a newer Social Inbox.</source>
            <translation>LinkedIn ha desactivado la versión de su interfaz que usa este programa. Instala una versión más nueva de Social Inbox.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/linkedin/errors.py" />
            <source>LinkedIn has a fault of its own ({status}). It is tried again by itself.</source>
            <translation>LinkedIn tiene un fallo propio ({status}). Se reintenta automáticamente.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/linkedin/errors.py" />
            <source>it answered {status}</source>
            <translation>respondió {status}</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/linkedin/errors.py" />
            <source>LinkedIn refused this: {reason}.</source>
            <translation>LinkedIn lo rechazó: {reason}.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/linkedin/errors.py" />
            <source>You already said this: LinkedIn has these very words here. Change the text to send it again.</source>
            <translation>Ya lo dijiste: LinkedIn tiene aquí estas mismas palabras. Cambia el texto para enviarlo otra vez.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/linkedin/errors.py" />
            <location filename="../../socialinbox/networks/twitter/errors.py" />
            <source>no reason given</source>
            <translation>sin motivo indicado</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/linkedin/errors.py" />
            <source>LinkedIn refused the text: {reason}.</source>
            <translation>LinkedIn rechazó el texto: {reason}.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/linkedin/errors.py" />
            <source>LinkedIn's number of calls for today is used up. Reading goes on after midnight UTC.</source>
            <translation>Se agotaron las llamadas a LinkedIn por hoy. La lectura continúa pasada la medianoche UTC.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/linkedin/errors.py" />
            <source>LinkedIn asks for a minute's pause.</source>
            <translation>LinkedIn pide una pausa de un minuto.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/linkedin/login.py" />
            <source>LinkedIn's answer to the sign-in could not be read.</source>
            <translation>No se pudo leer la respuesta de LinkedIn al inicio de sesión.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/linkedin/mapping.py" />
            <source>LinkedIn told of a comment without its name.</source>
            <translation>LinkedIn informó de un comentario sin su nombre.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/linkedin/mapping.py" />
            <source>LinkedIn told of a comment without its time.</source>
            <translation>LinkedIn informó de un comentario sin su hora.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/linkedin/mapping.py" />
            <source>Picture on LinkedIn</source>
            <translation>Imagen en LinkedIn</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/linkedin/offers.py" />
            <source>LinkedIn takes pictures in comments from few chosen apps only, and refuses the whole comment from others. Send the words alone, or add the picture on linkedin.com.</source>
            <translation>LinkedIn solo admite imágenes en comentarios de unas pocas apps elegidas, y a las demás les rechaza el comentario entero. Envía solo las palabras o añade la imagen en linkedin.com.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/linkedin/offers.py" />
            <source>LinkedIn has no way for programs to hide a comment. You can delete it instead.</source>
            <translation>LinkedIn no deja que los programas oculten un comentario. Puedes eliminarlo.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/linkedin/offers.py" />
            <source>You wrote this in person, not as the page. Change it on linkedin.com.</source>
            <translation>Lo escribiste a título personal, no como la página. Cámbialo en linkedin.com.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/linkedin/offers.py" />
            <source>This stands below another member's post, so only they and who wrote it can delete it.</source>
            <translation>Esto está bajo la publicación de otro miembro, así que solo esa persona o quien lo escribió puede eliminarlo.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/linkedin/offers.py" />
            <source>This is a member's own post: only they can change it, hide it or take it away.</source>
            <translation>Es una publicación propia de un miembro: solo esa persona puede cambiarla, ocultarla o quitarla.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/linkedin/plan.py" />
            <source>Open LinkedIn's page for apps</source>
            <translation>Abre la página de LinkedIn para apps</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/linkedin/plan.py" />
            <source>Sign in as a member who is super admin of your company's page, and choose “Create app”.</source>
            <translation>Entra como un miembro que sea superadministrador de la página de tu empresa y elige «Create app».</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/linkedin/plan.py" />
            <source>Name the app, choose your company's page as “LinkedIn Page” and add a logo. Then, under “Settings”, have the page verified: LinkedIn gives you a link for that, and as super admin you open it yourself.</source>
            <translation>Pon nombre a la app, elige la página de tu empresa como «LinkedIn Page» y añade un logotipo. Después, en «Settings», haz verificar la página: LinkedIn te da un enlace para ello y, como superadministrador, lo abres tú.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/linkedin/plan.py" />
            <source>Social Inbox of (your company's name)</source>
            <translation>Social Inbox de (nombre de tu empresa)</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/linkedin/plan.py" />
            <source>Ask for the products</source>
            <translation>Solicita los productos</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/linkedin/plan.py" />
            <source>Under “Products” request the two below. LinkedIn looks at the request for the first by hand, which takes some days; until then signing in is refused.</source>
            <translation>En «Products», solicita los dos de abajo. LinkedIn revisa a mano la solicitud del primero, lo que tarda unos días; hasta entonces rechaza el inicio de sesión.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/linkedin/plan.py" />
            <source>Under “Auth”, in the part “OAuth 2.0 settings”, add the addresses below, all three. If LinkedIn has switched on native apps for yours, this is not needed.</source>
            <translation>En «Auth», en la parte «OAuth 2.0 settings», añade las tres direcciones de abajo. Si LinkedIn ha activado las apps nativas para la tuya, no hace falta.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/linkedin/plan.py" />
            <source>Copy Client ID and Client Secret</source>
            <translation>Copia Client ID y Client Secret</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/linkedin/plan.py" />
            <source>Both stand under “Auth”, at the top.</source>
            <translation>Ambos están en «Auth», arriba.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/linkedin/plan.py" />
            <source>LinkedIn lets programs read a company's page only through an app that is bound to that page, with a secret. So the app must be yours.</source>
            <translation>LinkedIn solo deja que los programas lean la página de una empresa mediante una app vinculada a esa página, con una clave secreta. Por eso la app debe ser tuya.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/linkedin/plan.py" />
            <source>Under “Auth”. About 14 letters and digits.</source>
            <translation>En «Auth». Unas 14 letras y cifras.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/linkedin/plan.py" />
            <source>This is not a Client ID: that has 8 or more letters and digits and no spaces.</source>
            <translation>Esto no es un Client ID: tiene 8 o más letras y cifras, sin espacios.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/linkedin/plan.py" />
            <source>Beside the Client ID, behind the eye. Leave it empty only if LinkedIn has switched on native apps (PKCE) for yours.</source>
            <translation>Junto al Client ID, tras el ojo. Déjalo vacío solo si LinkedIn ha activado las apps nativas (PKCE) para la tuya.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/linkedin/plan.py" />
            <source>This is not a Client Secret: that has 8 or more characters and no spaces.</source>
            <translation>Esto no es un Client Secret: tiene 8 o más caracteres, sin espacios.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/linkedin/plan.py" />
            <source>sign in at LinkedIn</source>
            <translation>iniciar sesión en LinkedIn</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/linkedin/plan.py" />
            <source>see who is signed in at LinkedIn</source>
            <translation>ver quién ha iniciado sesión en LinkedIn</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/linkedin/plan.py" />
            <source>see which pages are yours and what is new</source>
            <translation>ver qué páginas son tuyas y qué hay de nuevo</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/linkedin/plan.py" />
            <source>see comments on your page</source>
            <translation>ver los comentarios de tu página</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/linkedin/plan.py" />
            <source>answer comments on LinkedIn</source>
            <translation>responder comentarios en LinkedIn</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/linkedin/plan.py" />
            <source>pages</source>
            <translation>páginas</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/linkedin/reader.py" />
            <source>The signed-in LinkedIn member is no administrator of “{page}”, so LinkedIn shows nothing. Have yourself made a super admin of the page, or sign in as one.</source>
            <translation>El miembro de LinkedIn que inició sesión no administra «{page}», así que LinkedIn no muestra nada. Haz que te nombren superadministrador de la página o inicia sesión como uno.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/linkedin/rules.py" />
            <source>calls for each member and day</source>
            <translation>llamadas por miembro y día</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/linkedin/rules.py" />
            <source>calls for each app and day</source>
            <translation>llamadas por app y día</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/linkedin/rules.py" />
            <source>commented on LinkedIn</source>
            <translation>comentó en LinkedIn</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/linkedin/rules.py" />
            <source>LinkedIn Marketing and Community Management data storage requirements, read 2026-11-21: members' social activity 48 hours, members' profiles 24 hours as a cache, the organisation's own activity 6 months; no export of members' data; URNs without limit</source>
            <translation>Requisitos de almacenamiento de datos de LinkedIn Marketing y Community Management, leídos el 2026-11-21: actividad social de los miembros, 48 horas; perfiles de los miembros, 24 horas en caché; actividad propia de la organización, 6 meses; sin exportar datos de los miembros; URN sin límite</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/linkedin/rules.py" />
            <source>This has been deleted on LinkedIn.</source>
            <translation>Esto se ha eliminado en LinkedIn.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/linkedin/rules.py" />
            <source>It is not known which LinkedIn post this hangs on.</source>
            <translation>No se sabe de qué publicación de LinkedIn cuelga esto.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/linkedin/rules.py" />
            <source>Comments on our posts</source>
            <translation>Comentarios en nuestras publicaciones</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/linkedin/rules.py" />
            <source>Notifications</source>
            <translation>Notificaciones</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/linkedin/rules.py" />
            <source>LinkedIn refuses the same words twice. Change a few words.</source>
            <translation>LinkedIn rechaza dos veces las mismas palabras. Cambia algunas.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/outgoing.py" />
            <source>“{name}” can't be read on this computer any more. Attach it again.</source>
            <translation>«{name}» ya no se puede leer en este equipo. Vuelve a adjuntarlo.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/registry.py" />
            <source>There is no network called “{name}”.</source>
            <translation>No hay ninguna red llamada «{name}».</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/registry.py" />
            <source>Use one of: {all_rules}.</source>
            <translation>Usa una de estas: {all_rules}.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/signin.py" />
            <source>{field} is missing.</source>
            <translation>Falta {field}.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/twitter/account.py" />
            <source>There is no post to answer.</source>
            <translation>No hay ninguna publicación que responder.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/twitter/account.py" />
            <source>This is not the address of a picture in a direct message of X.</source>
            <translation>Esta no es la dirección de una imagen de un mensaje directo de X.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/twitter/account.py" />
            <source>There is nobody to write to.</source>
            <translation>No hay a quién escribir.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/twitter/account.py" />
            <source>The post that you answer has been deleted on X.</source>
            <translation>La publicación a la que respondes se ha eliminado en X.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/twitter/acts.py" />
            <source>Your X plan does not allow likes: X took them out of its self-serve plans in April 2026. Like it on x.com.</source>
            <translation>Tu plan de X no permite los Me gusta: X los quitó de sus planes de autoservicio en abril de 2026. Hazlo en x.com.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/twitter/acts.py" />
            <source>X takes 1 to 280 characters. Shorten the post.</source>
            <translation>X admite de 1 a 280 caracteres. Acorta la publicación.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/twitter/acts.py" />
            <source>X takes edits from Premium accounts only, five times within an hour after posting.</source>
            <translation>X solo admite ediciones de cuentas Premium, cinco veces durante la hora siguiente a publicar.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/twitter/api.py" />
            <source>X did not say who is signed in.</source>
            <translation>X no dijo quién ha iniciado sesión.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/twitter/api.py" />
            <source>this post</source>
            <translation>esta publicación</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/twitter/api.py" />
            <source>this message</source>
            <translation>este mensaje</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/twitter/api.py" />
            <location filename="../../socialinbox/ui/timeline/offered.py" />
            <source>this person</source>
            <translation>esta persona</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/twitter/errors.py" />
            <source>X no longer accepts this sign-in. Connect the account again.</source>
            <translation>X ya no acepta este inicio de sesión. Conecta la cuenta de nuevo.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/twitter/errors.py" />
            <source>The credits of your X developer account are used up. Buy more at console.x.com; nothing is lost meanwhile.</source>
            <translation>Los créditos de tu cuenta de desarrollador de X se han agotado. Compra más en console.x.com; entretanto no se pierde nada.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/twitter/errors.py" />
            <source>X does not have this any more.</source>
            <translation>X ya no tiene esto.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/twitter/errors.py" />
            <source>X did not accept this: {reason}.</source>
            <translation>X no lo aceptó: {reason}.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/twitter/errors.py" />
            <source>X has a fault of its own ({status}).</source>
            <translation>X tiene un fallo propio ({status}).</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/twitter/errors.py" />
            <source>X refused this: {reason}.</source>
            <translation>X lo rechazó: {reason}.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/twitter/errors.py" />
            <source>X does not let you see {what}: it is protected or suspended.</source>
            <translation>X no te deja ver {what}: se trata de algo protegido o suspendido.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/twitter/errors.py" />
            <source>X does not have {what} any more.</source>
            <translation>X ya no tiene {what}.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/twitter/errors.py" />
            <source>Your X app may not do this ({detail}). Check its plan and its permissions.</source>
            <translation>Tu app de X no puede hacer esto ({detail}). Comprueba su plan y sus permisos.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/twitter/errors.py" />
            <source>The sign-in does not allow this ({detail}). Connect the account again and allow everything that is asked.</source>
            <translation>El inicio de sesión no permite esto ({detail}). Conecta la cuenta de nuevo y permite todo lo que se pide.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/twitter/errors.py" />
            <source>X lets programs answer in public only where the author mentioned or quoted you. Answer this one on x.com.</source>
            <translation>X solo deja que los programas respondan en público si el autor te mencionó o te citó. Responde a este en x.com.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/twitter/errors.py" />
            <source>You have already said this on X, which takes the same words only once. Change them a little if you mean to say them again.</source>
            <translation>Ya lo has dicho en X, que acepta las mismas palabras una sola vez. Cámbialas un poco si quieres decirlo de nuevo.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/twitter/errors.py" />
            <source>The usage that your X plan allows is used up.</source>
            <translation>El uso que permite tu plan de X está agotado.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/twitter/errors.py" />
            <source>X asks us to wait before the next call.</source>
            <translation>X pide que esperemos antes de la próxima llamada.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/twitter/login.py" />
            <source>X's answer to the sign-in could not be read.</source>
            <translation>No se pudo leer la respuesta de X al inicio de sesión.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/twitter/mapping.py" />
            <source>X does not show this here</source>
            <translation>X no muestra esto aquí</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/twitter/offers.py" />
            <source>X lets nobody edit a reply to somebody else's post. Delete it and answer again instead.</source>
            <translation>X no deja editar una respuesta a la publicación de otra persona. Elimínala y responde de nuevo.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/twitter/offers.py" />
            <source>X takes edits for an hour after posting only. Delete it and post it again instead.</source>
            <translation>X solo admite ediciones durante la hora siguiente a publicar. Elimínala y publícala de nuevo.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/twitter/offers.py" />
            <source>X does not say what becomes of the pictures when a program edits a post. Edit it on x.com.</source>
            <translation>X no dice qué pasa con las imágenes cuando un programa edita una publicación. Edítala en x.com.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/twitter/offers.py" />
            <source>X has no way for programs to edit a direct message.</source>
            <translation>X no deja que los programas editen un mensaje directo.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/twitter/offers.py" />
            <source>X has no way for programs to like a direct message.</source>
            <translation>X no deja que los programas den Me gusta a un mensaje directo.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/twitter/offers.py" />
            <source>X has no way for programs to mark direct messages as seen.</source>
            <translation>X no deja que los programas marquen los mensajes directos como vistos.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/twitter/offers.py" />
            <source>X hides replies only in conversations that one of your own posts began.</source>
            <translation>X solo oculta respuestas en conversaciones que empezó una publicación tuya.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/twitter/plan.py" />
            <source>Open X's developer console</source>
            <translation>Abre la consola de desarrolladores de X</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/twitter/plan.py" />
            <source>Sign in with the X account that your customers write to. If X asks, accept its terms and say that you answer your own customers.</source>
            <translation>Entra con la cuenta de X a la que escriben tus clientes. Si X lo pide, acepta sus condiciones y di que respondes a tus propios clientes.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/twitter/plan.py" />
            <source>Create a project and an app in it. The name is seen by you alone; X wants one that nobody else has taken.</source>
            <translation>Crea un proyecto y, en él, una app. El nombre solo lo ves tú; X quiere uno que nadie más tenga.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/twitter/plan.py" />
            <source>Set up user authentication</source>
            <translation>Configura la autenticación de usuarios</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/twitter/plan.py" />
            <source>In the app's settings choose “Set up” under “User authentication settings”. Take “Read and write and Direct message” and the type “Native App”, and enter the callback addresses below: all three, each in a line of its own.</source>
            <translation>En la configuración de la app, elige «Set up» en «User authentication settings». Elige «Read and write and Direct message» y el tipo «Native App», y escribe las direcciones de retorno de abajo: las tres, cada una en su propia línea.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/twitter/plan.py" />
            <source>https://(your shop's website)</source>
            <translation>https://(sitio web de tu tienda)</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/twitter/plan.py" />
            <source>Add credits</source>
            <translation>Añade créditos</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/twitter/plan.py" />
            <source>X charges for reading and writing through an app. Buy credits in the console and set a spending limit there; Social Inbox says what this month has cost.</source>
            <translation>X cobra por leer y escribir mediante una app. Compra créditos en la consola y fija allí un límite de gasto; Social Inbox dice cuánto ha costado este mes.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/twitter/plan.py" />
            <source>Copy the Client ID</source>
            <translation>Copia el Client ID</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/twitter/plan.py" />
            <source>It stands under “Keys and tokens”, in the part “OAuth 2.0”. A Native App needs no secret; the API key and the Bearer token are something else.</source>
            <translation>Está en «Keys and tokens», en la parte «OAuth 2.0». Una Native App no necesita clave secreta; la API key y el Bearer token son otra cosa.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/twitter/plan.py" />
            <source>X lets programs in through an app that belongs to somebody, and bills its owner for what it reads and writes. With an app of your own nobody stands between you and X, and X asks its lowest price, because what you read is your own.</source>
            <translation>X deja entrar a los programas mediante una app que pertenece a alguien, y le cobra a su dueño lo que lee y escribe. Con una app propia no hay nadie entre X y tú, y X cobra su precio más bajo, porque lo que lees es tuyo.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/twitter/plan.py" />
            <source>Under “Keys and tokens”, “OAuth 2.0 Client ID”. About 34 letters and digits.</source>
            <translation>En «Keys and tokens», «OAuth 2.0 Client ID». Unas 34 letras y cifras.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/twitter/plan.py" />
            <source>This is not a Client ID: that has 10 or more letters and digits and no spaces.</source>
            <translation>Esto no es un Client ID: tiene 10 o más letras y cifras, sin espacios.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/twitter/plan.py" />
            <source>Leave this empty for a Native App. Only an app of another type has one.</source>
            <translation>Déjalo vacío para una Native App. Solo lo tiene una app de otro tipo.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/twitter/plan.py" />
            <source>This is not a Client Secret: that has 10 or more letters and digits and no spaces.</source>
            <translation>Esto no es un Client Secret: tiene 10 o más letras y cifras, sin espacios.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/twitter/plan.py" />
            <source>see what is written to you on X</source>
            <translation>ver lo que te escriben en X</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/twitter/plan.py" />
            <source>see who wrote to you on X</source>
            <translation>ver quién te escribió en X</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/twitter/plan.py" />
            <source>stay signed in for longer than two hours</source>
            <translation>mantener la sesión más de dos horas</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/twitter/plan.py" />
            <source>answer in public on X</source>
            <translation>responder en público en X</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/twitter/plan.py" />
            <source>hide replies to your posts</source>
            <translation>ocultar respuestas a tus publicaciones</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/twitter/plan.py" />
            <source>see direct messages on X</source>
            <translation>ver mensajes directos en X</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/twitter/plan.py" />
            <source>send direct messages on X</source>
            <translation>enviar mensajes directos en X</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/twitter/plan.py" />
            <source>send pictures on X</source>
            <translation>enviar imágenes en X</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/twitter/plan.py" />
            <source>mute somebody on X</source>
            <translation>silenciar a alguien en X</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/twitter/plan.py" />
            <source>like a post on X</source>
            <translation>dar Me gusta a una publicación en X</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/twitter/plan.py" />
            <source>accounts</source>
            <translation>cuentas</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/twitter/plan.py" />
            <source>X did not say which account this is. Sign in again.</source>
            <translation>X no dijo qué cuenta es. Vuelve a iniciar sesión.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/twitter/rules.py" />
            <source>mentioned you on X</source>
            <translation>te mencionó en X</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/twitter/rules.py" />
            <source>X direct message</source>
            <translation>Mensaje directo de X</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/twitter/rules.py" />
            <source>wrote to you in an X direct message</source>
            <translation>te escribió un mensaje directo en X</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/twitter/rules.py" />
            <source>X Developer Policy, read 2026-11-21: no fixed time, but what was deleted, changed or made private must follow as soon as possible, at latest 24 hours after a request</source>
            <translation>Política para desarrolladores de X, leída el 2026-11-21: sin plazo fijo, pero lo que se elimina, cambia o se hace privado debe seguirse cuanto antes, a más tardar 24 horas después de una petición</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/twitter/rules.py" />
            <source>US dollars</source>
            <translation>dólares estadounidenses</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/twitter/rules.py" />
            <source>Since February 2026 X lets programs answer in public only where the author mentioned or quoted you. Answer this one on x.com.</source>
            <translation>Desde febrero de 2026, X solo deja que los programas respondan en público si el autor te mencionó o te citó. Responde a este en x.com.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/twitter/rules.py" />
            <source>The post has been deleted on X.</source>
            <translation>La publicación se ha eliminado en X.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/twitter/rules.py" />
            <source>This person does not take direct messages from you.</source>
            <translation>Esta persona no acepta mensajes directos tuyos.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/twitter/rules.py" />
            <source>Mentions</source>
            <translation>Menciones</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/twitter/rules.py" />
            <source>Your posts and replies</source>
            <translation>Tus publicaciones y respuestas</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/twitter/rules.py" />
            <source>Conversations of the last 7 days</source>
            <translation>Conversaciones de los últimos 7 días</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/twitter/rules.py" />
            <source>Direct messages of the last 30 days</source>
            <translation>Mensajes directos de los últimos 30 días</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/twitter/rules.py" />
            <source>X refuses the same words twice and takes them for spam. Change a few words.</source>
            <translation>X rechaza dos veces las mismas palabras y las toma por spam. Cambia algunas.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/twitter/uploads.py" />
            <source>X takes no files with this.</source>
            <translation>X no admite archivos con esto.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/twitter/uploads.py" />
            <source>X could not use “{name}”. Save it as MP4 (H.264) of at most 140 seconds, or as GIF, and attach it again.</source>
            <translation>X no pudo usar «{name}». Guárdalo como MP4 (H.264) de 140 segundos como máximo, o como GIF, y vuelve a adjuntarlo.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/twitter/uploads.py" />
            <source>X is still working on “{name}”.</source>
            <translation>X todavía está procesando «{name}».</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/twitter/uploads.py" />
            <source>X did not say what became of the file.</source>
            <translation>X no dijo qué pasó con el archivo.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/verbs.py" />
            <source>{network} has no way for programs to “{verb}” this.</source>
            <translation>{network} no ofrece a los programas la acción «{verb}» para esto.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/videos.py" />
            <source>“{name}” is no video that {network} takes. Choose another file.</source>
            <translation>«{name}» no es un video que {network} admita. Elige otro archivo.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/videos.py" />
            <source>“{name}” is too large: {network} takes at most {most} GB.</source>
            <translation>«{name}» es demasiado grande: {network} admite como máximo {most} GB.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/videos.py" />
            <source>Give the video a title.</source>
            <translation>Pon un título al video.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/videos.py" />
            <source>A title has at most {most} characters, and no &lt; or &gt;.</source>
            <translation>Un título tiene como máximo {most} caracteres, sin &lt; ni &gt;.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/videos.py" />
            <source>A description has at most {description} characters.</source>
            <translation>Una descripción tiene como máximo {description} caracteres.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/youtube/account.py" />
            <source>YouTube has no stream called “{stream}”.</source>
            <translation>YouTube no tiene ningún flujo llamado «{stream}».</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/youtube/account.py" />
            <source>Use one of: {rounds}.</source>
            <translation>Usa uno de estos: {rounds}.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/youtube/account.py" />
            <source>YouTube only takes replies to a comment.</source>
            <translation>YouTube solo admite respuestas a un comentario.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/youtube/errors.py" />
            <source>The sign-in does not cover comments. Sign in to YouTube again and leave the box for managing your YouTube account ticked.</source>
            <translation>El inicio de sesión no incluye los comentarios. Vuelve a iniciar sesión en YouTube y deja marcada la casilla de administrar tu cuenta de YouTube.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/youtube/errors.py" />
            <source>YouTube says that this Google account may not do this. Sign in with the account that owns the channel.</source>
            <translation>YouTube dice que esta cuenta de Google no puede hacer esto. Inicia sesión con la cuenta propietaria del canal.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/youtube/errors.py" />
            <source>This Google account has no YouTube channel. Create one at youtube.com, or sign in with the account that has it.</source>
            <translation>Esta cuenta de Google no tiene canal de YouTube. Crea uno en youtube.com o inicia sesión con la cuenta que lo tiene.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/youtube/errors.py" />
            <source>Google does not know this application's key. Check the client in the Google Cloud console.</source>
            <translation>Google no reconoce la clave de esta aplicación. Comprueba el cliente en la consola de Google Cloud.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/youtube/errors.py" />
            <source>The YouTube Data API is not switched on for your application. Enable it in the Google Cloud console.</source>
            <translation>La YouTube Data API no está activada para tu aplicación. Actívala en la consola de Google Cloud.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/youtube/errors.py" />
            <source>YouTube says that this account has no permission for this. Look whether it still owns or manages the channel.</source>
            <translation>YouTube dice que esta cuenta no tiene permiso para esto. Comprueba si aún es propietaria o administradora del canal.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/youtube/errors.py" />
            <source>YouTube does not allow this for your account.</source>
            <translation>YouTube no lo permite para tu cuenta.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/youtube/errors.py" />
            <source>Comments are switched off for this video.</source>
            <translation>Los comentarios están desactivados para este video.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/youtube/errors.py" />
            <source>YouTube wants a comment to have words in it.</source>
            <translation>YouTube quiere que un comentario contenga palabras.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/youtube/errors.py" />
            <source>The comment is too long for YouTube, which takes 10,000 characters.</source>
            <translation>El comentario es demasiado largo para YouTube, que admite 10 000 caracteres.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/youtube/errors.py" />
            <source>YouTube could not read this comment.</source>
            <translation>YouTube no pudo leer este comentario.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/youtube/errors.py" />
            <source>YouTube was not told which comment this answers.</source>
            <translation>No se indicó a YouTube a qué comentario responde esto.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/youtube/errors.py" />
            <source>YouTube takes no replies to this comment.</source>
            <translation>YouTube no admite respuestas a este comentario.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/youtube/errors.py" />
            <source>YouTube could not process this comment. Changing its words may help.</source>
            <translation>YouTube no pudo procesar este comentario. Quizá ayude cambiar sus palabras.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/youtube/errors.py" />
            <source>The comment no longer exists on YouTube.</source>
            <translation>El comentario ya no existe en YouTube.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/youtube/errors.py" />
            <source>The comment thread no longer exists on YouTube.</source>
            <translation>El hilo de comentarios ya no existe en YouTube.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/youtube/errors.py" />
            <source>The comment that this answers no longer exists on YouTube.</source>
            <translation>El comentario al que responde esto ya no existe en YouTube.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/youtube/errors.py" />
            <source>The video no longer exists on YouTube.</source>
            <translation>El video ya no existe en YouTube.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/youtube/errors.py" />
            <source>The channel no longer exists on YouTube.</source>
            <translation>El canal ya no existe en YouTube.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/youtube/errors.py" />
            <source>YouTube's daily quota is used up. It starts anew at midnight Pacific time.</source>
            <translation>La cuota diaria de YouTube está agotada. Se renueva a medianoche, hora del Pacífico.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/youtube/errors.py" />
            <source>YouTube asks us to slow down.</source>
            <translation>YouTube pide que vayamos más despacio.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/youtube/errors.py" />
            <source>YouTube no longer accepts the sign-in. Sign in again.</source>
            <translation>YouTube ya no acepta el inicio de sesión. Vuelve a iniciar sesión.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/youtube/errors.py" />
            <source>YouTube has a fault of its own ({status}).</source>
            <translation>YouTube tiene un fallo propio ({status}).</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/youtube/errors.py" />
            <source>YouTube no longer has this.</source>
            <translation>YouTube ya no tiene esto.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/youtube/errors.py" />
            <source>YouTube refused this request ({code}).</source>
            <translation>YouTube rechazó esta solicitud ({code}).</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/youtube/login.py" />
            <source>Google's answer to the sign-in could not be read.</source>
            <translation>No se pudo leer la respuesta de Google al inicio de sesión.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/youtube/mapping.py" />
            <source>YouTube did not say which channel this is.</source>
            <translation>YouTube no dijo qué canal es.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/youtube/mapping.py" />
            <location filename="../../socialinbox/networks/youtube/threads.py" />
            <source>YouTube sent a thread without its comment.</source>
            <translation>YouTube envió un hilo sin su comentario.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/youtube/mapping.py" />
            <source>YouTube sent a comment without its contents.</source>
            <translation>YouTube envió un comentario sin su contenido.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/youtube/mapping.py" />
            <source>YouTube sent a time that is none ({error}).</source>
            <translation>YouTube envió una hora que no lo es ({error}).</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/youtube/mapping.py" />
            <source>YouTube sent a comment without its time.</source>
            <translation>YouTube envió un comentario sin su hora.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/youtube/offers.py" />
            <source>YouTube lets programs neither like nor heart comments. Do it on youtube.com.</source>
            <translation>YouTube no deja que los programas den Me gusta ni corazones a los comentarios. Hazlo en youtube.com.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/youtube/offers.py" />
            <source>YouTube knows no hiding: hold the comment for review, or reject it.</source>
            <translation>YouTube no permite ocultar: retén el comentario para revisarlo o recházalo.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/youtube/offers.py" />
            <source>On YouTube only its author can delete a comment. Reject it instead.</source>
            <translation>En YouTube solo su autor puede eliminar un comentario. Recházalo en su lugar.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/youtube/offers.py" />
            <source>YouTube does not say which channel wrote this, so there is nobody to ban.</source>
            <translation>YouTube no dice qué canal lo escribió, así que no hay a quién bloquear.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/youtube/offers.py" />
            <source>YouTube takes no pictures or films in comments, only words and links.</source>
            <translation>YouTube no admite imágenes ni videos en los comentarios, solo palabras y enlaces.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/youtube/plan.py" />
            <source>Make a project</source>
            <translation>Crea un proyecto</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/youtube/plan.py" />
            <source>Sign in at Google's console with any Google account and create a project. It costs nothing and needs no card.</source>
            <translation>Entra en la consola de Google con cualquier cuenta de Google y crea un proyecto. No cuesta nada ni pide tarjeta.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/youtube/plan.py" />
            <source>Switch YouTube's interface on</source>
            <translation>Activa la interfaz de YouTube</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/youtube/plan.py" />
            <source>Open the page below and choose “Enable”.</source>
            <translation>Abre la página de abajo y elige «Habilitar» («Enable»).</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/youtube/plan.py" />
            <source>Describe the app</source>
            <translation>Describe la app</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/youtube/plan.py" />
            <source>Fill in name and addresses, and choose “External” as audience. Then choose “Publish app”: as long as the app stands at “Testing”, Google ends every sign-in after seven days. It is not necessary to have the app verified; Google then warns you once that the app is not verified, and it is your own.</source>
            <translation>Rellena el nombre y las direcciones, y elige «Externo» («External») como público. Luego elige «Publicar aplicación» («Publish app»): mientras la app esté en «Prueba» («Testing»), Google termina cada sesión a los siete días. No hace falta verificar la app; Google te avisa entonces una vez de que no está verificada, y es la tuya.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/youtube/plan.py" />
            <source>Make a client</source>
            <translation>Crea un cliente</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/youtube/plan.py" />
            <source>Choose “Create client” and the type “Desktop app”. Google then takes the way back to this computer without being told an address.</source>
            <translation>Elige «Crear cliente» («Create client») y el tipo «App de escritorio» («Desktop app»). Así Google acepta el camino de vuelta a este equipo sin que le des ninguna dirección.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/youtube/plan.py" />
            <source>Copy Client ID and client secret</source>
            <translation>Copia Client ID y Client Secret</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/youtube/plan.py" />
            <source>Google shows both when the client has been made. It shows the secret only this once.</source>
            <translation>Google muestra ambos cuando se crea el cliente. La clave secreta solo la muestra esa vez.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/youtube/plan.py" />
            <source>Google gives every app its own allowance of calls a day. With an app of your own the whole allowance is yours, and nobody else's use can silence your inbox.</source>
            <translation>Google da a cada app su propia cantidad de llamadas al día. Con una app propia, toda esa cantidad es tuya, y el uso de otros no puede dejar muda tu bandeja.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/youtube/plan.py" />
            <source>It ends in “.apps.googleusercontent.com”.</source>
            <translation>Termina en «.apps.googleusercontent.com».</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/youtube/plan.py" />
            <source>A Client ID of Google ends in “.apps.googleusercontent.com”.</source>
            <translation>Un Client ID de Google termina en «.apps.googleusercontent.com».</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/youtube/plan.py" />
            <source>It begins with “GOCSPX-”. It is kept in this computer's keychain.</source>
            <translation>Empieza por «GOCSPX-». Se guarda en el llavero de este equipo.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/youtube/plan.py" />
            <source>This is not a client secret: that has 16 or more characters and no spaces.</source>
            <translation>Esto no es un Client Secret: tiene 16 o más caracteres, sin espacios.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/youtube/plan.py" />
            <source>see and answer comments on YouTube</source>
            <translation>ver y responder comentarios en YouTube</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/youtube/plan.py" />
            <source>channels</source>
            <translation>canales</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/youtube/plan.py" />
            <source>This Google account has no YouTube channel. Sign in again, and choose the channel when Google asks for an account.</source>
            <translation>Esta cuenta de Google no tiene canal de YouTube. Vuelve a iniciar sesión y elige el canal cuando Google pida una cuenta.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/youtube/rules.py" />
            <source>units of YouTube’s daily quota</source>
            <translation>unidades de la cuota diaria de YouTube</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/youtube/rules.py" />
            <source>Open YouTube Studio</source>
            <translation>Abrir YouTube Studio</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/youtube/rules.py" />
            <source>Connect your YouTube channel under Accounts.</source>
            <translation>Conecta tu canal de YouTube en Cuentas.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/youtube/rules.py" />
            <source>It goes to your YouTube channel as unlisted: only who has the link sees it.</source>
            <translation>Va a tu canal de YouTube como no listado: solo lo ve quien tiene el enlace.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/youtube/rules.py" />
            <source>YouTube asks this of every video</source>
            <translation>YouTube lo pregunta con cada video</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/youtube/rules.py" />
            <source>YouTube shows this video to nobody but you, because Google has not audited your app. Open it in YouTube Studio to make it unlisted, or upload it there.</source>
            <translation>YouTube solo te muestra este video a ti, porque Google no ha auditado tu app. Ábrelo en YouTube Studio para que no esté listado, o súbelo allí.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/youtube/rules.py" />
            <source>commented on YouTube</source>
            <translation>comentó en YouTube</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/youtube/rules.py" />
            <source>YouTube API Services Developer Policies III.E.4, read 2026-11-21: data not tied to the authorizing user for at most 30 days, then refreshed or deleted; the owner's own as long as the authorization stands</source>
            <translation>Políticas para desarrolladores de los servicios API de YouTube III.E.4, leídas el 2026-11-21: datos no ligados al usuario autorizador, 30 días como máximo, después actualizar o eliminar; los propios, mientras dure la autorización</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/youtube/rules.py" />
            <source>The comment has been deleted on YouTube.</source>
            <translation>El comentario se ha eliminado en YouTube.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/youtube/rules.py" />
            <source>YouTube holds this comment for review. Publish it first.</source>
            <translation>YouTube retiene este comentario para revisarlo. Publícalo antes.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/youtube/rules.py" />
            <source>YouTube takes no replies under this comment.</source>
            <translation>YouTube no admite respuestas bajo este comentario.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/youtube/rules.py" />
            <source>Replies in older threads</source>
            <translation>Respuestas en hilos antiguos</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/youtube/rules.py" />
            <source>Held for review</source>
            <translation>Retenidos para revisión</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/youtube/rules.py" />
            <source>YouTube’s spam filter may hide the same words without saying so. Change a few words.</source>
            <translation>El filtro de spam de YouTube puede ocultar las mismas palabras sin decirlo. Cambia algunas.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/youtube/uploads.py" />
            <source>The channel has uploaded as many videos as YouTube takes from it for now. Try again tomorrow, or confirm your phone number at youtube.com/verify.</source>
            <translation>El canal ha subido tantos videos como YouTube le admite por ahora. Vuelve a intentarlo mañana o confirma tu número de teléfono en youtube.com/verify.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/youtube/uploads.py" />
            <source>YouTube does not take this title. Give it another one.</source>
            <translation>YouTube no acepta este título. Pon otro.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/youtube/uploads.py" />
            <source>YouTube does not take this description. Change its words.</source>
            <translation>YouTube no acepta esta descripción. Cambia sus palabras.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/youtube/uploads.py" />
            <source>YouTube does not take a file of this name. Rename it.</source>
            <translation>YouTube no acepta un archivo con este nombre. Cámbialo.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/youtube/uploads.py" />
            <source>YouTube found no video in the file. Choose another one.</source>
            <translation>YouTube no encontró ningún video en el archivo. Elige otro.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/youtube/uploads.py" />
            <source>YouTube could not put the parts of the video together. Start again.</source>
            <translation>YouTube no pudo unir las partes del video. Empieza de nuevo.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/youtube/uploads.py" />
            <source>The sign-in does not cover uploads. Sign in to YouTube again and leave the box for managing your YouTube account ticked.</source>
            <translation>El inicio de sesión no incluye la subida de videos. Vuelve a iniciar sesión en YouTube y deja marcada la casilla de administrar tu cuenta de YouTube.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/youtube/uploads.py" />
            <source>YouTube gave no address to send the video to.</source>
            <translation>YouTube no dio ninguna dirección a la que enviar el video.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/youtube/uploads.py" />
            <source>The address to send the video to is none of YouTube's.</source>
            <translation>La dirección a la que enviar el video no es de YouTube.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/youtube/uploads.py" />
            <source>YouTube's answer names no video.</source>
            <translation>La respuesta de YouTube no nombra ningún video.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/youtube/uploads.py" />
            <source>YouTube no longer knows this upload.</source>
            <translation>YouTube ya no reconoce esta subida.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/online.py" />
            <source>Nothing is kept in the keychain for this account.</source>
            <translation>No hay nada guardado en el llavero para esta cuenta.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/online.py" />
            <source>The account that this message came through is not connected.</source>
            <translation>La cuenta por la que llegó este mensaje no está conectada.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/online.py" />
            <source>Connect it again.</source>
            <translation>Conéctala de nuevo.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/online.py" />
            <location filename="../../socialinbox/sync/health.py" />
            <source>Connect the account again; queued replies wait until then.</source>
            <translation>Conecta la cuenta de nuevo; las respuestas en cola esperan hasta entonces.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/online.py" />
            <source>This account is not signed in.</source>
            <translation>Esta cuenta no ha iniciado sesión.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/online.py" />
            <source>This account has no stream “{stream}”.</source>
            <translation>Esta cuenta no tiene ningún flujo «{stream}».</translation>
        </message>
        <message>
            <location filename="../../socialinbox/online.py" />
            <source>Use one of: {named}.</source>
            <translation>Usa uno de estos: {named}.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/outbox/departures.py" />
            <source>{name} has written since you put this off: “{words}”. Send it all the same, or take it back.</source>
            <translation>{name} ha escrito desde que aplazaste esto: «{words}». Envíalo de todos modos o retíralo.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/outbox/outbox.py" />
            <source>You have already answered this elsewhere: “{words}”. Send yours all the same, or take it back.</source>
            <translation>Ya lo has respondido en otro sitio: «{words}». Envía la tuya de todos modos o retírala.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/outbox/outbox.py" />
            <source>It waits until it is known whether it got through before.</source>
            <translation>Espera a que se sepa si antes llegó.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/outbox/outbox.py" />
            <source>Sent, but the network does not show it yet.</source>
            <translation>Enviado, pero la red aún no lo muestra.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/outbox/outbox.py" />
            <source>The connection broke while this was being sent, and the network does not show it. Look there before you send it again.</source>
            <translation>Se cortó la conexión al enviar, y la red no lo muestra. Mira allí antes de enviarlo otra vez.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/outbox/outbox.py" />
            <source>Something unexpected happened while this was being sent; the details are in the log. Look at the network before you send it again.</source>
            <translation>Pasó algo inesperado al enviar; los detalles están en el registro. Mira en la red antes de enviarlo otra vez.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/outbox/outbox.py" />
            <source>Waits until you are signed in.</source>
            <translation>Espera a que inicies sesión.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/outbox/outbox.py" />
            <source>This network takes no replies from programs.</source>
            <translation>Esta red no admite respuestas de programas.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/outbox/ready.py" />
            <source>The file “{name}” of the reply is gone.</source>
            <translation>El archivo «{name}» de la respuesta ya no está.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/outbox/ready.py" />
            <source>Take the reply back, attach the file again and send it again.</source>
            <translation>Retira la respuesta, vuelve a adjuntar el archivo y envíala otra vez.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/outbox/ready.py" />
            <source>The files of a reply can't be made ready ({why}).</source>
            <translation>No se pueden preparar los archivos de una respuesta ({why}).</translation>
        </message>
        <message>
            <location filename="../../socialinbox/outbox/ready.py" />
            <source>Make room on this disk; the reply waits.</source>
            <translation>Libera espacio en este disco; la respuesta espera.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/outbox/videos.py" />
            <source>The file is another one since it was chosen, or is gone. Choose it again.</source>
            <translation>El archivo ha cambiado desde que se eligió, o ya no está. Elígelo de nuevo.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/outbox/videos.py" />
            <source>The account for it is no longer connected. Connect it, then try again.</source>
            <translation>La cuenta necesaria ya no está conectada. Conéctala e inténtalo de nuevo.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/own_rules/engine.py" />
            <source>A rule needs a name of at most {most} characters.</source>
            <translation>Una regla necesita un nombre de {most} caracteres como máximo.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/own_rules/engine.py" />
            <source>Say in it what the rule is for.</source>
            <translation>Di en él para qué es la regla.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/own_rules/engine.py" />
            <source>This rule does nothing yet.</source>
            <translation>Esta regla aún no hace nada.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/own_rules/engine.py" />
            <source>Choose a tag, done, snooze or an alert.</source>
            <translation>Elige una etiqueta, marcar como hecho, posponer o un aviso.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/own_rules/engine.py" />
            <source>A thread can't be done and snoozed at once.</source>
            <translation>Una conversación no puede estar hecha y pospuesta a la vez.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/own_rules/engine.py" />
            <source>Choose one of the two.</source>
            <translation>Elige una de las dos cosas.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/own_rules/engine.py" />
            <source>“{part}” says nothing that can be looked for.</source>
            <translation>«{part}» no dice nada que se pueda buscar.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/own_rules/engine.py" />
            <source>Change it or leave it out.</source>
            <translation>Cámbialo o quítalo.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/own_rules/engine.py" />
            <source>This rule would be for every message.</source>
            <translation>Esta regla valdría para todos los mensajes.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/own_rules/engine.py" />
            <source>Say for which: words, from:, on:, tag:, has: or waiting:&gt;2d.</source>
            <translation>Di para cuáles: palabras, from:, on:, tag:, has: o waiting:&gt;2d.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/own_rules/engine.py" />
            <source>The tag has no name.</source>
            <translation>La etiqueta no tiene nombre.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/own_rules/engine.py" />
            <source>Type one.</source>
            <translation>Escribe uno.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/own_rules/engine.py" />
            <source>“{value}” is no time to snooze for.</source>
            <translation>«{value}» no es un tiempo para posponer.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/own_rules/engine.py" />
            <source>Use one of: {choices}.</source>
            <translation>Usa uno de estos: {choices}.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/people/customers.py" />
            <source>These two are one customer already.</source>
            <translation>Estos dos ya son un solo cliente.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/people/customers.py" />
            <source>Choose two different customers.</source>
            <translation>Elige dos clientes distintos.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/people/customers.py" />
            <source>Not all of these are identities of customer {customer}.</source>
            <translation>No todas estas identidades son del cliente {customer}.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/people/customers.py" />
            <source>See them with: socialinbox people {customer}</source>
            <translation>Para verlas: socialinbox people {customer}</translation>
        </message>
        <message>
            <location filename="../../socialinbox/people/customers.py" />
            <source>Nobody would be left here.</source>
            <translation>Aquí no quedaría nadie.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/people/customers.py" />
            <source>Link this customer with the other one instead.</source>
            <translation>Vincula en su lugar este cliente con el otro.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/people/customers.py" />
            <source>There is no link {missing}.</source>
            <translation>No hay ningún vínculo {missing}.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/people/customers.py" />
            <source>The customer's card lists the links in force.</source>
            <translation>La ficha del cliente muestra los vínculos vigentes.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/people/customers.py" />
            <source>An identity's own beginning can't be ended.</source>
            <translation>El comienzo propio de una identidad no se puede terminar.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/people/customers.py" />
            <source>End the links that the customer's card lists as made by you or a network.</source>
            <translation>Termina los vínculos que la ficha del cliente muestra como hechos por ti o por una red.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/people/customers.py" />
            <source>There is no step {missing} in the ledger.</source>
            <translation>No hay ningún paso {missing} en el registro.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/people/customers.py" />
            <source>The history of a customer lists them: socialinbox people CUSTOMER</source>
            <translation>El historial de un cliente los muestra: socialinbox people CUSTOMER</translation>
        </message>
        <message>
            <location filename="../../socialinbox/people/customers.py" />
            <source>HOME is no reason to link.</source>
            <translation>HOME no es motivo para vincular.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/people/customers.py" />
            <source>Say how you know it.</source>
            <translation>Di cómo lo sabes.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/people/customers.py" />
            <location filename="../../socialinbox/storage/erasing_customer.py" />
            <source>This is you: your own accounts are no customer.</source>
            <translation>Esto eres tú: tus propias cuentas no son un cliente.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/people/customers.py" />
            <location filename="../../socialinbox/storage/erasing_customer.py" />
            <source>Choose one of your customers.</source>
            <translation>Elige uno de tus clientes.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/people/customers.py" />
            <source>Customer {customer} is part of another customer now.</source>
            <translation>El cliente {customer} forma parte ahora de otro cliente.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/people/customers.py" />
            <source>Use the id of the thread as it is listed now: socialinbox threads</source>
            <translation>Usa el identificador de la conversación tal como aparece ahora: socialinbox threads</translation>
        </message>
        <message>
            <location filename="../../socialinbox/people/customers.py" />
            <source>Not all of these messages are there.</source>
            <translation>No están todos estos mensajes.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/people/customers.py" />
            <location filename="../../socialinbox/storage/notes.py" />
            <location filename="../../socialinbox/storage/queueing.py" />
            <source>Open the thread again.</source>
            <translation>Vuelve a abrir la conversación.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/people/customers.py" />
            <source>A note stays with the customer it was written for.</source>
            <translation>Una nota se queda con el cliente para el que se escribió.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/people/customers.py" />
            <source>Choose messages only.</source>
            <translation>Elige solo mensajes.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/people/customers.py" />
            <source>Your own posts are nobody's messages.</source>
            <translation>Tus propias publicaciones no son mensajes de nadie.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/people/customers.py" />
            <source>Choose a customer's messages.</source>
            <translation>Elige los mensajes de un cliente.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/people/customers.py" />
            <source>These messages are of more than one thread.</source>
            <translation>Estos mensajes son de más de una conversación.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/people/customers.py" />
            <source>Take them out of one thread at a time.</source>
            <translation>Sácalos de una conversación cada vez.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/people/customers.py" />
            <source>This is the same customer.</source>
            <translation>Es el mismo cliente.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/people/customers.py" />
            <source>Choose another one, or a new one.</source>
            <translation>Elige otro, o uno nuevo.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/people/suggestions.py" />
            <source>Suggested, and they are different people.</source>
            <translation>Sugeridos, y son personas distintas.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/people/suggestions.py" />
            <source>both gave the same e-mail address</source>
            <translation>ambos dieron la misma dirección de correo</translation>
        </message>
        <message>
            <location filename="../../socialinbox/people/suggestions.py" />
            <source>both gave the same telephone number</source>
            <translation>ambos dieron el mismo número de teléfono</translation>
        </message>
        <message>
            <location filename="../../socialinbox/people/suggestions.py" />
            <source>a link in one profile leads to the other</source>
            <translation>un enlace de un perfil lleva al otro</translation>
        </message>
        <message>
            <location filename="../../socialinbox/people/suggestions.py" />
            <source>a message says that they wrote there</source>
            <translation>un mensaje dice que escribieron allí</translation>
        </message>
        <message>
            <location filename="../../socialinbox/people/suggestions.py" />
            <source>the same handle</source>
            <translation>el mismo nombre de usuario</translation>
        </message>
        <message>
            <location filename="../../socialinbox/people/suggestions.py" />
            <source>a handle that fits</source>
            <translation>un nombre de usuario que encaja</translation>
        </message>
        <message>
            <location filename="../../socialinbox/people/suggestions.py" />
            <source>the same name and town</source>
            <translation>el mismo nombre y localidad</translation>
        </message>
        <message>
            <location filename="../../socialinbox/people/suggestions.py" />
            <source>the same name</source>
            <translation>el mismo nombre</translation>
        </message>
        <message>
            <location filename="../../socialinbox/people/suggestions.py" />
            <source>a name that fits</source>
            <translation>un nombre que encaja</translation>
        </message>
        <message>
            <location filename="../../socialinbox/people/suggestions.py" />
            <source>{first} and {second}: {clues}.</source>
            <translation>{first} y {second}: {clues}.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/people/suggestions.py" />
            <source>Customers {customer} and {other} are not suggested as one person.</source>
            <translation>Los clientes {customer} y {other} no están sugeridos como una sola persona.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/people/suggestions.py" />
            <source>See what is suggested with: socialinbox suggestions</source>
            <translation>Para ver las sugerencias: socialinbox suggestions</translation>
        </message>
        <message>
            <location filename="../../socialinbox/protection/needed.py" />
            <source>Give the recovery phrase, in the window or with “socialinbox recover”.</source>
            <translation>Indica la frase de recuperación, en la ventana o con «socialinbox recover».</translation>
        </message>
        <message>
            <location filename="../../socialinbox/protection/needed.py" />
            <source>Nothing was changed or lost.</source>
            <translation>No se cambió ni se perdió nada.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/protection/needed.py" />
            <source>So the key to your messages can't be kept there.</source>
            <translation>Por eso la clave de tus mensajes no se puede guardar ahí.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/protection/needed.py" />
            <source>Choose once how this profile is protected: “socialinbox protect pass-phrase” asks for a pass phrase, “socialinbox protect none” leaves it readable for whoever gets at the disk. Or start the keychain and try again.</source>
            <translation>Elige una vez cómo se protege este perfil: «socialinbox protect pass-phrase» pide una frase de contraseña; «socialinbox protect none» lo deja legible para quien acceda al disco. O inicia el llavero e inténtalo de nuevo.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/protection/needed.py" />
            <source>It holds the key to this profile.</source>
            <translation>Contiene la clave de este perfil.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/protection/needed.py" />
            <source>Or give the recovery phrase, in the window or with “socialinbox recover”.</source>
            <translation>O indica la frase de recuperación, en la ventana o con «socialinbox recover».</translation>
        </message>
        <message>
            <location filename="../../socialinbox/protection/needed.py" />
            <source>The keychain holds no key for this profile; it may have been reset, or the profile comes from another computer.</source>
            <translation>El llavero no tiene ninguna clave para este perfil; quizá se restableció, o el perfil viene de otro equipo.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/protection/needed.py" />
            <source>The key in the keychain is not this profile's.</source>
            <translation>La clave del llavero no es la de este perfil.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/protection/needed.py" />
            <source>{database} is encrypted or no database, and the file protection.json that says how it is opened is not beside it.</source>
            <translation>{database} está cifrado o no es una base de datos, y el archivo protection.json que dice cómo se abre no está a su lado.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/protection/needed.py" />
            <source>Put it back, or give the recovery phrase, in the window or with “socialinbox recover”.</source>
            <translation>Vuelve a ponerlo, o indica la frase de recuperación, en la ventana o con «socialinbox recover».</translation>
        </message>
        <message>
            <location filename="../../socialinbox/protection/needed.py" />
            <location filename="../../socialinbox/ui/guard/lock.py" />
            <source>The pass phrase is wrong.</source>
            <translation>La frase de contraseña es incorrecta.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/protection/needed.py" />
            <source>This profile is opened by your pass phrase.</source>
            <translation>Este perfil se abre con tu frase de contraseña.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/protection/needed.py" />
            <source>Type it; on the command line it may also be the first line of standard input. Who has forgotten it gives the recovery phrase, in the window or with “socialinbox recover”.</source>
            <translation>Escríbela; en la línea de comandos también puede ser la primera línea de la entrada estándar. Si la has olvidado, indica la frase de recuperación, en la ventana o con «socialinbox recover».</translation>
        </message>
        <message>
            <location filename="../../socialinbox/protection/note.py" />
            <source>The file {protection} can't be read.</source>
            <translation>No se puede leer el archivo {protection}.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/protection/note.py" />
            <source>Nothing was changed. Restore it from a backup; or move it out of the folder and give the recovery phrase with “socialinbox recover”.</source>
            <translation>No se cambió nada. Restáuralo de una copia de seguridad; o sácalo de la carpeta e indica la frase de recuperación con «socialinbox recover».</translation>
        </message>
        <message>
            <location filename="../../socialinbox/protection/note.py" />
            <source>The file {protection} can't be written ({why}).</source>
            <translation>No se puede escribir el archivo {protection} ({why}).</translation>
        </message>
        <message>
            <location filename="../../socialinbox/protection/note.py" />
            <source>Make room, or make the folder writable.</source>
            <translation>Libera espacio o da permiso de escritura a la carpeta.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/protection/note.py" />
            <source>This profile is encrypted and has not been opened.</source>
            <translation>Este perfil está cifrado y no se ha abierto.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/protection/note.py" />
            <source>Open it in the window, or with “socialinbox recover”.</source>
            <translation>Ábrelo en la ventana o con «socialinbox recover».</translation>
        </message>
        <message>
            <location filename="../../socialinbox/protection/opening.py" />
            <source>This profile is not encrypted.</source>
            <translation>Este perfil no está cifrado.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/protection/opening.py" />
            <source>It opens without a phrase.</source>
            <translation>Se abre sin frase.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/protection/opening.py" />
            <source>These are the words of another profile.</source>
            <translation>Estas son las palabras de otro perfil.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/protection/opening.py" />
            <source>Take the paper that belongs to this one. Nothing was changed.</source>
            <translation>Toma el papel que corresponde a este. No se cambió nada.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/protection/opening.py" />
            <source>The key stays under the pass phrase that was chosen before.</source>
            <translation>La clave sigue bajo la frase de contraseña elegida antes.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/protection/opening.py" />
            <source>The recovery phrase will be asked for next time as well.</source>
            <translation>La próxima vez también se pedirá la frase de recuperación.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/protection/opening.py" />
            <source>The profile has to be opened before its protection can be changed.</source>
            <translation>Hay que abrir el perfil antes de cambiar su protección.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/protection/opening.py" />
            <source>Open it with its pass phrase or its recovery phrase.</source>
            <translation>Ábrelo con su frase de contraseña o su frase de recuperación.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/protection/opening.py" />
            <source>So this profile is not encrypted; “socialinbox protect” changes that.</source>
            <translation>Por eso este perfil no está cifrado; «socialinbox protect» lo cambia.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/protection/opening.py" />
            <source>An encrypted profile does not become readable again.</source>
            <translation>Un perfil cifrado no vuelve a ser legible.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/protection/opening.py" />
            <source>Write its messages out with “socialinbox export”, and read them into a new one.</source>
            <translation>Exporta sus mensajes con «socialinbox export» e impórtalos en uno nuevo.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/protection/opening.py" />
            <source>The key may still stand there as well.</source>
            <translation>Quizá la clave siga también ahí.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/protection/opening.py" />
            <source>Choose with “socialinbox protect”.</source>
            <translation>Elige con «socialinbox protect».</translation>
        </message>
        <message numerus="yes">
            <location filename="../../socialinbox/protection/pass_phrase.py" />
            <source>The pass phrase has fewer than %n character(s).</source>
            <translation>
                <numerusform>La frase de contraseña tiene menos de %n carácter.</numerusform>
                <numerusform>La frase de contraseña tiene menos de %n caracteres.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../socialinbox/protection/pass_phrase.py" />
            <source>Take a longer one, such as five words that have nothing to do with each other.</source>
            <translation>Usa una más larga, por ejemplo cinco palabras que no tengan nada que ver entre sí.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/protection/pass_phrase.py" />
            <source>What the pass phrase opens can't be read.</source>
            <translation>No se puede leer lo que abre la frase de contraseña.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/protection/pass_phrase.py" />
            <source>Restore protection.json from a backup, or use the recovery phrase.</source>
            <translation>Restaura protection.json de una copia de seguridad o usa la frase de recuperación.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/protection/phrase.py" />
            <source>Perhaps it is “{word}”.</source>
            <translation>Quizá sea «{word}».</translation>
        </message>
        <message>
            <location filename="../../socialinbox/protection/phrase.py" />
            <source>Word {number} is none of a recovery phrase.</source>
            <translation>La palabra {number} no es de ninguna frase de recuperación.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/protection/phrase.py" />
            <source>Look at it again on your paper.</source>
            <translation>Vuelve a mirarla en tu papel.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/protection/phrase.py" />
            <source>A recovery phrase has {wanted} words; these are {given}.</source>
            <translation>Una frase de recuperación tiene {wanted} palabras; aquí hay {given}.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/protection/phrase.py" />
            <source>Give all of them in their order, with a space between them.</source>
            <translation>Indícalas todas en orden, con un espacio entre ellas.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/protection/phrase.py" />
            <source>The words do not fit together: their checksum is wrong.</source>
            <translation>Las palabras no encajan: su suma de comprobación es incorrecta.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/protection/phrase.py" />
            <source>One word is another than on your paper, or two have changed places.</source>
            <translation>Una palabra no es la de tu papel, o dos han cambiado de lugar.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/protection/whole.py" />
            <source>A file in {media} could not be encrypted ({why}).</source>
            <translation>No se pudo cifrar un archivo de {media} ({why}).</translation>
        </message>
        <message>
            <location filename="../../socialinbox/protection/whole.py" />
            <source>Make room on this disk, or make the folder writable, then start again.</source>
            <translation>Libera espacio en este disco o da permiso de escritura a la carpeta, y vuelve a iniciar.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/search/problems.py" />
            <source>Nothing stands behind {operator} yet.</source>
            <translation>Aún no hay nada detrás de {operator}.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/search/problems.py" />
            <source>{operator} knows no “{typed}”. Try waiting, unread, done or saved.</source>
            <translation>{operator} no conoce «{typed}». Prueba con waiting, unread, done o saved.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/search/problems.py" />
            <source>{operator} knows no “{typed}”. Try photo, video, file, link or note.</source>
            <translation>{operator} no conoce «{typed}». Prueba con photo, video, file, link o note.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/search/problems.py" />
            <source>“{typed}” is no day. Write 3 May, 2026-05-03, yesterday or 7d.</source>
            <translation>«{typed}» no es un día. Escribe 3 de mayo, 2026-05-03, ayer o 7d.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/search/problems.py" />
            <source>“{typed}” is no length of time. Write &gt;2h, &gt;2d or &gt;1w.</source>
            <translation>«{typed}» no es una duración. Escribe &gt;2h, &gt;2d o &gt;1w.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/search/problems.py" />
            <source>No network and no place is called “{typed}”.</source>
            <translation>Ninguna red ni ningún sitio se llama «{typed}».</translation>
        </message>
        <message>
            <location filename="../../socialinbox/signin/connecting.py" />
            <source>{network} also needs {missing}.</source>
            <translation>{network} también necesita {missing}.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/signin/exchange.py" />
            <source>{network}'s sign-in answered without a token. Sign in again.</source>
            <translation>El inicio de sesión de {network} respondió sin token. Vuelve a iniciar sesión.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/signin/exchange.py" />
            <source>Sign in again and leave everything ticked.</source>
            <translation>Vuelve a iniciar sesión y déjalo todo marcado.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/signin/exchange.py" />
            <source>There was no connection to {network} to finish the sign-in. Look at your connection to the internet and sign in again.</source>
            <translation>No había conexión con {network} para terminar el inicio de sesión. Comprueba tu conexión a internet y vuelve a iniciar sesión.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/signin/exchange.py" />
            <source>{network} does not know the app by what you filled in. Compare {names} with {network}'s page.</source>
            <translation>{network} no reconoce la app por lo que escribiste. Compara {names} con la página de {network}.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../socialinbox/signin/exchange.py" />
            <source>%n second(s)</source>
            <translation>
                <numerusform>%n segundo</numerusform>
                <numerusform>%n segundos</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../socialinbox/signin/exchange.py" />
            <location filename="../../socialinbox/ui/words.py" />
            <source>%n minute(s)</source>
            <translation>
                <numerusform>%n minuto</numerusform>
                <numerusform>%n minutos</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../socialinbox/signin/exchange.py" />
            <source>{network} did not take the answer of the browser any more: it is good for {life} and for one use. Sign in again.</source>
            <translation>{network} ya no aceptó la respuesta del navegador: vale {life} y para un solo uso. Vuelve a iniciar sesión.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/signin/exchange.py" />
            <source>{network} refused to finish the sign-in ({code}). Compare the app's settings with the steps and sign in again.</source>
            <translation>{network} no quiso terminar el inicio de sesión ({code}). Compara la configuración de la app con los pasos y vuelve a iniciar sesión.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/signin/exchange.py" />
            <source>{network} could not finish the sign-in just now (answer {status_code}). Try again in some minutes.</source>
            <translation>{network} no pudo terminar ahora el inicio de sesión (respuesta {status_code}). Inténtalo de nuevo en unos minutos.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/signin/exchange.py" />
            <source>without a reason</source>
            <translation>sin motivo</translation>
        </message>
        <message>
            <location filename="../../socialinbox/signin/flow.py" />
            <source>Allow Social Inbox in the browser. If no page of {network} opens there, copy the link and open it yourself.</source>
            <translation>Permite Social Inbox en el navegador. Si allí no se abre ninguna página de {network}, copia el enlace y ábrelo tú.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/signin/flow.py" />
            <source>The sign-in was left. Nothing was connected.</source>
            <translation>Se abandonó el inicio de sesión. No se conectó nada.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/signin/flow.py" />
            <source>Social Inbox itself has a fault. Nothing was connected.</source>
            <translation>Social Inbox tiene un fallo propio. No se conectó nada.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../socialinbox/signin/flow.py" />
            <source>No answer came from the browser within %n minute(s). Start again and allow Social Inbox there.</source>
            <translation>
                <numerusform>No llegó respuesta del navegador en %n minuto. Empieza de nuevo y permite allí Social Inbox.</numerusform>
                <numerusform>No llegó respuesta del navegador en %n minutos. Empieza de nuevo y permite allí Social Inbox.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../socialinbox/signin/flow.py" />
            <source>Asking {network} what you allowed…</source>
            <translation>Preguntando a {network} qué permitiste…</translation>
        </message>
        <message>
            <location filename="../../socialinbox/signin/flow.py" />
            <source>The answer in the browser was not from {network} and was not taken. Start again; if it happens twice, look for a strange extension in your browser.</source>
            <translation>La respuesta del navegador no era de {network} y no se aceptó. Empieza de nuevo; si ocurre dos veces, busca alguna extensión extraña en tu navegador.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/signin/flow.py" />
            <source>You did not allow it at {network}. Nothing was connected.</source>
            <translation>No lo permitiste en {network}. No se conectó nada.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/signin/flow.py" />
            <source>{network} refused to sign in ({error}). Compare the app's settings with the steps, above all its products, permissions and redirect addresses.</source>
            <translation>{network} rechazó el inicio de sesión ({error}). Compara la configuración de la app con los pasos, sobre todo sus productos, permisos y direcciones de redirección.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/signin/flow.py" />
            <source>{network} allows these {what}. Choose one.</source>
            <translation>{network} permite varias opciones ({what}). Elige una.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/signin/flow.py" />
            <source>{network} allows {name}.</source>
            <translation>{network} permite {name}.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/signin/flow.py" />
            <source>This is not the account that was to be connected again: that one stays as it is. To get it back, sign in at {network} as its owner.</source>
            <translation>No es la cuenta que se iba a conectar de nuevo: aquella sigue como está. Para recuperarla, inicia sesión en {network} con la cuenta de su propietario.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/signin/flow.py" />
            <source>Connecting {name}…</source>
            <translation>Conectando {name}…</translation>
        </message>
        <message>
            <location filename="../../socialinbox/signin/flow.py" />
            <source>{name}: {what}</source>
            <translation>{name}: {what}</translation>
        </message>
        <message>
            <location filename="../../socialinbox/signin/flow.py" />
            <source>Connected as {name}.</source>
            <translation>Conectado como {name}.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/signin/flow.py" />
            <source>Copy it once more from the network's page.</source>
            <translation>Vuelve a copiarlo de la página de la red.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/signin/given.py" />
            <source>The JSON has no access_token.</source>
            <translation>El JSON no tiene access_token.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/signin/given.py" />
            <source>Give at least {"access_token": "…"}; docs/cli.md lists the rest.</source>
            <translation>Indica al menos {"access_token": "…"}; docs/cli.md enumera el resto.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/signin/given.py" />
            <source>{name} is not a text.</source>
            <translation>{name} no es un texto.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/signin/given.py" />
            <source>Put it between quotation marks.</source>
            <translation>Ponlo entre comillas.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/signin/given.py" />
            <source>expires_at is not a time ({error}).</source>
            <translation>expires_at no es una hora ({error}).</translation>
        </message>
        <message>
            <location filename="../../socialinbox/signin/given.py" />
            <source>Write RFC 3339, or seconds since 1970.</source>
            <translation>Escribe RFC 3339, o segundos desde 1970.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/signin/listener.py" />
            <source>Other programs use the ports that the network sends the browser back to ({ports}).</source>
            <translation>Otros programas usan los puertos a los que la red devuelve el navegador ({ports}).</translation>
        </message>
        <message>
            <location filename="../../socialinbox/signin/listener.py" />
            <source>This computer gave no port for the browser to come back to.</source>
            <translation>Este equipo no dio ningún puerto al que pudiera volver el navegador.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/signin/listener.py" />
            <source>Close another window of Social Inbox that is signing in, or restart the computer, and try again.</source>
            <translation>Cierra otra ventana de Social Inbox que esté iniciando sesión, o reinicia el equipo, e inténtalo de nuevo.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/signin/pages.py" />
            <source>The answer has arrived. Close this tab and finish in Social Inbox's window.</source>
            <translation>Ha llegado la respuesta. Cierra esta pestaña y termina en la ventana de Social Inbox.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/signin/pages.py" />
            <source>You can close this tab. In Social Inbox you can start again whenever you like.</source>
            <translation>Puedes cerrar esta pestaña. En Social Inbox puedes empezar de nuevo cuando quieras.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/signin/pages.py" />
            <source>It does not come from the network that was asked. Close this tab and start again in Social Inbox.</source>
            <translation>No viene de la red a la que se preguntó. Cierra esta pestaña y empieza de nuevo en Social Inbox.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/signin/pages.py" />
            <source>Close it and go on in the newest tab, or start again in Social Inbox.</source>
            <translation>Ciérrala y sigue en la pestaña más reciente, o empieza de nuevo en Social Inbox.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/signin/pages.py" />
            <source>Social Inbox waits here for one answer, and not for this.</source>
            <translation>Social Inbox espera aquí una respuesta, y no es esta.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/signin/progress.py" />
            <source>You can't {allows}: the permission “{name}” was not given.</source>
            <translation>No puedes {allows}: no se concedió el permiso «{name}».</translation>
        </message>
        <message>
            <location filename="../../socialinbox/signin/revoke.py" />
            <source>{network} was not asked to take the access back, because others need it.</source>
            <translation>No se pidió a {network} que retirara el acceso, porque otros lo necesitan.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/signin/revoke.py" />
            <source>{network} could not be asked to take the access back without its keys.</source>
            <translation>No se pudo pedir a {network} que retirara el acceso sin sus claves.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/signin/revoke.py" />
            <source>{network} has no way to take the access back from here.</source>
            <translation>{network} no permite retirar el acceso desde aquí.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/signin/revoke.py" />
            <source>{network} could not be reached to take the access back.</source>
            <translation>No se pudo contactar con {network} para retirar el acceso.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/signin/revoke.py" />
            <source>{network} has taken the access back.</source>
            <translation>{network} ha retirado el acceso.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/signin/revoke.py" />
            <source>{network} did not take the access back, perhaps because it had already ended.</source>
            <translation>{network} no retiró el acceso, quizá porque ya había terminado.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/signin/revoke.py" />
            <source>You can remove the app yourself at {page}.</source>
            <translation>Puedes quitar la app en {page}.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/storage/accounts.py" />
            <location filename="../../socialinbox/storage/erasing_account.py" />
            <source>There is no account {account}.</source>
            <translation>No hay ninguna cuenta {account}.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/storage/agreements.py" />
            <source>There is no statement {agreement} in force.</source>
            <translation>No hay ninguna declaración {agreement} vigente.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/storage/agreements.py" />
            <source>`socialinbox keeping` lists them with their numbers.</source>
            <translation>`socialinbox keeping` las muestra con sus números.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/storage/deliveries.py" />
            <location filename="../../socialinbox/storage/unsure.py" />
            <source>This reply is not waiting for you.</source>
            <translation>Esta respuesta no espera tu decisión.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/storage/deliveries.py" />
            <location filename="../../socialinbox/storage/leaving.py" />
            <location filename="../../socialinbox/storage/unsure.py" />
            <source>Look at it in its thread.</source>
            <translation>Mírala en su conversación.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/storage/deliveries.py" />
            <source>This reply can't be taken back any more.</source>
            <translation>Esta respuesta ya no se puede retirar.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/storage/erased.py" />
            <source>A customer was erased meanwhile, and this may tell of them.</source>
            <translation>Entretanto se ha borrado a un cliente, y esto podría hablar de él.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/storage/erased.py" />
            <source>Do it again by hand.</source>
            <translation>Hazlo otra vez a mano.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/storage/erasing_account.py" />
            <source>This account is still connected.</source>
            <translation>Esta cuenta sigue conectada.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/storage/erasing_account.py" />
            <source>Disconnect it first.</source>
            <translation>Desconéctala primero.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/storage/faults.py" />
            <source>The disk is full: {file} can't grow.</source>
            <translation>El disco está lleno: {file} no puede crecer.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/storage/faults.py" />
            <source>Nothing was lost. Make room on this disk, then try again.</source>
            <translation>No se perdió nada. Libera espacio en este disco e inténtalo de nuevo.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/storage/faults.py" />
            <source>The database {file} can't be written.</source>
            <translation>No se puede escribir en la base de datos {file}.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/storage/faults.py" />
            <source>Make the file and its folder writable for you, or choose another folder with --profile.</source>
            <translation>Date permiso de escritura en el archivo y su carpeta, o elige otra carpeta con --profile.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/storage/faults.py" />
            <source>The database {file} may not be opened.</source>
            <translation>No hay permiso para abrir la base de datos {file}.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/storage/faults.py" />
            <location filename="../../socialinbox/storage/sealing.py" />
            <source>Make the file and its folder readable and writable for you.</source>
            <translation>Date permiso de lectura y escritura en el archivo y su carpeta.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/storage/faults.py" />
            <source>The database {file} can't be opened.</source>
            <translation>No se puede abrir la base de datos {file}.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/storage/faults.py" />
            <source>See that its folder exists and is writable for you, or choose another with --profile.</source>
            <translation>Comprueba que su carpeta existe y que puedes escribir en ella, o elige otra con --profile.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/storage/faults.py" />
            <source>The database {file} is damaged.</source>
            <translation>La base de datos {file} está dañada.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/storage/faults.py" />
            <source>It is left as it is. Close the program, put a copy of the file aside and restore the newest backup.</source>
            <translation>Se deja como está. Cierra el programa, guarda aparte una copia del archivo y restaura la copia de seguridad más reciente.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/storage/faults.py" />
            <source>{file} is not a database that can be read here.</source>
            <translation>{file} no es una base de datos que se pueda leer aquí.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/storage/faults.py" />
            <source>It is left as it is. Move it out of the folder, or choose another with --profile.</source>
            <translation>Se deja como está. Sácala de la carpeta o elige otra con --profile.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/storage/faults.py" />
            <source>Another program is using the database {file}.</source>
            <translation>Otro programa está usando la base de datos {file}.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/storage/faults.py" />
            <source>Close the other Social Inbox window or program that holds it, then try again.</source>
            <translation>Cierra la otra ventana de Social Inbox o el programa que la ocupa, e inténtalo de nuevo.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/storage/faults.py" />
            <source>The disk failed while {file} was being read or written.</source>
            <translation>El disco falló al leer o escribir {file}.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/storage/faults.py" />
            <source>See that the disk is connected and sound, then try again.</source>
            <translation>Comprueba que el disco está conectado y en buen estado, e inténtalo de nuevo.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/storage/faults.py" />
            <source>The database {path} was written by a newer Social Inbox (format {version}, this one knows {known}).</source>
            <translation>La base de datos {path} la escribió un Social Inbox más nuevo (formato {version}; este conoce {known}).</translation>
        </message>
        <message>
            <location filename="../../socialinbox/storage/faults.py" />
            <source>It is left as it is. Install the newer program again, or choose another folder with --profile.</source>
            <translation>Se deja como está. Vuelve a instalar el programa más nuevo o elige otra carpeta con --profile.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/storage/faults.py" />
            <source>{path} belongs to another program.</source>
            <translation>{path} pertenece a otro programa.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/storage/files.py" />
            <source>The file {place} can't be read ({why}).</source>
            <translation>No se puede leer el archivo {place} ({why}).</translation>
        </message>
        <message>
            <location filename="../../socialinbox/storage/files.py" />
            <source>Make it readable, or remove it: it is fetched again where it can be.</source>
            <translation>Hazlo legible o elimínalo: se vuelve a descargar donde sea posible.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/storage/files.py" />
            <source>The file {place} was not written under this profile's key, or is damaged.</source>
            <translation>El archivo {place} no se escribió con la clave de este perfil, o está dañado.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/storage/files.py" />
            <source>Remove it: it is fetched again where it can be.</source>
            <translation>Elimínalo: se vuelve a descargar donde sea posible.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/storage/follow_ups.py" />
            <source>There is no thread {customer}.</source>
            <translation>No hay ninguna conversación {customer}.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/storage/follow_ups.py" />
            <location filename="../../socialinbox/storage/following.py" />
            <location filename="../../socialinbox/storage/muting.py" />
            <location filename="../../socialinbox/storage/own_hours.py" />
            <source>`socialinbox threads` lists them.</source>
            <translation>`socialinbox threads` las muestra.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/storage/follow_ups.py" />
            <source>There is no follow-up {number}.</source>
            <translation>No hay ninguna tarea {number}.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/storage/follow_ups.py" />
            <source>List them with: socialinbox todo</source>
            <translation>Para verlas: socialinbox todo</translation>
        </message>
        <message>
            <location filename="../../socialinbox/storage/following.py" />
            <location filename="../../socialinbox/storage/muting.py" />
            <location filename="../../socialinbox/storage/own_hours.py" />
            <source>There is no thread {one}.</source>
            <translation>No hay ninguna conversación {one}.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/storage/leaving.py" />
            <source>This reply has left already.</source>
            <translation>Esta respuesta ya ha salido.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/storage/notes.py" />
            <source>The note is empty.</source>
            <translation>La nota está vacía.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/storage/notes.py" />
            <source>Write something, then save it.</source>
            <translation>Escribe algo y guárdala.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/storage/notes.py" />
            <source>Note {message} is no longer there.</source>
            <translation>La nota {message} ya no está.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/storage/notes.py" />
            <source>Customer {customer} is part of another thread now.</source>
            <translation>El cliente {customer} forma parte ahora de otra conversación.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/storage/own_rules.py" />
            <source>There is no rule {rule}.</source>
            <translation>No hay ninguna regla {rule}.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/storage/own_rules.py" />
            <source>`socialinbox rules` lists them.</source>
            <translation>`socialinbox rules` las muestra.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/storage/queueing.py" />
            <source>The message to answer is not in this thread any more.</source>
            <translation>El mensaje que ibas a responder ya no está en esta conversación.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/storage/queueing.py" />
            <source>This account is not connected.</source>
            <translation>Esta cuenta no está conectada.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/storage/queueing.py" />
            <source>Connect it again, then send.</source>
            <translation>Conéctala de nuevo y envía después.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/storage/removal.py" />
            <source>The account was removed before this was sent. Connect it again to send.</source>
            <translation>La cuenta se quitó antes de enviarlo. Conéctala de nuevo para enviar.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/storage/saved_replies.py" />
            <source>A saved reply needs a name of at most {count} characters.</source>
            <translation>Una respuesta guardada necesita un nombre de {count} caracteres como máximo.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/storage/saved_replies.py" />
            <source>Give it one by which you find it.</source>
            <translation>Ponle uno con el que la encuentres.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/storage/saved_replies.py" />
            <source>A saved reply has words, at most {count} characters.</source>
            <translation>Una respuesta guardada tiene texto, de {count} caracteres como máximo.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/storage/saved_replies.py" />
            <source>Write some, or make them fewer.</source>
            <translation>Escribe algo, o acórtalo.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/storage/saved_replies.py" />
            <source>There is a saved reply called “{name}” already.</source>
            <translation>Ya hay una respuesta guardada llamada «{name}».</translation>
        </message>
        <message>
            <location filename="../../socialinbox/storage/saved_replies.py" />
            <source>Choose another name, or change that one.</source>
            <translation>Elige otro nombre o cambia aquella.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/storage/saved_replies.py" />
            <source>That saved reply is gone.</source>
            <translation>Esa respuesta guardada ya no está.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/storage/saved_replies.py" />
            <source>Save it as a new one.</source>
            <translation>Guárdala como nueva.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/storage/sealing.py" />
            <source>The database {file} can't be read ({why}).</source>
            <translation>No se puede leer la base de datos {file} ({why}).</translation>
        </message>
        <message>
            <location filename="../../socialinbox/storage/sealing.py" />
            <source>The encrypted copy of {file} could not be written ({why}).</source>
            <translation>No se pudo escribir la copia cifrada de {file} ({why}).</translation>
        </message>
        <message>
            <location filename="../../socialinbox/storage/sealing.py" />
            <source>The file is left as it was. Make room on this disk, then try again.</source>
            <translation>El archivo se deja como estaba. Libera espacio en este disco e inténtalo de nuevo.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/storage/sealing.py" />
            <source>Another program has the database open, so it can't be encrypted now.</source>
            <translation>Otro programa tiene abierta la base de datos, así que ahora no se puede cifrar.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/storage/sealing.py" />
            <source>Close the other Social Inbox, then start again.</source>
            <translation>Cierra el otro Social Inbox y vuelve a iniciar.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/storage/sealing.py" />
            <source>The encrypted copy of the database is not sound.</source>
            <translation>La copia cifrada de la base de datos no está en buen estado.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/storage/sealing.py" />
            <source>The file is left as it was. See that the disk is sound, then try again.</source>
            <translation>El archivo se deja como estaba. Comprueba que el disco está en buen estado e inténtalo de nuevo.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/storage/tags.py" />
            <source>There is a tag “{shown}” already.</source>
            <translation>Ya hay una etiqueta «{shown}».</translation>
        </message>
        <message>
            <location filename="../../socialinbox/storage/tags.py" />
            <source>Choose another name, or use that tag instead.</source>
            <translation>Elige otro nombre o usa esa etiqueta.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/storage/tags.py" />
            <source>There is no colour {colour}.</source>
            <translation>No hay ningún color {colour}.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/storage/tags.py" />
            <source>Give a number from 0 to {colours}.</source>
            <translation>Indica un número de 0 a {colours}.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/storage/tags.py" />
            <source>There is no tag {tag}.</source>
            <translation>No hay ninguna etiqueta {tag}.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/storage/tags.py" />
            <source>List the tags with: socialinbox tag</source>
            <translation>Para ver las etiquetas: socialinbox tag</translation>
        </message>
        <message>
            <location filename="../../socialinbox/storage/tags.py" />
            <source>A tag needs a name.</source>
            <translation>Una etiqueta necesita un nombre.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/storage/tags.py" />
            <source>Give a word or two, such as: regular.</source>
            <translation>Escribe una o dos palabras, por ejemplo: habitual.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/storage/tags.py" />
            <source>“{shown}…” is too long for a tag.</source>
            <translation>«{shown}…» es demasiado largo para una etiqueta.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../socialinbox/storage/tags.py" />
            <source>Use at most %n character(s).</source>
            <translation>
                <numerusform>Usa %n carácter como máximo.</numerusform>
                <numerusform>Usa %n caracteres como máximo.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../socialinbox/storage/timeline.py" />
            <source>Message {message} is no longer there.</source>
            <translation>El mensaje {message} ya no está.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/storage/timeline.py" />
            <source>Open the thread again to see what is.</source>
            <translation>Vuelve a abrir la conversación para ver qué hay.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/storage/unsure.py" />
            <source>You said that it is there; the program goes on looking for it.</source>
            <translation>Dijiste que está allí; el programa sigue buscándolo.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/storage/views.py" />
            <source>A view needs a name.</source>
            <translation>Una vista necesita un nombre.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/storage/views.py" />
            <source>Write one, such as “Late in Messenger”.</source>
            <translation>Escribe uno, por ejemplo «Retrasados en Messenger».</translation>
        </message>
        <message>
            <location filename="../../socialinbox/storage/views.py" />
            <source>There is a view “{shown}” already.</source>
            <translation>Ya hay una vista «{shown}».</translation>
        </message>
        <message>
            <location filename="../../socialinbox/storage/views.py" />
            <source>Choose another name, or change that view.</source>
            <translation>Elige otro nombre o cambia esa vista.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/storage/views.py" />
            <source>This view is no longer there.</source>
            <translation>Esta vista ya no está.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/storage/views.py" />
            <source>Save the search again as a new one.</source>
            <translation>Guarda la búsqueda de nuevo como vista nueva.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/sync/budget.py" />
            <source>The cap of {cap:dollars} is reached; reading goes on on {day:day}. Replies still go out.</source>
            <translation>Se alcanzó el tope de {cap:dollars}; la lectura continúa el {day:day}. Las respuestas siguen saliendo.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/sync/budget.py" />
            <source>What {network} allows for a day is used up, but for your replies; reading goes on at {at:clock}.</source>
            <translation>Se agotó lo que {network} permite por día, salvo para tus respuestas; la lectura continúa a las {at:clock}.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/sync/coverage.py" />
            <source>the program was not running</source>
            <translation>el programa no estaba en marcha</translation>
        </message>
        <message>
            <location filename="../../socialinbox/sync/coverage.py" />
            <source>not read yet</source>
            <translation>aún no leído</translation>
        </message>
        <message>
            <location filename="../../socialinbox/sync/coverage.py" />
            <source>not read in time</source>
            <translation>no leído a tiempo</translation>
        </message>
        <message numerus="yes">
            <location filename="../../socialinbox/sync/coverage.py" />
            <source>{network} gives this back for %n day(s) only</source>
            <translation>
                <numerusform>{network} solo devuelve esto durante %n día</numerusform>
                <numerusform>{network} solo devuelve esto durante %n días</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../socialinbox/sync/coverage.py" />
            <source>{network} gives only the newest %n</source>
            <translation>
                <numerusform>{network} solo da el más reciente (%n)</numerusform>
                <numerusform>{network} solo da los %n más recientes</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../socialinbox/sync/health.py" />
            <source>It is tried again by itself.</source>
            <translation>Se reintenta automáticamente.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/sync/health.py" />
            <source>It is tried again by itself; if it stays so, look for a newer Social Inbox.</source>
            <translation>Se reintenta automáticamente; si sigue así, busca un Social Inbox más nuevo.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/sync/health.py" />
            <source>the sign-in was dead</source>
            <translation>el inicio de sesión no era válido</translation>
        </message>
        <message>
            <location filename="../../socialinbox/sync/health.py" />
            <source>it was not allowed: {what}</source>
            <translation>no estaba permitido: {what}</translation>
        </message>
        <message>
            <location filename="../../socialinbox/sync/health.py" />
            <source>the cap on costs was reached</source>
            <translation>se alcanzó el tope de gasto</translation>
        </message>
        <message>
            <location filename="../../socialinbox/sync/health.py" />
            <source>the limit was used up until {at:moment}</source>
            <translation>el límite estaba agotado hasta {at:moment}</translation>
        </message>
        <message>
            <location filename="../../socialinbox/sync/health.py" />
            <source>the network could not be reached</source>
            <translation>no se pudo contactar con la red</translation>
        </message>
        <message>
            <location filename="../../socialinbox/sync/health.py" />
            <source>the keychain could not be opened</source>
            <translation>no se pudo abrir el llavero</translation>
        </message>
        <message>
            <location filename="../../socialinbox/sync/health.py" />
            <source>the database could not be written</source>
            <translation>no se pudo escribir en la base de datos</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/accounts/account.py" />
            <source>What is known, and what is missing</source>
            <translation>Lo que se conoce y lo que falta</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/accounts/account.py" />
            <location filename="../../socialinbox/ui/story/to_do.py" />
            <location filename="../../socialinbox/ui/words.py" />
            <source>Today</source>
            <translation>Hoy</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/accounts/account.py" />
            <source>What it costs</source>
            <translation>Lo que cuesta</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/accounts/account.py" />
            <source>How long things are kept</source>
            <translation>Cuánto tiempo se conserva</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/accounts/account.py" />
            <source>What only you can say</source>
            <translation>Lo que solo tú puedes decir</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/accounts/account.py" />
            <location filename="../../socialinbox/ui/accounts/disconnect.py" />
            <source>Disconnect</source>
            <translation>Desconectar</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/accounts/account.py" />
            <source>Disconnect…</source>
            <translation>Desconectar…</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/accounts/account.py" />
            <source>Its messages stay. The keys are deleted, and the network is asked to take the access back.</source>
            <translation>Sus mensajes se quedan. Se eliminan las claves y se pide a la red que retire el acceso.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/accounts/account.py" />
            <source>Sync now</source>
            <translation>Sincronizar ahora</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/accounts/account.py" />
            <location filename="../../socialinbox/ui/notices.py" />
            <source>Connect again</source>
            <translation>Conectar de nuevo</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/accounts/account.py" />
            <source>Queued replies wait until it is connected.</source>
            <translation>Las respuestas en cola esperan a que esté conectada.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/accounts/account.py" />
            <location filename="../../socialinbox/ui/sidebar/health.py" />
            <source>Last complete: {time}.</source>
            <translation>Completo por última vez: {time}.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/accounts/account.py" />
            <source>Asking…</source>
            <translation>Consultando…</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/accounts/connect.py" />
            <source>Which network?</source>
            <translation>¿Qué red?</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/accounts/connect.py" />
            <source>Each network wants an app of your own once: a name and a key in its pages for developers. The next page says every step, with everything to copy.</source>
            <translation>Cada red pide, una sola vez, una app propia tuya: un nombre y una clave en sus páginas para desarrolladores. La página siguiente explica cada paso, con todo listo para copiar.</translation>
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
            <translation>Cancelar</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/accounts/connect.py" />
            <source>Connect an account</source>
            <translation>Conectar una cuenta</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/accounts/connect.py" />
            <source>Connect {name} again</source>
            <translation>Conectar {name} de nuevo</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/accounts/connect.py" />
            <location filename="../../socialinbox/ui/accounts/under_way.py" />
            <source>Connect {name}</source>
            <translation>Conectar {name}</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/accounts/connect.py" />
            <source>You have made an app there before; it is filled in below.</source>
            <translation>Ya creaste una app allí; sus datos están rellenados abajo.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/accounts/connect.py" />
            <location filename="../../socialinbox/ui/accounts/disconnect.py" />
            <source>Social Inbox is still starting. Press again in a moment.</source>
            <translation>Social Inbox aún se está iniciando. Pulsa otra vez en un momento.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/accounts/costs.py" />
            <source>no cap</source>
            <translation>sin tope</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/accounts/costs.py" />
            <source>The most that a month may cost, in dollars</source>
            <translation>Lo máximo que puede costar un mes, en dólares</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/accounts/costs.py" />
            <source>Set</source>
            <translation>Fijar</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/accounts/costs.py" />
            <source>Set the cap</source>
            <translation>Fijar el tope</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/accounts/costs.py" />
            <source>At most, a month: $</source>
            <translation>Máximo al mes: $</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/accounts/costs.py" />
            <source>At the cap reading stops until the next month. Replies still go out.</source>
            <translation>Al llegar al tope, la lectura se detiene hasta el mes siguiente. Las respuestas siguen saliendo.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/accounts/costs.py" />
            <source>{cost} this month.</source>
            <translation>{cost} este mes.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/accounts/costs.py" />
            <source>{cost} of at most {cap} this month.</source>
            <translation>{cost} de {cap} como máximo este mes.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/accounts/costs.py" />
            <source>{used} of {limit} {unit} used today.</source>
            <translation>{used} de {limit} {unit}: uso de hoy.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/accounts/costs.py" />
            <source>It begins anew at {time}.</source>
            <translation>Se renueva: {time}.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/accounts/costs.py" />
            <source>This is no amount. Write dollars, such as {whole} or {cents}.</source>
            <translation>Eso no es un importe. Escribe dólares, por ejemplo {whole} o {cents}.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/accounts/deeds.py" />
            <location filename="../../socialinbox/ui/story/deeds.py" />
            <source>You are told nothing of {name} any more.</source>
            <translation>Ya no se te avisa de nada de {name}.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/accounts/deeds.py" />
            <location filename="../../socialinbox/ui/story/deeds.py" />
            <source>You are told of {name} again.</source>
            <translation>Se te avisa de nuevo de {name}.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/accounts/deeds.py" />
            <location filename="../../socialinbox/ui/quiet_hours/sheet.py" />
            <source>The quiet hours of {name} are changed.</source>
            <translation>Las horas de silencio de {name} han cambiado.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/accounts/deeds.py" />
            <source>The settings of {name} are changed.</source>
            <translation>Los ajustes de {name} han cambiado.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/accounts/desk.py" />
            <source>Account</source>
            <translation>Cuenta</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/accounts/disconnect.py" />
            <source>Also erase everything that came from this network</source>
            <translation>Borrar también todo lo que vino de esta red</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/accounts/disconnect.py" />
            <source>Keep it</source>
            <translation>Conservarla</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/accounts/disconnect.py" />
            <source>Disconnect {name}?</source>
            <translation>¿Desconectar {name}?</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/accounts/disconnect.py" />
            <source>Also erase everything that came from {network}</source>
            <translation>Borrar también todo lo que vino de {network}</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/accounts/disconnect.py" />
            <source>All messages from {network} are overwritten on this computer, with everybody known from there alone; nothing undoes it.</source>
            <translation>Todos los mensajes de {network} se sobrescriben en este equipo, junto con las personas conocidas solo por esa red; no se puede deshacer.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/accounts/disconnect.py" />
            <source>All messages stay and can be read and searched.</source>
            <translation>Todos los mensajes se quedan y se pueden leer y buscar.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/accounts/disconnect.py" />
            <source>Nothing new comes in from {network}, and nothing can be sent there. The keys are deleted from this computer, and {network} is asked to take the access back. You can connect it again at any time.</source>
            <translation>No llega nada nuevo de {network} ni se puede enviar nada allí. Las claves se eliminan de este equipo y se pide a {network} que retire el acceso. Puedes conectarla de nuevo en cualquier momento.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/accounts/disconnect.py" />
            <source>Disconnecting…</source>
            <translation>Desconectando…</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/accounts/disconnect.py" />
            <source>Everything that came from there is erased.</source>
            <translation>Todo lo que vino de allí está borrado.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/accounts/disconnect.py" />
            <source>{name} is disconnected.</source>
            <translation>{name} está desconectada.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/accounts/kept_for.py" />
            <source>My contract allows more…</source>
            <translation>Mi contrato permite más…</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/accounts/kept_for.py" />
            <source>Its name and date, and where it lies</source>
            <translation>Su nombre y fecha, y dónde está</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/accounts/kept_for.py" />
            <source>Which contract it is</source>
            <translation>Qué contrato es</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/accounts/kept_for.py" />
            <source>Who says so</source>
            <translation>Quién lo dice</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/accounts/kept_for.py" />
            <source>For how many days it allows things to be kept</source>
            <translation>Cuántos días permite conservar las cosas</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/accounts/kept_for.py" />
            <source>for ever</source>
            <translation>para siempre</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/accounts/kept_for.py" />
            <source>It allows things to be kept for ever</source>
            <translation>Permite conservar las cosas para siempre</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/accounts/kept_for.py" />
            <source>Record it</source>
            <translation>Registrarlo</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/accounts/kept_for.py" />
            <source>Which contract allows more?</source>
            <translation>¿Qué contrato permite más?</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/accounts/kept_for.py" />
            <source>Everything may be kept for</source>
            <translation>Todo se puede conservar durante</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/accounts/kept_for.py" />
            <source>days, or</source>
            <translation>días, o</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/accounts/kept_for.py" />
            <source>Who says so:</source>
            <translation>Quién lo dice:</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/accounts/kept_for.py" />
            <source>What you state is recorded with the name and the time. It can be taken back; what was then kept for too long goes at once.</source>
            <translation>Lo que declares se registra con el nombre y la hora. Se puede retirar; lo que entonces se haya conservado demasiado tiempo desaparece enseguida.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/accounts/kept_for.py" />
            <source>By: {source}</source>
            <translation>Según: {source}</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/accounts/kept_for.py" />
            <source>Take back</source>
            <comment>a statement</comment>
            <translation>Retirar</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/accounts/kept_for.py" />
            <source>Take the statement back: {words}</source>
            <translation>Retirar la declaración: {words}</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/accounts/kept_for.py" />
            <source>By your contract “{words}”: {length}. Stated by {by} on {day}.</source>
            <translation>Según tu contrato «{words}»: {length}. Declarado por {by} ({day}).</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/accounts/kept_for.py" />
            <source>Write a number of days, such as 365, or choose for ever.</source>
            <translation>Escribe un número de días, por ejemplo 365, o elige para siempre.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/accounts/kept_for.py" />
            <source>{network} sets no time. What is deleted or changed there is deleted or changed here.</source>
            <translation>{network} no fija ningún plazo. Lo que allí se elimina o cambia, se elimina o cambia aquí.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/accounts/kept_for.py" />
            <source>{network} lets others’ words be kept for {words}, names and faces for {people}, your own words {own}. While you are online everything is fetched anew before its time is over.</source>
            <translation>{network} permite conservar lo que escriben los demás ({words}), los nombres y rostros ({people}) y lo que escribes tú ({own}). Mientras hay conexión, todo se vuelve a descargar antes de que acabe su plazo.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/accounts/kept_for.py" />
            <source>for {time}</source>
            <translation>{time}</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/accounts/kept_for.py" />
            <source>ever</source>
            <translation>para siempre</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/accounts/kept_for.py" />
            <source>Exports and backups leave others’ words and names out.</source>
            <translation>Las exportaciones y las copias de seguridad omiten las palabras y los nombres de los demás.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/accounts/parts.py" />
            <source>Copied</source>
            <translation>Copiado</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/accounts/prepare.py" />
            <source>if there is one</source>
            <translation>si lo hay</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/accounts/prepare.py" />
            <source>Hide {field}</source>
            <translation>Ocultar {field}</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/accounts/prepare.py" />
            <source>Show {field}</source>
            <translation>Mostrar {field}</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/accounts/prepare.py" />
            <source>Connect {network}</source>
            <translation>Conectar {network}</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/accounts/prepare.py" />
            <source>Show the steps</source>
            <translation>Mostrar los pasos</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/accounts/prepare.py" />
            <source>What you will be asked to allow</source>
            <translation>Lo que se te pedirá que permitas</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/accounts/prepare.py" />
            <source>Open the browser</source>
            <translation>Abrir el navegador</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/accounts/prepare.py" />
            <source>You sign in at {network} itself. Your password stays there; what {network} gives goes into this computer’s keychain and nowhere else.</source>
            <translation>Inicias sesión en la página de {network}. Tu contraseña se queda allí; lo que {network} entrega va al llavero de este equipo y a ningún otro sitio.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/accounts/prepare.py" />
            <source>Step {number}: {title}</source>
            <translation>Paso {number}: {title}</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/accounts/prepare.py" />
            <source>Open {page}</source>
            <translation>Abrir {page}</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/accounts/prepare.py" />
            <source>Open {page} in the browser</source>
            <translation>Abrir {page} en el navegador</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/accounts/prepare.py" />
            <source>Copy {label}: {value}</source>
            <translation>Copiar {label}: {value}</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/accounts/prepare.py" />
            <source>Copy</source>
            <translation>Copiar</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/accounts/prepare.py" />
            <source>permission</source>
            <translation>permiso</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/accounts/prepare.py" />
            <source>Hide the steps</source>
            <translation>Ocultar los pasos</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/accounts/seen.py" />
            <source>The same for all accounts.</source>
            <translation>Igual para todas las cuentas.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/accounts/signing.py" />
            <source>These:</source>
            <translation>Estas:</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/accounts/signing.py" />
            <source>Initials of its own</source>
            <translation>Iniciales propias</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/accounts/signing.py" />
            <source>Initials of this account</source>
            <translation>Iniciales de esta cuenta</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/accounts/signing.py" />
            <source>Put behind each public reply and counted with it. Private messages have none.</source>
            <translation>Van al final de cada respuesta pública y cuentan con ella. Los mensajes privados no llevan.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/accounts/signing.py" />
            <source>As for all accounts: nothing</source>
            <translation>Como en todas las cuentas: nada</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/accounts/signing.py" />
            <source>As for all accounts: {initials}</source>
            <translation>Como en todas las cuentas: {initials}</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/accounts/stream_line.py" />
            <source>Fetch what is missing</source>
            <translation>Descargar lo que falta</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/accounts/stream_line.py" />
            <source>Fetch what is missing of {stream}</source>
            <translation>Descargar lo que falta de {stream}</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/accounts/stream_line.py" />
            <source>Fetching…</source>
            <translation>Descargando…</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/accounts/strip.py" />
            <source>{start} to {end}</source>
            <translation>de {start} a {end}</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/accounts/strip.py" />
            <source>{start} until now</source>
            <translation>de {start} hasta ahora</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/accounts/strip.py" />
            <source>{span}: complete.</source>
            <translation>{span}: completo.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/accounts/strip.py" />
            <source>not read</source>
            <translation>no leído</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/accounts/strip.py" />
            <source>{span}: beyond reach. {cause}.</source>
            <translation>{span}: fuera de alcance. {cause}.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/accounts/strip.py" />
            <source>{span}: missing, {cause}. It can still be fetched.</source>
            <translation>{span}: falta, {cause}. Aún se puede descargar.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/accounts/strip.py" />
            <source>{span}: missing, {cause}.</source>
            <translation>{span}: falta, {cause}.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../socialinbox/ui/accounts/strip.py" />
            <source>%n gap(s)</source>
            <translation>
                <numerusform>%n laguna</numerusform>
                <numerusform>%n lagunas</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/accounts/strip.py" />
            <source>nothing read yet</source>
            <translation>aún no se ha leído nada</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/accounts/strip.py" />
            <source>complete since {date}</source>
            <translation>completo desde {date}</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/accounts/strip.py" />
            <location filename="../../socialinbox/ui/words.py" />
            <source>complete</source>
            <translation>completo</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/accounts/strip.py" />
            <source>missing</source>
            <translation>falta</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/accounts/strip.py" />
            <source>beyond the network’s reach</source>
            <translation>fuera del alcance de la red</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/accounts/told.py" />
            <source>Tell me of new messages of this account</source>
            <translation>Avisarme de los mensajes nuevos de esta cuenta</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/accounts/told.py" />
            <source>Quiet hours of this account</source>
            <translation>Horas de silencio de esta cuenta</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/accounts/under_way.py" />
            <source>Open the browser again</source>
            <translation>Abrir otra vez el navegador</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/accounts/under_way.py" />
            <source>Copy the link</source>
            <translation>Copiar el enlace</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/accounts/under_way.py" />
            <source>Copy the link to the sign-in page</source>
            <translation>Copiar el enlace a la página de inicio de sesión</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/accounts/under_way.py" />
            <source>Now the browser</source>
            <translation>Ahora, el navegador</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/accounts/under_way.py" />
            <source>Time left for {name}</source>
            <translation>Tiempo restante para {name}</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/accounts/under_way.py" />
            <source>You are back from the browser</source>
            <translation>Has vuelto del navegador</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/accounts/under_way.py" />
            <source>Almost done</source>
            <translation>Casi listo</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/accounts/under_way.py" />
            <source>This takes a few seconds.</source>
            <translation>Tarda unos segundos.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/accounts/under_way.py" />
            <source>Waiting for your answer there, for {time} more.</source>
            <translation>Esperando allí tu respuesta; quedan {time}.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/accounts/under_way.py" />
            <source>Connect</source>
            <translation>Conectar</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/accounts/under_way.py" />
            <source>Which of your {things}?</source>
            <translation>¿Cuál de tus {things}?</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/accounts/under_way.py" />
            <source>Is this the one?</source>
            <translation>¿Es correcto?</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/accounts/under_way.py" />
            <source>To the inbox</source>
            <translation>A la bandeja de entrada</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/accounts/under_way.py" />
            <source>Connect another account</source>
            <translation>Conectar otra cuenta</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/accounts/under_way.py" />
            <source>Its messages are being read now, and what is older comes in as read. {network} is asked again and again from here on.</source>
            <translation>Ahora se están leyendo sus mensajes, y lo anterior entra como leído. A partir de ahora se consulta {network} una y otra vez.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/accounts/under_way.py" />
            <location filename="../../socialinbox/ui/composer/video_bar.py" />
            <location filename="../../socialinbox/ui/guard/pages.py" />
            <source>Try again</source>
            <translation>Reintentar</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/accounts/under_way.py" />
            <source>Leave it</source>
            <translation>Dejarlo</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/accounts/under_way.py" />
            <source>You said no at {network}</source>
            <translation>Dijiste que no en {network}</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/accounts/under_way.py" />
            <source>The browser did not answer</source>
            <translation>El navegador no respondió</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/accounts/under_way.py" />
            <source>{network} could not be connected</source>
            <translation>No se pudo conectar {network}</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/accounts/under_way.py" />
            <source>If that was not meant, try again and press the button that allows it.</source>
            <translation>Si no era tu intención, inténtalo de nuevo y pulsa el botón que lo permite.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/accounts/under_way.py" />
            <source>If the page was closed, or opened in a browser where you are not signed in at {network}, try again and use “Copy the link”.</source>
            <translation>Si la página se cerró, o se abrió en un navegador donde no has iniciado sesión en {network}, inténtalo de nuevo y usa «Copiar el enlace».</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/accounts/under_way.py" />
            <source>What you filled in is still there; nothing was stored.</source>
            <translation>Lo que rellenaste sigue ahí; no se guardó nada.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/accounts/under_way.py" />
            <source>What will not work</source>
            <translation>Lo que no funcionará</translation>
        </message>
        <message numerus="yes">
            <location filename="../../socialinbox/ui/arrivals.py" />
            <source>%n new message(s) in this thread.</source>
            <translation>
                <numerusform>%n mensaje nuevo en esta conversación.</numerusform>
                <numerusform>%n mensajes nuevos en esta conversación.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../socialinbox/ui/arrivals.py" />
            <source>%n customer(s) (has|have) written.</source>
            <translation>
                <numerusform>Ha escrito %n cliente.</numerusform>
                <numerusform>Han escrito %n clientes.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/arrivals.py" />
            <source>{names} have written.</source>
            <translation>Han escrito {names}.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/arrivals.py" />
            <source>{name} has written, {place}: {words}</source>
            <translation>Ha escrito {name}, {place}: {words}</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/banner.py" />
            <source>Hide</source>
            <translation>Ocultar</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/beginning.py" />
            <source>Leave the practice networks…</source>
            <translation>Salir de las redes de práctica…</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/beginning.py" />
            <location filename="../../socialinbox/ui/tour/tour.py" />
            <source>Only in the practice networks</source>
            <translation>Solo en las redes de práctica</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/beginning.py" />
            <source>Leave the practice networks?</source>
            <translation>¿Salir de las redes de práctica?</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/beginning.py" />
            <source>Your own inbox opens. What you did here was practice: it reached nobody and does not come along.</source>
            <translation>Se abre tu propia bandeja. Lo que hiciste aquí era práctica: no llegó a nadie y no se lleva allí.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/beginning.py" />
            <source>Leave</source>
            <translation>Salir</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/beginning.py" />
            <source>Your own accounts are connected in your own inbox. It opens when you leave; what you did here was practice and does not come along.</source>
            <translation>Tus cuentas se conectan en tu propia bandeja. Se abre cuando sales; lo que hiciste aquí era práctica y no se lleva allí.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/begun.py" />
            <source>Discard the changes</source>
            <translation>Descartar los cambios</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/begun.py" />
            <source>Not saved yet.</source>
            <translation>Aún sin guardar.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/calls.py" />
            <source>Social Inbox ended by itself last time. A report was written; it holds none of your messages, names or sign-ins.</source>
            <translation>La última vez, Social Inbox se cerró por sí solo. Se escribió un informe; no contiene mensajes, nombres ni inicios de sesión tuyos.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/calls.py" />
            <source>Open its folder</source>
            <translation>Abrir su carpeta</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/card/card.py" />
            <source>Customer</source>
            <translation>Cliente</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/card/did.py" />
            <source>What rules did here</source>
            <translation>Lo que hicieron aquí las reglas</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/card/did.py" />
            <source>Undone: {rule}.</source>
            <translation>Deshecho: {rule}.</translation>
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
            <translation>Deshacer</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/card/foot.py" />
            <location filename="../../socialinbox/ui/told/away_card.py" />
            <source>Put this away</source>
            <translation>Descartar esto</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/card/foot.py" />
            <source>Just said</source>
            <translation>Recién dicho</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/card/foot.py" />
            <location filename="../../socialinbox/ui/composer/own_words.py" />
            <location filename="../../socialinbox/ui/story/strip.py" />
            <source>{count} more</source>
            <translation>{count} más</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/card/foot.py" />
            <source>Undo: {words}</source>
            <translation>Deshacer: {words}</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/card/head.py" />
            <location filename="../../socialinbox/ui/threads/layout.py" />
            <location filename="../../socialinbox/ui/timeline/rows.py" />
            <source>Unknown</source>
            <translation>Desconocido</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/card/head.py" />
            <source>customer since {month}</source>
            <translation>cliente desde {month}</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/card/identities.py" />
            <source>Identities</source>
            <translation>Identidades</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/card/identities.py" />
            <location filename="../../socialinbox/ui/reading.py" />
            <source>Same person as…</source>
            <translation>La misma persona que…</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/card/identities.py" />
            <source>Link this customer with another (L)</source>
            <translation>Vincular este cliente con otro (L)</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/card/identities.py" />
            <location filename="../../socialinbox/ui/card/suggestion.py" />
            <location filename="../../socialinbox/ui/people/words.py" />
            <source>name withheld</source>
            <translation>nombre no mostrado</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/card/identities.py" />
            <source>More about {name}</source>
            <translation>Más sobre {name}</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/card/identities.py" />
            <source>since {month}</source>
            <translation>desde {month}</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/card/identities.py" />
            <source>{messages} of this account</source>
            <translation>{messages} de esta cuenta</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/card/identities.py" />
            <source>{basis}, {day}</source>
            <translation>{basis}, {day}</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/card/identities.py" />
            <source>{messages} since {time}</source>
            <translation>{messages} desde {time}</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/card/identities.py" />
            <source>{basis}, said by {who} on {time}</source>
            <translation>{basis}, según {who}, {time}</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/card/identities.py" />
            <source>Open the profile</source>
            <translation>Abrir el perfil</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/card/identities.py" />
            <source>Somebody else…</source>
            <translation>Otra persona…</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/card/identities.py" />
            <source>It is the only identity here. Choose single messages instead.</source>
            <translation>Es la única identidad aquí. Elige mensajes sueltos.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/card/ledger.py" />
            <source>What was said about who this is</source>
            <translation>Lo que se dijo sobre quién es</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/card/ledger.py" />
            <source>The whole history…</source>
            <translation>Todo el historial…</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/card/ledger.py" />
            <source>Who this is, and since when (Shift+L)</source>
            <translation>Quién es, y desde cuándo (Shift+L)</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/card/people_list.py" />
            <source>Find a customer</source>
            <translation>Buscar un cliente</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/card/people_list.py" />
            <source>Find a customer by name or handle</source>
            <translation>Buscar un cliente por nombre o nombre de usuario</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/card/people_list.py" />
            <location filename="../../socialinbox/ui/palette/entries.py" />
            <location filename="../../socialinbox/ui/palette/palette.py" />
            <source>Customers</source>
            <translation>Clientes</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/card/people_list.py" />
            <source>No customer is called that.</source>
            <translation>Ningún cliente se llama así.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/card/picker.py" />
            <source>The same person as…</source>
            <translation>La misma persona que…</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/card/picker.py" />
            <source>{name} is the same person as…</source>
            <translation>{name} es la misma persona que…</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/card/picker.py" />
            <source>{one} and {other} are the same person</source>
            <translation>{one} y {other} son la misma persona</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/card/picker.py" />
            <source>They are the same person</source>
            <translation>Son la misma persona</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/card/stored.py" />
            <source>Stored here</source>
            <translation>Guardado aquí</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/card/stored.py" />
            <source>What, and until when…</source>
            <translation>Qué y hasta cuándo…</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/card/stored.py" />
            <source>What is stored, a copy for them, erasing (D)</source>
            <translation>Lo que está guardado, una copia para el cliente, borrar (D)</translation>
        </message>
        <message numerus="yes">
            <location filename="../../socialinbox/ui/card/stored.py" />
            <location filename="../../socialinbox/ui/people/words.py" />
            <location filename="../../socialinbox/ui/timeline/page.py" />
            <source>%n message(s)</source>
            <translation>
                <numerusform>%n mensaje</numerusform>
                <numerusform>%n mensajes</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/card/suggestion.py" />
            <source>Perhaps the same person</source>
            <translation>Quizá la misma persona</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/card/suggestion.py" />
            <source>Look</source>
            <translation>Ver</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/card/suggestion.py" />
            <source>Open the other thread</source>
            <translation>Abrir la otra conversación</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/card/suggestion.py" />
            <source>Open the thread of {name}</source>
            <translation>Abrir la conversación de {name}</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/card/suggestion.py" />
            <source>Accept</source>
            <translation>Aceptar</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/card/suggestion.py" />
            <source>{one} and {other} are one person</source>
            <translation>{one} y {other} son una sola persona</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/card/suggestion.py" />
            <location filename="../../socialinbox/ui/guard/words_page.py" />
            <location filename="../../socialinbox/ui/story/to_do.py" />
            <source>Later</source>
            <translation>Más tarde</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/card/suggestion.py" />
            <source>Ask again in two weeks</source>
            <translation>Preguntar de nuevo en dos semanas</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/card/suggestion.py" />
            <source>{one} and {other} are different people; never ask again</source>
            <translation>{one} y {other} son personas distintas; no preguntar más</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/card/suggestion.py" />
            <source>Perhaps the same person: {name}. {reasons}.</source>
            <translation>Quizá la misma persona: {name}. {reasons}.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/card/suggestion_answers.py" />
            <source>Perhaps the same person: to the answers</source>
            <translation>Quizá la misma persona: a las respuestas</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/card/suggestion_answers.py" />
            <source>No question is open</source>
            <translation>No hay ninguna pregunta abierta</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/card/suggestion_answers.py" />
            <source>{one} and {other}: one person, one thread.</source>
            <translation>{one} y {other}: una persona, una conversación.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/card/suggestion_answers.py" />
            <source>You will be asked again in two weeks.</source>
            <translation>Se te preguntará de nuevo en dos semanas.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/card/suggestion_answers.py" />
            <source>{one} and {other} are different people. You are not asked again.</source>
            <translation>{one} y {other} son personas distintas. No se te preguntará más.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/card/suggestion_words.py" />
            <source>same e-mail address</source>
            <translation>misma dirección de correo</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/card/suggestion_words.py" />
            <source>same telephone number</source>
            <translation>mismo número de teléfono</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/card/suggestion_words.py" />
            <source>one profile links to the other</source>
            <translation>un perfil enlaza con el otro</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/card/suggestion_words.py" />
            <source>a message says so</source>
            <translation>lo dice un mensaje</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/card/suggestion_words.py" />
            <source>same handle</source>
            <translation>mismo nombre de usuario</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/card/suggestion_words.py" />
            <source>handle fits</source>
            <translation>el nombre de usuario encaja</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/card/suggestion_words.py" />
            <source>same name and town</source>
            <translation>mismo nombre y localidad</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/card/suggestion_words.py" />
            <source>same name</source>
            <translation>mismo nombre</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/card/suggestion_words.py" />
            <source>name fits</source>
            <translation>el nombre encaja</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/card/suggestion_words.py" />
            <source>as on {network}: {evidence}</source>
            <translation>como en {network}: {evidence}</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/closing.py" />
            <source>The disk does not take what you have written and not sent. Make room, or copy it to another place first.</source>
            <translation>El disco no acepta lo que has escrito y no has enviado. Haz sitio o cópialo antes en otro lugar.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/closing.py" />
            <source>A rule, a saved reply, a view or a follow-up that you have begun is not saved. It stands where you wrote it.</source>
            <translation>Una regla, una respuesta guardada, una vista o una tarea que empezaste no está guardada. Sigue donde la escribiste.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/closing.py" />
            <source>Close without your last words?</source>
            <translation>¿Cerrar sin tus últimas palabras?</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/closing.py" />
            <source>Close and lose them</source>
            <translation>Cerrar y perderlas</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/commands/book.py" />
            <source>Not on this page</source>
            <translation>No en esta página</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/composer/attach.py" />
            <location filename="../../socialinbox/ui/reading.py" />
            <source>Attach files</source>
            <translation>Adjuntar archivos</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/composer/attach.py" />
            <source>“{name}” can’t be read. Choose a file, not a folder.</source>
            <translation>«{name}» no se puede leer. Elige un archivo, no una carpeta.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/composer/attach.py" />
            <source>Pasted picture.png</source>
            <translation>Imagen pegada.png</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/composer/attach.py" />
            <source>The picture can’t be kept: {why}.</source>
            <translation>No se puede guardar la imagen: {why}.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/composer/camera.py" />
            <source>In QuickTime Player choose File, New Movie Recording.</source>
            <translation>En QuickTime Player elige Archivo, Nueva grabación de vídeo.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/composer/completion.py" />
            <source>What can be put in</source>
            <translation>Lo que se puede insertar</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/composer/composer.py" />
            <source>A file can’t be read ({why}).</source>
            <translation>No se puede leer un archivo ({why}).</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/composer/composer.py" />
            <source>Attach it again.</source>
            <translation>Vuelve a adjuntarlo.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/composer/elsewhere.py" />
            <source>Continue on {place}</source>
            <translation>Seguir en {place}</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/composer/elsewhere.py" />
            <source>Only {name} reads it there.</source>
            <translation>Allí solo lo lee {name}.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/composer/elsewhere.py" />
            <source>It is private there.</source>
            <translation>Allí es privado.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/composer/files.py" />
            <source>File {name}</source>
            <translation>Archivo {name}</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/composer/files.py" />
            <source>Describe the picture</source>
            <translation>Describir la imagen</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/composer/files.py" />
            <source>What it shows, for those who can’t see it</source>
            <translation>Lo que muestra, para quien no puede verla</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/composer/files.py" />
            <source>What {name} shows</source>
            <translation>Lo que muestra {name}</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/composer/files.py" />
            <source>Leave out {name}</source>
            <translation>Quitar {name}</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/composer/files.py" />
            <source>Files of this reply</source>
            <translation>Archivos de esta respuesta</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/composer/meter.py" />
            <source>What the network charges for this reply</source>
            <translation>Lo que cobra la red por esta respuesta</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/composer/meter.py" />
            <source>Signed with your initials, as chosen in the settings</source>
            <translation>Firmado con tus iniciales, como elegiste en los ajustes</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/composer/meter.py" />
            <source>Signed {initials}</source>
            <translation>Firma: {initials}</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/composer/meter.py" />
            <source>Costs {price}</source>
            <translation>Cuesta {price}</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/composer/note_bar.py" />
            <source>Note</source>
            <translation>Nota</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/composer/note_bar.py" />
            <source>Call</source>
            <translation>Llamada</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/composer/note_bar.py" />
            <source>Visit</source>
            <translation>Visita</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/composer/note_bar.py" />
            <source>E-mail</source>
            <translation>Correo</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/composer/note_bar.py" />
            <source>What happened: {kind}</source>
            <translation>Qué pasó: {kind}</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/composer/note_bar.py" />
            <source>It happened just now</source>
            <translation>Acaba de pasar</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/composer/note_bar.py" />
            <source>Press for another time</source>
            <translation>Pulsa para poner otra hora</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/composer/note_bar.py" />
            <source>It happened just now; press for another time</source>
            <translation>Acaba de pasar; pulsa para poner otra hora</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/composer/note_bar.py" />
            <source>When it happened</source>
            <translation>Cuándo pasó</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/composer/note_bar.py" />
            <source>Only you see this</source>
            <translation>Solo tú ves esto</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/composer/noting.py" />
            <source>The note is changed.</source>
            <translation>La nota se ha cambiado.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/composer/noting.py" />
            <source>Noted. Only you see it.</source>
            <translation>Anotado. Solo lo ves tú.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/composer/own_words.py" />
            <source>another customer</source>
            <translation>otro cliente</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/composer/own_words.py" />
            <source>Before, you said {amount}: “{words}” to {name} on {day}</source>
            <translation>Antes dijiste {amount}: «{words}» a {name} ({day})</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/composer/own_words.py" />
            <source>You told {name} “{words}” on {day}</source>
            <translation>Dijiste a {name} «{words}» ({day})</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/composer/own_words.py" />
            <source>{words}
All of them: Ctrl+Shift+O</source>
            <translation>{words}
Todo: Ctrl+Shift+O</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/composer/own_words.py" />
            <source>Only you see this. Press to put the words in or to open the thread there.</source>
            <translation>Solo tú ves esto. Pulsa para insertar las palabras o abrir allí la conversación.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/composer/own_words.py" />
            <location filename="../../socialinbox/ui/reading.py" />
            <source>What you told customers before</source>
            <translation>Lo que dijiste antes a los clientes</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/composer/own_words.py" />
            <source>You told customers before</source>
            <translation>Dijiste a los clientes</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/composer/own_words.py" />
            <source>Enter puts the words in, Shift+Enter opens the thread there. Only you see this.</source>
            <translation>Enter inserta las palabras; Shift+Enter abre allí la conversación. Solo tú ves esto.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/composer/own_words.py" />
            <source>{amount}, not what you write now</source>
            <translation>{amount}, no lo que escribes ahora</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/composer/panel.py" />
            <source>Reply on</source>
            <translation>Responder en</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/composer/panel.py" />
            <location filename="../../socialinbox/ui/reading.py" />
            <source>Write a note</source>
            <translation>Escribir una nota</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/composer/panel.py" />
            <source>Attach a file</source>
            <translation>Adjuntar un archivo</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/composer/panel.py" />
            <source>Put in a saved reply (or type /)</source>
            <translation>Insertar una respuesta guardada (o escribe /)</translation>
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
            <translation>Dejarlo como está (Esc)</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/composer/panel.py" />
            <location filename="../../socialinbox/ui/leaving/when_sheet.py" />
            <source>Send later</source>
            <translation>Enviar más tarde</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/composer/panel.py" />
            <location filename="../../socialinbox/ui/keys_sheet.py" />
            <location filename="../../socialinbox/ui/told/desktop_bus.py" />
            <location filename="../../socialinbox/ui/told/desktop_native.py" />
            <source>Send</source>
            <translation>Enviar</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/composer/panel.py" />
            <source>Send (Ctrl+Enter)</source>
            <translation>Enviar (Ctrl+Enter)</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/composer/panel.py" />
            <location filename="../../socialinbox/ui/keys_sheet.py" />
            <source>Send and done</source>
            <translation>Enviar y dar por hecho</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/composer/panel.py" />
            <source>Send and done (Ctrl+Shift+Enter)</source>
            <translation>Enviar y dar por hecho (Ctrl+Shift+Enter)</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/composer/panel.py" />
            <source>Save the change</source>
            <translation>Guardar el cambio</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/composer/panel.py" />
            <location filename="../../socialinbox/ui/saved_replies/sheet.py" />
            <source>Save (Ctrl+Enter)</source>
            <translation>Guardar (Ctrl+Enter)</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/composer/panel.py" />
            <source>Save note</source>
            <translation>Guardar nota</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/composer/panel.py" />
            <source>Save, for you alone (Ctrl+Enter)</source>
            <translation>Guardar, solo para ti (Ctrl+Enter)</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/composer/panel.py" />
            <source>Write a reply instead</source>
            <translation>Escribir mejor una respuesta</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/composer/panel.py" />
            <source>Go on with the note that is not saved yet</source>
            <translation>Seguir con la nota que aún no está guardada</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/composer/panel.py" />
            <source>Keep a file with the note (Ctrl+Shift+A)</source>
            <translation>Guardar un archivo con la nota (Ctrl+Shift+A)</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/composer/panel.py" />
            <source>Attach a file (Ctrl+Shift+A)</source>
            <translation>Adjuntar un archivo (Ctrl+Shift+A)</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/composer/panel.py" />
            <source>as {name}</source>
            <translation>como {name}</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/composer/panel.py" />
            <location filename="../../socialinbox/ui/composer/place_pill.py" />
            <source>closes in {time}</source>
            <translation>se cierra en {time}</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/composer/panel.py" />
            <source>Everyone can read this.</source>
            <translation>Todo el mundo puede leer esto.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/composer/panel.py" />
            <source>Answers {about}. Everyone can read this.</source>
            <translation>Responde a {about}. Todo el mundo puede leerlo.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/composer/panel.py" />
            <source>Reply on {place}…</source>
            <translation>Responder en {place}…</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/composer/panel.py" />
            <source>Reply on {place}</source>
            <translation>Responder en {place}</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/composer/panel.py" />
            <source>Editing your comment on {place}</source>
            <translation>Editando tu comentario en {place}</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/composer/panel.py" />
            <source>Editing your message on {place}</source>
            <translation>Editando tu mensaje en {place}</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/composer/place_pill.py" />
            <source>no place is open ▾</source>
            <translation>ningún sitio abierto ▾</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/composer/place_pill.py" />
            <source>Where the reply goes: {place}</source>
            <translation>Adónde va la respuesta: {place}</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/composer/place_pill.py" />
            <source>Choose where the reply goes</source>
            <translation>Elegir adónde va la respuesta</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/composer/place_pill.py" />
            <source>Continue on</source>
            <translation>Seguir en</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/composer/place_pill.py" />
            <source> · on {about}</source>
            <translation> · en {about}</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/composer/saying.py" />
            <source>Note to yourself, never sent</source>
            <translation>Nota para ti, nunca se envía</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/composer/saying.py" />
            <source>What happened? Nobody else ever sees this.</source>
            <translation>¿Qué pasó? Nadie más ve esto nunca.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/composer/saying.py" />
            <source>Nothing can be sent here now</source>
            <translation>Ahora no se puede enviar nada aquí</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/composer/saying.py" />
            <location filename="../../socialinbox/ui/told/desktop_bus.py" />
            <location filename="../../socialinbox/ui/told/desktop_native.py" />
            <location filename="../../socialinbox/ui/told/notice.py" />
            <source>Reply</source>
            <translation>Responder</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/composer/saying.py" />
            <source>The file is still being read.</source>
            <translation>El archivo todavía se está leyendo.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/composer/saying.py" />
            <source>There is no message here that can be answered.</source>
            <translation>Aquí no hay ningún mensaje que se pueda responder.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/composer/saying.py" />
            <source>{place}: {why}</source>
            <translation>{place}: {why}</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/composer/saying.py" />
            <source>The account for {place} is no longer connected.</source>
            <translation>La cuenta de {place} ya no está conectada.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/composer/saying.py" />
            <source>Fill in {blank} first, or take it out.</source>
            <translation>Rellena antes {blank}, o quítalo.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../socialinbox/ui/composer/saying.py" />
            <source>%n character(s) too many for {place}.</source>
            <translation>
                <numerusform>Sobra %n carácter para {place}.</numerusform>
                <numerusform>Sobran %n caracteres para {place}.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/composer/saying.py" />
            <source>The file goes first, in a message of its own; the words stay for the next Send.</source>
            <translation>Primero va el archivo, en un mensaje propio; las palabras se quedan para el próximo envío.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/composer/video.py" />
            <location filename="../../socialinbox/ui/reading.py" />
            <source>Answer with a video</source>
            <translation>Responder con un video</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/composer/video.py" />
            <source>Choose a video…</source>
            <translation>Elegir un video…</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/composer/video.py" />
            <source>Record one with the camera program…</source>
            <translation>Grabar uno con el programa de la cámara…</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/composer/video.py" />
            <source>Choose a video</source>
            <translation>Elegir un video</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/composer/video.py" />
            <source>Videos</source>
            <translation>Videos</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/composer/video.py" />
            <source>All files</source>
            <translation>Todos los archivos</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/composer/video.py" />
            <source>The camera program opens. Your video is offered here once it is saved.</source>
            <translation>Se abre el programa de la cámara. Tu vídeo se ofrece aquí en cuanto se guarde.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/composer/video.py" />
            <source>No camera program was found. Record with another one or with your phone.</source>
            <translation>No se encontró ningún programa de cámara. Graba con otro o con el teléfono.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/composer/video.py" />
            <source>New videos in {folders} are offered here.</source>
            <translation>Los videos nuevos de {folders} se ofrecen aquí.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/composer/video.py" />
            <source>Choose it yourself…</source>
            <translation>Elegirlo a mano…</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/composer/video.py" />
            <source>No new video came.</source>
            <translation>No llegó ningún vídeo nuevo.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/composer/video.py" />
            <source>“{name}” can’t be read.</source>
            <translation>«{name}» no se puede leer.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/composer/video.py" />
            <source>Choose another…</source>
            <translation>Elegir otro…</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/composer/video.py" />
            <source>Upload “{name}” ({size})?</source>
            <translation>¿Subir «{name}» ({size})?</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/composer/video.py" />
            <source>Upload</source>
            <translation>Subir</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/composer/video.py" />
            <source>“{name}” is on {network}</source>
            <translation>«{name}» está en {network}</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/composer/video.py" />
            <source>Put the link in</source>
            <translation>Insertar el enlace</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/composer/video_bar.py" />
            <source>Title of the video</source>
            <translation>Título del video</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/composer/video_bar.py" />
            <source>Made for children</source>
            <translation>Hecho para niños</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/composer/video_bar.py" />
            <source>“{name}” is paused</source>
            <translation>«{name}» está en pausa</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/composer/video_bar.py" />
            <source>Go on</source>
            <translation>Continuar</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/composer/video_bar.py" />
            <source>“{name}” was not uploaded</source>
            <translation>«{name}» no se subió</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/composer/video_bar.py" />
            <source>Uploading “{name}”</source>
            <translation>Subiendo «{name}»</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/composer/video_bar.py" />
            <source>Pause</source>
            <translation>Pausar</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/composer/video_bar.py" />
            <source>Try now</source>
            <translation>Intentar ahora</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/composer/video_bar.py" />
            <source>{percent} % uploaded</source>
            <translation>{percent} % subido</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/composer/video_bar.py" />
            <source>{sent} of {size}</source>
            <translation>{sent} de {size}</translation>
        </message>
        <message numerus="yes">
            <location filename="../../socialinbox/ui/composer/video_bar.py" />
            <source>%n s left</source>
            <translation>
                <numerusform>queda %n s</numerusform>
                <numerusform>quedan %n s</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../socialinbox/ui/composer/video_bar.py" />
            <source>%n min left</source>
            <translation>
                <numerusform>queda %n min</numerusform>
                <numerusform>quedan %n min</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/confirm.py" />
            <source>Question</source>
            <translation>Pregunta</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/emoji/picker.py" />
            <location filename="../../socialinbox/ui/palette/palette.py" />
            <source>Used last</source>
            <translation>Usados hace poco</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/emoji/picker.py" />
            <source>Smileys</source>
            <translation>Caritas</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/emoji/picker.py" />
            <source>People</source>
            <translation>Personas</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/emoji/picker.py" />
            <source>Animals and nature</source>
            <translation>Animales y naturaleza</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/emoji/picker.py" />
            <source>Food and drink</source>
            <translation>Comida y bebida</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/emoji/picker.py" />
            <source>Travel and places</source>
            <translation>Viajes y lugares</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/emoji/picker.py" />
            <source>Activities</source>
            <translation>Actividades</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/emoji/picker.py" />
            <source>Objects</source>
            <translation>Objetos</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/emoji/picker.py" />
            <source>Symbols</source>
            <translation>Símbolos</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/emoji/picker.py" />
            <source>Flags</source>
            <translation>Banderas</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/emoji/picker.py" />
            <source>Search emoji</source>
            <translation>Buscar emojis</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/emoji/picker.py" />
            <source>Search emoji by name</source>
            <translation>Buscar emojis por nombre</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/emoji/picker.py" />
            <source>No skin tone</source>
            <translation>Sin tono de piel</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/emoji/picker.py" />
            <source>Light skin</source>
            <translation>Piel clara</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/emoji/picker.py" />
            <source>Medium-light skin</source>
            <translation>Piel semiclara</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/emoji/picker.py" />
            <source>Medium skin</source>
            <translation>Piel media</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/emoji/picker.py" />
            <source>Medium-dark skin</source>
            <translation>Piel semioscura</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/emoji/picker.py" />
            <source>Dark skin</source>
            <translation>Piel oscura</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/emoji/picker.py" />
            <source>No emoji is called that.</source>
            <translation>Ningún emoji se llama así.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/finder.py" />
            <source>Next thread</source>
            <translation>Conversación siguiente</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/finder.py" />
            <source>Previous thread</source>
            <translation>Conversación anterior</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/finder.py" />
            <source>Search in all threads</source>
            <translation>Buscar en todas las conversaciones</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/finder.py" />
            <source>Next hit</source>
            <translation>Resultado siguiente</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/finder.py" />
            <location filename="../../socialinbox/ui/views/desk.py" />
            <source>Nothing is searched for</source>
            <translation>No se busca nada</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/finder.py" />
            <source>Previous hit</source>
            <translation>Resultado anterior</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/finder.py" />
            <location filename="../../socialinbox/ui/sidebar/sidebar.py" />
            <location filename="../../socialinbox/ui/story/to_do.py" />
            <location filename="../../socialinbox/ui/threads/pane.py" />
            <source>Mine to do</source>
            <translation>Mis pendientes</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/finder.py" />
            <location filename="../../socialinbox/ui/search/field.py" />
            <source>Search</source>
            <translation>Buscar</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/first_start.py" />
            <source>One thread per customer</source>
            <translation>Una conversación por cliente</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/first_start.py" />
            <source>Customers write on X, Facebook, Messenger, LinkedIn and YouTube. Here each of them has one thread, on your own computer.</source>
            <translation>Los clientes escriben en X, Facebook, Messenger, LinkedIn y YouTube. Aquí cada uno tiene una sola conversación, en tu propio equipo.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/first_start.py" />
            <source>Try it with the practice networks</source>
            <translation>Probar con las redes de práctica</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/first_start.py" />
            <source>A made-up bicycle shop with its customers. Nothing leaves this computer.</source>
            <translation>Una tienda de bicicletas inventada, con sus clientes. Nada sale de este equipo.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/first_start.py" />
            <source>Connect my accounts</source>
            <translation>Conectar mis cuentas</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/first_start.py" />
            <source>Your own accounts, pages and channels, step by step.</source>
            <translation>Tus propias cuentas, páginas y canales, paso a paso.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/guard/lock.py" />
            <source>Lock the window</source>
            <translation>Bloquear la ventana</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/guard/lock.py" />
            <source>Try again.</source>
            <translation>Inténtalo de nuevo.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/guard/pages.py" />
            <source>How is this profile to be protected?</source>
            <translation>¿Cómo quieres proteger este perfil?</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/guard/pages.py" />
            <source>With a pass phrase your messages are encrypted, and it is asked for at each start. Without one, whoever gets at this computer’s disk can read them.</source>
            <translation>Con una frase de contraseña, tus mensajes se cifran y se pide en cada inicio. Sin ella, quien acceda al disco de este equipo puede leerlos.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/guard/pages.py" />
            <source>Use this pass phrase</source>
            <translation>Usar esta frase de contraseña</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/guard/pages.py" />
            <source>Leave it readable</source>
            <translation>Dejarlo legible</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/guard/pages.py" />
            <source>Try the keychain again</source>
            <translation>Probar otra vez el llavero</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/guard/pages.py" />
            <source>Your pass phrase</source>
            <translation>Tu frase de contraseña</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/guard/pages.py" />
            <source>This profile is encrypted. Its pass phrase opens it.</source>
            <translation>Este perfil está cifrado. Se abre con su frase de contraseña.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/guard/pages.py" />
            <source>Pass phrase</source>
            <translation>Frase de contraseña</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/guard/pages.py" />
            <location filename="../../socialinbox/ui/told/desktop_bus.py" />
            <source>Open</source>
            <translation>Abrir</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/guard/pages.py" />
            <source>I have forgotten it</source>
            <translation>La he olvidado</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/guard/pages.py" />
            <source>The 24 words that you wrote down open it too.</source>
            <translation>También lo abren las 24 palabras que anotaste.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/guard/pages.py" />
            <source>Your recovery phrase</source>
            <translation>Tu frase de recuperación</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/guard/pages.py" />
            <source>Nothing was changed or lost: the words open this profile, and the key is kept again.</source>
            <translation>No se cambió ni se perdió nada: las palabras abren este perfil y la clave se vuelve a guardar.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/guard/pages.py" />
            <source>The 24 words, with spaces between them</source>
            <translation>Las 24 palabras, separadas por espacios</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/guard/pages.py" />
            <location filename="../../socialinbox/ui/people/statement.py" />
            <location filename="../../socialinbox/ui/room.py" />
            <location filename="../../socialinbox/ui/way_back.py" />
            <source>Back</source>
            <translation>Atrás</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/guard/pages.py" />
            <source>From now on with a pass phrase?</source>
            <translation>¿Con frase de contraseña a partir de ahora?</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/guard/pages.py" />
            <source>With a pass phrase you need not type the 24 words each time.</source>
            <translation>Con una frase de contraseña no hace falta escribir las 24 palabras cada vez.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/guard/pages.py" />
            <location filename="../../socialinbox/ui/storm/sheet.py" />
            <location filename="../../socialinbox/ui/tour/card.py" />
            <source>Not now</source>
            <translation>Ahora no</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/guard/pages.py" />
            <source>Your messages are covered. New ones keep coming in.</source>
            <translation>Tus mensajes están tapados. Los nuevos siguen llegando.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/guard/pages.py" />
            <source>The recovery phrase opens the lock too.</source>
            <translation>La frase de recuperación también abre el bloqueo.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/guard/pages.py" />
            <source>Locked</source>
            <translation>Bloqueado</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/guard/pages.py" />
            <source>Unlock</source>
            <translation>Desbloquear</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/guard/pages.py" />
            <source>A pass phrase for the lock</source>
            <translation>Una frase de contraseña para el bloqueo</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/guard/pages.py" />
            <source>It takes the cover off the window again, and is asked for when Social Inbox starts. What protects the disk is something else and stays as it is.</source>
            <translation>Destapa la ventana y se pide cuando se inicia Social Inbox. Lo que protege el disco es otra cosa y se queda como está.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/guard/pages.py" />
            <source>Use it and lock</source>
            <translation>Usarla y bloquear</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/guard/pages.py" />
            <source>The two are not the same.</source>
            <translation>Las dos no son iguales.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/guard/pages.py" />
            <source>Type both again.</source>
            <translation>Vuelve a escribir ambas.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/guard/pages.py" />
            <source>New pass phrase, at least 8 characters</source>
            <translation>Frase de contraseña nueva, 8 caracteres o más</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/guard/pages.py" />
            <source>The same again</source>
            <translation>Otra vez la misma</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/guard/words_page.py" />
            <source>Write down these 24 words</source>
            <translation>Anota estas 24 palabras</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/guard/words_page.py" />
            <source>They open your messages if this computer’s keychain loses the key, and on another computer. Whoever has them can read everything; without them and without the key nobody can. Keep them on paper. They are shown this once.</source>
            <translation>Abren tus mensajes si el llavero de este equipo pierde la clave, y también en otro equipo. Quien las tenga puede leerlo todo; sin ellas y sin la clave, nadie puede. Guárdalas en papel. Solo se muestran esta vez.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/guard/words_page.py" />
            <source>I have written them down</source>
            <translation>Las he anotado</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/guard/words_page.py" />
            <source>Print…</source>
            <translation>Imprimir…</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/guard/words_page.py" />
            <source>Recovery phrase of Social Inbox</source>
            <translation>Frase de recuperación de Social Inbox</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/guard/words_page.py" />
            <source>These 24 words open your messages on any computer: “socialinbox recover”, or in the window. Whoever has them can read everything. Keep this paper where you keep what matters.</source>
            <translation>Estas 24 palabras abren tus mensajes en cualquier equipo: «socialinbox recover», o en la ventana. Quien las tenga puede leerlo todo. Guarda este papel donde guardas lo importante.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/keys_sheet.py" />
            <source>Going about</source>
            <translation>Moverse</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/keys_sheet.py" />
            <source>With a thread</source>
            <translation>Con una conversación</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/keys_sheet.py" />
            <source>With several threads</source>
            <translation>Con varias conversaciones</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/keys_sheet.py" />
            <source>The window</source>
            <translation>La ventana</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/keys_sheet.py" />
            <location filename="../../socialinbox/ui/settings/links.py" />
            <source>Keys</source>
            <translation>Teclas</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/keys_sheet.py" />
            <source>Search the keys</source>
            <translation>Buscar teclas</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/keys_sheet.py" />
            <source>While writing</source>
            <translation>Al escribir</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/keys_sheet.py" />
            <source>No key does that.</source>
            <translation>Ninguna tecla hace eso.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/keys_sheet.py" />
            <location filename="../../socialinbox/ui/leaving/scheduled_sheet.py" />
            <location filename="../../socialinbox/ui/people/history_sheet.py" />
            <location filename="../../socialinbox/ui/rights/stored_sheet.py" />
            <location filename="../../socialinbox/ui/timeline/viewer.py" />
            <source>Close</source>
            <translation>Cerrar</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/keys_sheet.py" />
            <location filename="../../socialinbox/ui/sheets.py" />
            <source>All keys</source>
            <translation>Todas las teclas</translation>
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
            <translation>dddd d 'de' MMMM</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/language/patterns.py" />
            <source>d MMMM yyyy</source>
            <comment>date pattern: 3 March 2025</comment>
            <translation>d 'de' MMMM 'de' yyyy</translation>
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
            <translation>MMMM 'de' yyyy</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/leaving/desk.py" />
            <source>Send the reply later…</source>
            <translation>Enviar la respuesta más tarde…</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/leaving/desk.py" />
            <source>No reply is written</source>
            <translation>No hay ninguna respuesta escrita</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/leaving/desk.py" />
            <location filename="../../socialinbox/ui/leaving/scheduled_sheet.py" />
            <source>Replies that leave later</source>
            <translation>Respuestas que salen más tarde</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/leaving/desk.py" />
            <source>Send at another time</source>
            <translation>Enviar en otro momento</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/leaving/desk.py" />
            <location filename="../../socialinbox/ui/leaving/when_sheet.py" />
            <source>The reply {leaves}.</source>
            <translation>La respuesta {leaves}.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/leaving/desk.py" />
            <source>Send to {name} later</source>
            <translation>Enviar a {name} más tarde</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/leaving/menu.py" />
            <source>Pick a day and time…</source>
            <translation>Elegir día y hora…</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/leaving/scheduled_row.py" />
            <source>stopped</source>
            <translation>detenido</translation>
        </message>
        <message numerus="yes">
            <location filename="../../socialinbox/ui/leaving/scheduled_row.py" />
            <source>%n file(s)</source>
            <translation>
                <numerusform>%n archivo</numerusform>
                <numerusform>%n archivos</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/leaving/scheduled_row.py" />
            <source>To {name} on {place}, {time}: {words}</source>
            <translation>Para {name} en {place}, {time}: {words}</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/leaving/scheduled_row.py" />
            <location filename="../../socialinbox/ui/timeline/layout.py" />
            <location filename="../../socialinbox/ui/timeline/menu.py" />
            <source>Send now</source>
            <translation>Enviar ahora</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/leaving/scheduled_row.py" />
            <source>Send now to {name}</source>
            <translation>Enviar ahora a {name}</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/leaving/scheduled_row.py" />
            <location filename="../../socialinbox/ui/timeline/layout.py" />
            <source>Another time…</source>
            <translation>Otro momento…</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/leaving/scheduled_row.py" />
            <source>Another time for {name}</source>
            <translation>Otro momento para {name}</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/leaving/scheduled_row.py" />
            <location filename="../../socialinbox/ui/timeline/layout.py" />
            <source>Take back</source>
            <comment>a reply before it leaves</comment>
            <translation>Retirar</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/leaving/scheduled_row.py" />
            <source>Take back from {name}</source>
            <translation>Retirar la respuesta a {name}</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/leaving/scheduled_sheet.py" />
            <source>Each stops and asks you where the customer writes before it leaves.</source>
            <translation>Cada una se detiene y te pregunta si el cliente escribe antes de que salga.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/leaving/scheduled_sheet.py" />
            <source>Nothing waits to be sent later.</source>
            <translation>Nada espera para enviarse más tarde.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/leaving/when_sheet.py" />
            <source>tomorrow 9:00, Friday 14:30, in 2 hours</source>
            <translation>mañana 9:00, viernes 14:30, en 2 horas</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/leaving/when_sheet.py" />
            <source>When it is to leave, in words</source>
            <translation>Cuándo debe salir, en palabras</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/leaving/when_sheet.py" />
            <source>Day and hour</source>
            <translation>Día y hora</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/leaving/when_sheet.py" />
            <source>Send then</source>
            <translation>Programar envío</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/leaving/words.py" />
            <source>In an hour</source>
            <translation>En una hora</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/leaving/words.py" />
            <location filename="../../socialinbox/ui/triage/snooze_sheet.py" />
            <source>This evening</source>
            <translation>Esta tarde</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/leaving/words.py" />
            <source>Tomorrow morning</source>
            <translation>Mañana por la mañana</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/leaving/words.py" />
            <source>Monday morning</source>
            <translation>El lunes por la mañana</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/leaving/words.py" />
            <source>To {name} on {place}: {leaves}.</source>
            <translation>Para {name} en {place}: {leaves}.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/leaving/words.py" />
            <source>{name}: done. The reply on {place} {leaves}.</source>
            <translation>{name}: hecho. La respuesta en {place} {leaves}.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/leaving/words.py" />
            <source>{name}: done. The reply on {place} leaves in {time}.</source>
            <translation>{name}: hecho. La respuesta en {place} sale en {time}.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/leaving/words.py" />
            <source>To {name} on {place}: leaves in {time}.</source>
            <translation>Para {name} en {place}: sale en {time}.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/leaving/words.py" />
            <source>{name}: done.</source>
            <translation>{name}: hecho.</translation>
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
            <translation>{place} te deja responder hasta {time}.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/message_verbs.py" />
            <source>The note is deleted.</source>
            <translation>La nota se ha eliminado.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/message_verbs.py" />
            <source>The browser opens it on {place}.</source>
            <translation>El navegador lo abre en {place}.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/moments.py" />
            <source>Type a day and an hour, or press the arrow for a calendar</source>
            <translation>Escribe un día y una hora, o pulsa la flecha para ver un calendario</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/news.py" />
            <source>Version {version} of Social Inbox is there.</source>
            <translation>Ya está disponible la versión {version} de Social Inbox.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/news.py" />
            <source>Open its page</source>
            <translation>Abrir su página</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/no_start.py" />
            <source>Social Inbox ended unexpectedly.</source>
            <translation>Social Inbox se ha cerrado de forma inesperada.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/no_start.py" />
            <source>What was stored is there when you start it again.</source>
            <translation>Lo que estaba guardado seguirá ahí cuando lo abras de nuevo.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/notices.py" />
            <source>Show the account</source>
            <translation>Mostrar la cuenta</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/own_rules/deeds_form.py" />
            <source>Put on the tag</source>
            <translation>Poner la etiqueta</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/own_rules/deeds_form.py" />
            <source>Tag</source>
            <translation>Etiqueta</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/own_rules/deeds_form.py" />
            <source>Name of the tag</source>
            <translation>Nombre de la etiqueta</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/own_rules/deeds_form.py" />
            <source>Mark the thread as done</source>
            <translation>Marcar la conversación como hecha</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/own_rules/deeds_form.py" />
            <source>Snooze the thread</source>
            <translation>Posponer la conversación</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/own_rules/deeds_form.py" />
            <source>For how long</source>
            <translation>Cuánto tiempo</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/own_rules/deeds_form.py" />
            <source>Tell me, whatever else is not told</source>
            <translation>Avisarme, aunque lo demás no se avise</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/own_rules/did_list.py" />
            <source>{deeds} · {rule}</source>
            <translation>{deeds} · {rule}</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/own_rules/did_list.py" />
            <source>undone</source>
            <translation>deshecho</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/own_rules/did_list.py" />
            <location filename="../../socialinbox/ui/own_rules/page.py" />
            <location filename="../../socialinbox/ui/own_rules/room.py" />
            <source>What rules did</source>
            <translation>Lo que hicieron las reglas</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/own_rules/did_list.py" />
            <source>Enter opens the thread, Delete takes back what the rule did there.</source>
            <translation>Enter abre la conversación; Supr deshace lo que hizo allí la regla.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/own_rules/did_list.py" />
            <source>Open the thread</source>
            <translation>Abrir la conversación</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/own_rules/did_list.py" />
            <source>Undo what the rule did</source>
            <translation>Deshacer lo que hizo la regla</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/own_rules/did_list.py" />
            <source>No rule has done anything yet.</source>
            <translation>Ninguna regla ha hecho nada todavía.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/own_rules/did_list.py" />
            <source>Here you will see whom a rule did what to, and take it back.</source>
            <translation>Aquí verás qué hizo una regla y con quién, y podrás deshacerlo.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/own_rules/did_list.py" />
            <location filename="../../socialinbox/ui/own_rules/page.py" />
            <location filename="../../socialinbox/ui/own_rules/room.py" />
            <source>New rule</source>
            <translation>Regla nueva</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/own_rules/form.py" />
            <source>Name of the rule</source>
            <translation>Nombre de la regla</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/own_rules/form.py" />
            <source>What it is for</source>
            <translation>Para qué es</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/own_rules/form.py" />
            <source>If a message is like this</source>
            <translation>Si un mensaje es así</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/own_rules/form.py" />
            <source>Words, from:, on:, tag:, has:, waiting:&gt;2d</source>
            <translation>Palabras, from:, on:, tag:, has:, waiting:&gt;2d</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/own_rules/form.py" />
            <source>The same words as in the search field</source>
            <translation>Las mismas palabras que en el campo de búsqueda</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/own_rules/form.py" />
            <source>What this rule would have acted on</source>
            <translation>Sobre qué habría actuado esta regla</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/own_rules/form.py" />
            <source>Save the rule</source>
            <translation>Guardar la regla</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/own_rules/form.py" />
            <source>Remove</source>
            <translation>Quitar</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/own_rules/form.py" />
            <source>Name</source>
            <translation>Nombre</translation>
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
            <translation>Entonces</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/own_rules/page.py" />
            <location filename="../../socialinbox/ui/own_rules/room.py" />
            <location filename="../../socialinbox/ui/settings/links.py" />
            <source>Rules</source>
            <translation>Reglas</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/own_rules/page.py" />
            <source>Saved: {rule}.</source>
            <translation>Guardada: {rule}.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/own_rules/page.py" />
            <source>Removed: {rule}.</source>
            <translation>Quitada: {rule}.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/own_rules/page.py" />
            <source>{rule} acts.</source>
            <translation>{rule} actúa.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/own_rules/page.py" />
            <source>{rule} rests.</source>
            <translation>{rule} descansa.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/own_rules/page.py" />
            <source>The rules act in another order.</source>
            <translation>Las reglas actúan en otro orden.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/own_rules/page.py" />
            <source>Undone for {name}.</source>
            <translation>Deshecho para {name}.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/own_rules/page.py" />
            <source>Rules, in the order in which they act</source>
            <translation>Reglas, en el orden en que actúan</translation>
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
                <numerusform>durante %n hora</numerusform>
                <numerusform>durante %n horas</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/own_rules/words.py" />
            <source>until tomorrow morning</source>
            <translation>hasta mañana por la mañana</translation>
        </message>
        <message numerus="yes">
            <location filename="../../socialinbox/ui/own_rules/words.py" />
            <source>until the morning in %n day(s)</source>
            <translation>
                <numerusform>hasta la mañana dentro de %n día</numerusform>
                <numerusform>hasta la mañana dentro de %n días</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/own_rules/words.py" />
            <source>tag {tag}</source>
            <translation>etiqueta {tag}</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/own_rules/words.py" />
            <source>done</source>
            <comment>what a rule does</comment>
            <translation>hecho</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/own_rules/words.py" />
            <source>snooze {pause}</source>
            <translation>posponer {pause}</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/own_rules/words.py" />
            <source>tell me</source>
            <translation>avisarme</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/own_rules/words.py" />
            <source>{name}: if {asks}, then {deeds}</source>
            <translation>{name}: si {asks}, entonces {deeds}</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/own_rules/words.py" />
            <source>{rule}. It rests.</source>
            <translation>{rule}. Descansa.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/own_rules/words.py" />
            <source>Nothing that is here would have been for this rule.</source>
            <translation>Nada de lo que hay aquí habría sido para esta regla.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../socialinbox/ui/own_rules/words.py" />
            <location filename="../../socialinbox/ui/told/away_card.py" />
            <location filename="../../socialinbox/ui/told/sayings.py" />
            <source>%n customer(s)</source>
            <translation>
                <numerusform>%n cliente</numerusform>
                <numerusform>%n clientes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../socialinbox/ui/own_rules/words.py" />
            <source>More than %n message(s), of {people} at least.</source>
            <translation>
                <numerusform>Más de %n mensaje, de al menos {people}.</numerusform>
                <numerusform>Más de %n mensajes, de al menos {people}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../socialinbox/ui/own_rules/words.py" />
            <source>%n message(s) of {people} would have been for this rule.</source>
            <translation>
                <numerusform>%n mensaje de {people} habría sido para esta regla.</numerusform>
                <numerusform>%n mensajes de {people} habrían sido para esta regla.</numerusform>
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
            <translation>{run}. Deshecho.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/palette/entries.py" />
            <source>Commands</source>
            <translation>Comandos</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/palette/entries.py" />
            <location filename="../../socialinbox/ui/palette/palette.py" />
            <source>Lists</source>
            <translation>Listas</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/palette/entries.py" />
            <location filename="../../socialinbox/ui/palette/palette.py" />
            <location filename="../../socialinbox/ui/settings/page.py" />
            <location filename="../../socialinbox/ui/settings/room.py" />
            <location filename="../../socialinbox/ui/sidebar/sidebar.py" />
            <source>Settings</source>
            <translation>Ajustes</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/palette/model.py" />
            <source>command</source>
            <translation>comando</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/palette/model.py" />
            <source>list</source>
            <translation>lista</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/palette/model.py" />
            <source>customer</source>
            <translation>cliente</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/palette/model.py" />
            <source>setting</source>
            <translation>ajuste</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/palette/model.py" />
            <source>key {key}</source>
            <translation>tecla {key}</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/palette/model.py" />
            <source>not possible now</source>
            <translation>ahora no es posible</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/palette/palette.py" />
            <location filename="../../socialinbox/ui/sheets.py" />
            <source>Find and do</source>
            <translation>Buscar y hacer</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/palette/palette.py" />
            <source>Found</source>
            <translation>Resultados</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/palette/palette.py" />
            <location filename="../../socialinbox/ui/sheets.py" />
            <source>Go to a customer or a list</source>
            <translation>Ir a un cliente o una lista</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/palette/palette.py" />
            <source>Go to a customer or a list…</source>
            <translation>Ir a un cliente o una lista…</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/palette/palette.py" />
            <source>Do something, or go to a customer, a list, a setting…</source>
            <translation>Haz algo o ve a un cliente, una lista, un ajuste…</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/palette/palette.py" />
            <source>@ customers    # lists</source>
            <translation>@ clientes    # listas</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/palette/palette.py" />
            <source>&gt; commands    @ customers    # lists    , settings</source>
            <translation>&gt; comandos    @ clientes    # listas    , ajustes</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/palette/palette.py" />
            <source>Nothing is called that.</source>
            <translation>Nada se llama así.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../socialinbox/ui/palette/palette.py" />
            <source>%n result(s)</source>
            <translation>
                <numerusform>%n resultado</numerusform>
                <numerusform>%n resultados</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/palette/sources.py" />
            <location filename="../../socialinbox/ui/settings/chosen.py" />
            <source>On</source>
            <translation>Activado</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/palette/sources.py" />
            <location filename="../../socialinbox/ui/settings/chosen.py" />
            <source>Off</source>
            <translation>Desactivado</translation>
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
            <translation>en espera</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/people/desk.py" />
            <location filename="../../socialinbox/ui/people/history_sheet.py" />
            <source>Who this is, and since when</source>
            <translation>Quién es, y desde cuándo</translation>
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
            <translation>Ninguna conversación abierta</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/people/desk.py" />
            <source>this identity</source>
            <translation>esta identidad</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/people/desk.py" />
            <source>Linked: one person, one thread.</source>
            <translation>Vinculados: una persona, una conversación.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/people/desk.py" />
            <source>{messages} taken out.</source>
            <translation>{messages}: fuera de la conversación.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/people/desk.py" />
            <source>Taken out: a thread of its own.</source>
            <translation>Fuera: ahora es una conversación propia.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/people/desk.py" />
            <source>{other} is the same person as {one}</source>
            <translation>{other} es la misma persona que {one}</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/people/desk.py" />
            <source>{one} is not {other}</source>
            <translation>{one} no es {other}</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/people/desk.py" />
            <source>{messages} of {other} by {one}</source>
            <translation>{messages} de {other} son de {one}</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/people/desk.py" />
            <source>Undone. The threads are as if it had never been said.</source>
            <translation>Deshecho. Las conversaciones quedan como si nunca se hubiera dicho.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/people/history_sheet.py" />
            <source>Whatever is undone, messages stay with who wrote them, and notes and tags with whom they were written for.</source>
            <translation>Se deshaga lo que se deshaga, los mensajes se quedan con quien los escribió, y las notas y etiquetas con aquellos para quienes se pusieron.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/people/history_sheet.py" />
            <source>Who {name} is, and since when</source>
            <translation>Quién es {name}, y desde cuándo</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/people/history_sheet.py" />
            <source>Nothing has been said yet: each identity is as it came.</source>
            <translation>Aún no se ha dicho nada: cada identidad está como llegó.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/people/preview.py" />
            <source>Looking what will change…</source>
            <translation>Viendo qué va a cambiar…</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/people/preview.py" />
            <source>Now</source>
            <translation>Ahora</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/people/preview.py" />
            <source>Then</source>
            <comment>after the change</comment>
            <translation>Entonces</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/people/preview.py" />
            <source>What will change</source>
            <translation>Lo que va a cambiar</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/people/preview.py" />
            <location filename="../../socialinbox/ui/people/split_sheet.py" />
            <source>A new customer</source>
            <translation>Un cliente nuevo</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/people/preview.py" />
            <source>no thread</source>
            <translation>sin conversación</translation>
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
            <translation>Notas</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/people/split_sheet.py" />
            <source>Somebody else</source>
            <translation>Otra persona</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/people/split_sheet.py" />
            <source>What you call them</source>
            <translation>Cómo lo llamas</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/people/split_sheet.py" />
            <source>What you call the new customer</source>
            <translation>Cómo llamas al cliente nuevo</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/people/split_sheet.py" />
            <source>Or somebody you know</source>
            <translation>O alguien que conoces</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/people/split_sheet.py" />
            <source>Who else writes on this account?</source>
            <translation>¿Quién más escribe en esta cuenta?</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/people/split_sheet.py" />
            <source>Who wrote them?</source>
            <translation>¿Quién los escribió?</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/people/split_sheet.py" />
            <source>{identity} is not {name}, but…</source>
            <translation>{identity} no es {name}, sino…</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/people/split_sheet.py" />
            <source>These messages are by {name}</source>
            <translation>Estos mensajes son de {name}</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/people/split_sheet.py" />
            <source>{identity} is not {name}</source>
            <translation>{identity} no es {name}</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/people/split_sheet.py" />
            <source>Take them out</source>
            <translation>Sacarlos</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/people/split_sheet.py" />
            <source>Take it out</source>
            <translation>Sacarlo</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/people/statement.py" />
            <source>How do you know?</source>
            <translation>¿Cómo lo sabes?</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/people/statement.py" />
            <source>How you know</source>
            <translation>Cómo lo sabes</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/people/statement.py" />
            <source>Choose how you know</source>
            <translation>Elige cómo lo sabes</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/people/statement.py" />
            <source>What shows it</source>
            <translation>Qué lo demuestra</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/people/statement.py" />
            <source>What shows it, in your words</source>
            <translation>Qué lo demuestra, en tus palabras</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/people/statement.py" />
            <source>You can undo this at any time.</source>
            <translation>Puedes deshacerlo en cualquier momento.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/people/statement.py" />
            <source> and </source>
            <translation> y </translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/people/statement.py" />
            <source>{networks} asks how you know who somebody is. Your answer is kept with it.</source>
            <translation>{networks} pregunta cómo sabes quién es cada persona. Tu respuesta se guarda junto al vínculo.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/people/step_row.py" />
            <source>Undo: {step}</source>
            <translation>Deshacer: {step}</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/people/undo_sheet.py" />
            <source>Why it is undone</source>
            <translation>Por qué se deshace</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/people/undo_sheet.py" />
            <source>Why (optional)</source>
            <translation>Por qué (opcional)</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/people/undo_sheet.py" />
            <source>Leave it as it is</source>
            <translation>Dejarlo como está</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/people/undo_sheet.py" />
            <source>Undo it</source>
            <translation>Deshacerlo</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/people/undo_sheet.py" />
            <source>Undo “{step}”?</source>
            <translation>¿Deshacer «{step}»?</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/people/which.py" />
            <source>Tick all that somebody else has written. Your answers can go along.</source>
            <translation>Marca todo lo que escribió otra persona. Tus respuestas pueden ir con ello.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/people/which.py" />
            <source>Messages of this account</source>
            <translation>Mensajes de esta cuenta</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/people/which.py" />
            <source>Whose are they?</source>
            <translation>¿De quién son?</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/people/which.py" />
            <source>(no words)</source>
            <translation>(sin palabras)</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/people/which.py" />
            <source>You: </source>
            <translation>Tú: </translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/people/words.py" />
            <source>seen on its network</source>
            <translation>visto en su red</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/people/words.py" />
            <source>they told me</source>
            <translation>me lo dijo</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/people/words.py" />
            <source>public profile</source>
            <translation>perfil público</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/people/words.py" />
            <source>they agreed</source>
            <translation>dio su permiso</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/people/words.py" />
            <source>the network says so</source>
            <translation>lo dice la red</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/people/words.py" />
            <source>my guess</source>
            <translation>suposición mía</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/people/words.py" />
            <source>They told me</source>
            <translation>Me lo dijo</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/people/words.py" />
            <source>Their public profile says so</source>
            <translation>Lo dice su perfil público</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/people/words.py" />
            <source>They agreed to it</source>
            <translation>Dio su permiso</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/people/words.py" />
            <source>My guess</source>
            <translation>Suposición mía</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/people/words.py" />
            <source>you</source>
            <translation>tú</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/people/words.py" />
            <location filename="../../socialinbox/ui/timeline/offered.py" />
            <location filename="../../socialinbox/ui/timeline/ring.py" />
            <location filename="../../socialinbox/ui/timeline/rows.py" />
            <source>the network</source>
            <translation>la red</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/people/words.py" />
            <source>this program</source>
            <translation>este programa</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/people/words.py" />
            <source>{name} on {network}</source>
            <translation>{name} en {network}</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/people/words.py" />
            <source>a new customer</source>
            <translation>un cliente nuevo</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/people/words.py" />
            <source>The same person: {names}</source>
            <translation>La misma persona: {names}</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/people/words.py" />
            <source>The same person as {name}</source>
            <translation>La misma persona que {name}</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/people/words.py" />
            <source>Not the same person as {name}</source>
            <translation>No es la misma persona que {name}</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/people/words.py" />
            <source>{names}: taken over from {name}</source>
            <translation>{names}: viene de {name}</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/people/words.py" />
            <source>{names}: somebody else, {name}</source>
            <translation>{names}: otra persona, {name}</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/people/words.py" />
            <source>{messages} taken over from {name}</source>
            <translation>{messages}, antes de {name}</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/people/words.py" />
            <source>{messages} by somebody else, {name}</source>
            <translation>{messages} de otra persona, {name}</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/people/words.py" />
            <source>{basis} · {who}, {day}</source>
            <translation>{basis} · {who}, {day}</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/people/words.py" />
            <source>Undone {day} by {who}</source>
            <translation>Deshecho: {day}, {who}</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/people/words.py" />
            <source>{name}: no thread</source>
            <translation>{name}: sin conversación</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/people/words.py" />
            <source>{place} {messages}, on {first}</source>
            <translation>{place}: {messages}, {first}</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/people/words.py" />
            <source>{place} {messages}, {first} to {last}</source>
            <translation>{place}: {messages}, del {first} al {last}</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/people/words.py" />
            <source>No message would change its thread.</source>
            <translation>Ningún mensaje cambiaría de conversación.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/people/words.py" />
            <source>Now: {before}. Then: {after}.</source>
            <translation>Ahora: {before}. Después: {after}.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/quiet_hours/form.py" />
            <source>As in the settings</source>
            <translation>Como en los ajustes</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/quiet_hours/form.py" />
            <source>Never quiet</source>
            <translation>Sin silencio</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/quiet_hours/form.py" />
            <source>Own hours</source>
            <translation>Horas propias</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/quiet_hours/sheet.py" />
            <location filename="../../socialinbox/ui/settings/links.py" />
            <location filename="../../socialinbox/ui/sheets.py" />
            <source>Quiet hours of customers and accounts</source>
            <translation>Horas de silencio de clientes y cuentas</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/quiet_hours/sheet.py" />
            <source>Whose quiet hours</source>
            <translation>De quién son las horas de silencio</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/quiet_hours/sheet.py" />
            <source>A customer’s own hours decide alone, else those of the account a message comes through, else those in the settings. Nothing breaks through a customer’s own.</source>
            <translation>Si un cliente tiene horas propias, solo cuentan esas; si no, las de la cuenta por la que llega el mensaje; si no, las de los ajustes. Nada interrumpe las horas propias de un cliente.</translation>
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
            <translation>Ir a los mensajes de la conversación</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/reading.py" />
            <location filename="../../socialinbox/ui/search/in_thread.py" />
            <source>Search in this thread</source>
            <translation>Buscar en esta conversación</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/reading.py" />
            <source>What can be done with the message</source>
            <translation>Lo que se puede hacer con el mensaje</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/reading.py" />
            <source>Write a reply</source>
            <translation>Escribir una respuesta</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/reading.py" />
            <source>Put in an emoji</source>
            <translation>Insertar un emoji</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/reading.py" />
            <source>Suggest for the wrong word</source>
            <translation>Sugerir para la palabra mal escrita</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/reading.py" />
            <source>What is stored about the customer</source>
            <translation>Lo que está guardado sobre el cliente</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/reporter.py" />
            <source>Something unexpected happened.</source>
            <translation>Ha pasado algo inesperado.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/reporter.py" />
            <source>Nothing is lost; the details are in the log. Going on is safe.</source>
            <translation>No se ha perdido nada; los detalles están en el registro. Puedes seguir sin riesgo.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/rights/stored_sheet.py" />
            <source>What is stored</source>
            <translation>Lo que está guardado</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/rights/stored_sheet.py" />
            <source>Erase…</source>
            <translation>Borrar…</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/rights/stored_sheet.py" />
            <source>Give them a copy…</source>
            <translation>Darle una copia…</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/rights/stored_sheet.py" />
            <source>Keep everything</source>
            <translation>Conservarlo todo</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/rights/stored_sheet.py" />
            <source>Erase for good</source>
            <translation>Borrar para siempre</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/rights/stored_sheet.py" />
            <source>Save the receipt (PDF)…</source>
            <translation>Guardar el comprobante (PDF)…</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/rights/stored_sheet.py" />
            <source>What is stored about {name}</source>
            <translation>Lo que está guardado sobre {name}</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/rights/stored_sheet.py" />
            <source>Written here</source>
            <translation>Escrito aquí</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/rights/stored_sheet.py" />
            <location filename="../../socialinbox/ui/saved/export_sheet.py" />
            <location filename="../../socialinbox/ui/saved_replies/desk.py" />
            <source>Written to {file}.</source>
            <translation>Escrito en {file}.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/rights/stored_sheet.py" />
            <source>Erase {name}?</source>
            <translation>¿Borrar a {name}?</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/rights/stored_sheet.py" />
            <source>Erasing…</source>
            <translation>Borrando…</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/rights/stored_sheet.py" />
            <source>Erased</source>
            <translation>Borrado</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/rights/stored_sheet.py" />
            <source>Receipt {number}</source>
            <translation>Comprobante {number}</translation>
        </message>
        <message numerus="yes">
            <location filename="../../socialinbox/ui/rights/words.py" />
            <source>%n message(s) from them</source>
            <translation>
                <numerusform>%n mensaje suyo</numerusform>
                <numerusform>%n mensajes suyos</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../socialinbox/ui/rights/words.py" />
            <source>%n from you</source>
            <translation>
                <numerusform>%n tuyo</numerusform>
                <numerusform>%n tuyos</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../socialinbox/ui/rights/words.py" />
            <source>%n without words by now</source>
            <translation>
                <numerusform>%n ya sin palabras</numerusform>
                <numerusform>%n ya sin palabras</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../socialinbox/ui/rights/words.py" />
            <source>{here} of %n file(s) on this computer</source>
            <translation>
                <numerusform>{here} de %n archivo en este equipo</numerusform>
                <numerusform>{here} de %n archivos en este equipo</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/rights/words.py" />
            <source>Profile: {fields}</source>
            <translation>Perfil: {fields}</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/rights/words.py" />
            <source>May be kept until it is deleted there or here.</source>
            <translation>Se puede conservar hasta que se elimine allí o aquí.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/rights/words.py" />
            <source>Until {day}; looked at again before, or removed.</source>
            <translation>Hasta {day}; antes se revisa o se elimina.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../socialinbox/ui/rights/words.py" />
            <source>%n entr(y|ies) of the search index</source>
            <translation>
                <numerusform>%n entrada del índice de búsqueda</numerusform>
                <numerusform>%n entradas del índice de búsqueda</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../socialinbox/ui/rights/words.py" />
            <source>%n older cop(y|ies) of the whole file</source>
            <translation>
                <numerusform>%n copia antigua del archivo completo</numerusform>
                <numerusform>%n copias antiguas del archivo completo</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/rights/words.py" />
            <source>Messages, pictures, names, notes, tags, drafts and everything else about this customer are overwritten on this computer. Nothing of it comes back with the next look at the networks, and nothing undoes it. What stands at the networks stays there. Whatever they write from now on comes in as from somebody new.</source>
            <translation>Los mensajes, imágenes, nombres, notas, etiquetas, borradores y todo lo demás sobre este cliente se sobrescriben en este equipo. Nada de ello vuelve con la próxima consulta a las redes, y no se puede deshacer. Lo que está en las redes se queda allí. Lo que escriba a partir de ahora llegará como de alguien nuevo.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/rights/words.py" />
            <source>Also what I wrote to them (else it stays, without their name)</source>
            <translation>También lo que le escribí (si no, se queda, sin su nombre)</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/saved/desk.py" />
            <source>Open in its own window</source>
            <translation>Abrir en su propia ventana</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/saved/desk.py" />
            <source>Export the thread…</source>
            <translation>Exportar la conversación…</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/saved/desk.py" />
            <source>Export saved threads…</source>
            <translation>Exportar conversaciones guardadas…</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/saved/export_sheet.py" />
            <source>A page (HTML): opens in every browser, with the pictures inside</source>
            <translation>Página (HTML): para cualquier navegador, con imágenes</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/saved/export_sheet.py" />
            <source>On paper (PDF): to print or to send</source>
            <translation>En papel (PDF): para imprimir o enviar</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/saved/export_sheet.py" />
            <source>A table (CSV): for Excel and its like</source>
            <translation>Tabla (CSV): para Excel y similares</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/saved/export_sheet.py" />
            <source>For programs (JSON Lines): can be read in again here</source>
            <translation>Para programas (JSON Lines): se puede reimportar</translation>
        </message>
        <message numerus="yes">
            <location filename="../../socialinbox/ui/saved/export_sheet.py" />
            <source>%n message(s) go(es|) without words: {why}</source>
            <translation>
                <numerusform>%n mensaje va sin palabras: {why}</numerusform>
                <numerusform>%n mensajes van sin palabras: {why}</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/saved/export_sheet.py" />
            <source>Export</source>
            <translation>Exportar</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/saved/export_sheet.py" />
            <source>Choose where…</source>
            <translation>Elegir dónde…</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/saved/export_sheet.py" />
            <source>Export saved threads</source>
            <translation>Exportar conversaciones guardadas</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/saved/export_sheet.py" />
            <source>Export the thread with {name}</source>
            <translation>Exportar la conversación con {name}</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/saved/export_sheet.py" />
            <source>Nothing is saved. Press S on a thread first.</source>
            <translation>No hay nada guardado. Pulsa antes S en una conversación.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/saved/export_sheet.py" />
            <source>Writing…</source>
            <translation>Escribiendo…</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/saved/export_sheet.py" />
            <source>Saved threads</source>
            <translation>Conversaciones guardadas</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/saved/place.py" />
            <source>Where to?</source>
            <translation>¿Adónde?</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/saved/window.py" />
            <source>Only to be read</source>
            <translation>Solo de lectura</translation>
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
            <translation>nombre</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/saved_replies/blank_names.py" />
            <source>name</source>
            <comment>a blank of a saved reply</comment>
            <translation>nombre completo</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/saved_replies/blank_names.py" />
            <source>network</source>
            <comment>a blank of a saved reply</comment>
            <translation>red</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/saved_replies/blank_names.py" />
            <source>shop</source>
            <comment>a blank of a saved reply</comment>
            <translation>tienda</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/saved_replies/blank_names.py" />
            <source>date</source>
            <comment>a blank of a saved reply</comment>
            <translation>fecha</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/saved_replies/blank_names.py" />
            <source>time</source>
            <comment>a blank of a saved reply</comment>
            <translation>hora</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/saved_replies/blank_names.py" />
            <source>link</source>
            <comment>a blank of a saved reply</comment>
            <translation>enlace</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/saved_replies/desk.py" />
            <source>Put in a saved reply</source>
            <translation>Insertar una respuesta guardada</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/saved_replies/desk.py" />
            <source>Keep what is written as a saved reply…</source>
            <translation>Guardar lo escrito como respuesta guardada…</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/saved_replies/desk.py" />
            <location filename="../../socialinbox/ui/saved_replies/sheet.py" />
            <source>Saved replies</source>
            <translation>Respuestas guardadas</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/saved_replies/desk.py" />
            <source>“{name}” is kept.</source>
            <translation>«{name}» está guardada.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/saved_replies/desk.py" />
            <source>“{name}” is deleted.</source>
            <translation>«{name}» está eliminada.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/saved_replies/desk.py" />
            <source>Export saved replies</source>
            <translation>Exportar respuestas guardadas</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/saved_replies/desk.py" />
            <source>Import saved replies</source>
            <translation>Importar respuestas guardadas</translation>
        </message>
        <message numerus="yes">
            <location filename="../../socialinbox/ui/saved_replies/desk.py" />
            <source>%n saved repl(y is|ies are) new or different.</source>
            <translation>
                <numerusform>%n respuesta guardada es nueva o distinta.</numerusform>
                <numerusform>%n respuestas guardadas son nuevas o distintas.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/saved_replies/desk.py" />
            <source>{file} can’t be used ({why}). Choose another file.</source>
            <translation>{file} no se puede usar ({why}). Elige otro archivo.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/saved_replies/picker.py" />
            <source>Save a first reply…</source>
            <translation>Guardar una primera respuesta…</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/saved_replies/picker.py" />
            <source>none is kept yet</source>
            <translation>aún no hay ninguna</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/saved_replies/sheet.py" />
            <source>Saved replies, most used first</source>
            <translation>Respuestas guardadas, primero las más usadas</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/saved_replies/sheet.py" />
            <source>Name, by which you find it</source>
            <translation>Nombre con el que la encuentras</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/saved_replies/sheet.py" />
            <source>Name of the saved reply</source>
            <translation>Nombre de la respuesta guardada</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/saved_replies/sheet.py" />
            <source>What you say</source>
            <translation>Lo que dices</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/saved_replies/sheet.py" />
            <source>Words of the saved reply</source>
            <translation>Texto de la respuesta guardada</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/saved_replies/sheet.py" />
            <source>Filled in by itself: {blanks}. Any other word in braces is yours to fill in; Tab goes from one to the next.</source>
            <translation>Se rellenan solos: {blanks}. Cualquier otra palabra entre llaves la rellenas tú; Tab va de una a otra.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/saved_replies/sheet.py" />
            <source>New</source>
            <translation>Nueva</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/saved_replies/sheet.py" />
            <source>Import…</source>
            <translation>Importar…</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/saved_replies/sheet.py" />
            <source>Export…</source>
            <translation>Exportar…</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/saved_replies/sheet.py" />
            <location filename="../../socialinbox/ui/timeline/offered.py" />
            <location filename="../../socialinbox/ui/views/desk.py" />
            <source>Delete</source>
            <translation>Eliminar</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/saved_replies/sheet.py" />
            <location filename="../../socialinbox/ui/story/tag_sheet.py" />
            <location filename="../../socialinbox/ui/views/view_sheet.py" />
            <source>Save</source>
            <translation>Guardar</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/search/field.py" />
            <source>Search all messages (/)</source>
            <translation>Buscar en todos los mensajes (/)</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/search/in_thread.py" />
            <source>Older hit</source>
            <translation>Resultado más antiguo</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/search/in_thread.py" />
            <source>Newer hit</source>
            <translation>Resultado más reciente</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/search/in_thread.py" />
            <source>Close the search</source>
            <translation>Cerrar la búsqueda</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/search/in_thread.py" />
            <location filename="../../socialinbox/ui/search/results.py" />
            <source>{n} of {count}</source>
            <translation>{n} de {count}</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/search/in_thread.py" />
            <location filename="../../socialinbox/ui/search/results.py" />
            <source>Nothing found</source>
            <translation>No se encontró nada</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/search/popup.py" />
            <source>Suggestions for the search</source>
            <translation>Sugerencias para la búsqueda</translation>
        </message>
        <message numerus="yes">
            <location filename="../../socialinbox/ui/search/popup.py" />
            <source>%n suggestion(s), arrow down to choose</source>
            <translation>
                <numerusform>%n sugerencia, flecha abajo para elegir</numerusform>
                <numerusform>%n sugerencias, flecha abajo para elegir</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/search/results.py" />
            <source>Search results</source>
            <translation>Resultados de la búsqueda</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/search/results.py" />
            <source>Save as a view…</source>
            <translation>Guardar como vista…</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/search/results.py" />
            <source>Give this search a name and a place on the left</source>
            <translation>Dar a esta búsqueda un nombre y un lugar a la izquierda</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/search/results.py" />
            <source>{n} of {count} or more</source>
            <translation>{n} de {count} o más</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/search/results.py" />
            <source>No message and no name has “{text}” in it.</source>
            <translation>Ningún mensaje ni nombre contiene «{text}».</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/search/results.py" />
            <source>Type words, a name, or one of the suggestions.</source>
            <translation>Escribe palabras, un nombre o una de las sugerencias.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/search/results.py" />
            <source>Back to the threads</source>
            <translation>Volver a las conversaciones</translation>
        </message>
        <message numerus="yes">
            <location filename="../../socialinbox/ui/search/results.py" />
            <source>%n hit(s)</source>
            <translation>
                <numerusform>%n resultado</numerusform>
                <numerusform>%n resultados</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/search/suggest.py" />
            <source>Yourself</source>
            <translation>Tú</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/search/suggest.py" />
            <source>Waiting for longer than that</source>
            <translation>Esperan desde hace más tiempo</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/search/suggest.py" />
            <source>This week</source>
            <translation>Esta semana</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/search/suggest.py" />
            <source>Last week</source>
            <translation>La semana pasada</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/search/suggest.py" />
            <source>Seven days ago</source>
            <translation>Hace siete días</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/search/suggest.py" />
            <source>Thirty days ago</source>
            <translation>Hace treinta días</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/search/words.py" />
            <source>Words</source>
            <translation>Palabras</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/search/words.py" />
            <source>Who wrote it</source>
            <translation>Quién lo escribió</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/search/words.py" />
            <source>Whom you wrote to</source>
            <translation>A quién escribiste</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/search/words.py" />
            <source>Whose thread it is in</source>
            <translation>En la conversación de quién</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/search/words.py" />
            <source>Network or place</source>
            <translation>Red o sitio</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/search/words.py" />
            <source>State of the thread</source>
            <translation>Estado de la conversación</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/search/words.py" />
            <source>What comes with it</source>
            <translation>Lo que lo acompaña</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/search/words.py" />
            <source>Before a day</source>
            <translation>Antes de un día</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/search/words.py" />
            <source>From a day on</source>
            <translation>Desde un día</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/search/words.py" />
            <source>On a day or in a month</source>
            <translation>En un día o un mes</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/search/words.py" />
            <source>Tag of the customer</source>
            <translation>Etiqueta del cliente</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/search/words.py" />
            <source>How long they have been waiting</source>
            <translation>Cuánto tiempo llevan esperando</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/search/words.py" />
            <source>Waiting for your answer</source>
            <translation>Esperan tu respuesta</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/search/words.py" />
            <location filename="../../socialinbox/ui/threads/pane.py" />
            <source>Unread</source>
            <translation>No leído</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/search/words.py" />
            <source>Not done</source>
            <translation>Sin hacer</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/search/words.py" />
            <source>Done</source>
            <comment>state of a thread</comment>
            <translation>Hecho</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/search/words.py" />
            <location filename="../../socialinbox/ui/threads/pane.py" />
            <source>Snoozed</source>
            <translation>Pospuesto</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/search/words.py" />
            <source>Saved for offline</source>
            <translation>Guardado para leer sin conexión</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/search/words.py" />
            <source>Customer you follow</source>
            <translation>Cliente que sigues</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/search/words.py" />
            <source>Answered by you</source>
            <translation>Respondido por ti</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/search/words.py" />
            <source>With a follow-up to do</source>
            <translation>Con una tarea pendiente</translation>
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
            <translation>Audio</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/search/words.py" />
            <location filename="../../socialinbox/ui/timeline/rows.py" />
            <source>File</source>
            <translation>Archivo</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/search/words.py" />
            <location filename="../../socialinbox/ui/timeline/rows.py" />
            <source>Link</source>
            <translation>Enlace</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/search/words.py" />
            <source>Note of yours</source>
            <translation>Nota tuya</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/search/words.py" />
            <source>Anything attached</source>
            <translation>Cualquier adjunto</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/settings/chosen.py" />
            <source>changed</source>
            <comment>a setting</comment>
            <translation>cambiado</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/settings/controls.py" />
            <source>{setting}: from</source>
            <translation>{setting}: desde</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/settings/controls.py" />
            <source>{setting}: until</source>
            <translation>{setting}: hasta</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/settings/links.py" />
            <location filename="../../socialinbox/ui/sidebar/sidebar.py" />
            <source>Accounts</source>
            <translation>Cuentas</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/settings/links.py" />
            <source>Each stands at the foot of the sidebar, with how it is doing and what it costs.</source>
            <translation>Cada una está al pie de la barra lateral, con su estado y su coste.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/settings/links.py" />
            <location filename="../../socialinbox/ui/sidebar/sidebar.py" />
            <source>Connect an account…</source>
            <translation>Conectar una cuenta…</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/settings/links.py" />
            <source>What is done by itself with messages that arrive, and what was done so far.</source>
            <translation>Lo que se hace solo con los mensajes que llegan, y lo que se ha hecho hasta ahora.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/settings/links.py" />
            <source>Show the rules</source>
            <translation>Mostrar las reglas</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/settings/links.py" />
            <source>Some may have hours of their own, which decide instead of those above.</source>
            <translation>Pueden tener horas propias, que cuentan en lugar de las de arriba.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/settings/links.py" />
            <source>Show the quiet hours</source>
            <translation>Mostrar las horas de silencio</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/settings/links.py" />
            <source>All commands with their keys. Ctrl+K finds them by their words.</source>
            <translation>Todos los comandos con sus teclas. Ctrl+K los encuentra por sus palabras.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/settings/links.py" />
            <source>Show all keys</source>
            <translation>Mostrar todas las teclas</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/settings/links.py" />
            <source>Folder of the profile</source>
            <translation>Carpeta del perfil</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/settings/links.py" />
            <source>Open the folder</source>
            <translation>Abrir la carpeta</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/settings/page.py" />
            <source>Search the settings</source>
            <translation>Buscar en los ajustes</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/settings/page.py" />
            <source>No setting is called that.</source>
            <translation>Ningún ajuste se llama así.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/settings/page.py" />
            <source>Groups of settings</source>
            <translation>Grupos de ajustes</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/settings/page.py" />
            <source>Elsewhere</source>
            <translation>Otros lugares</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/settings/row.py" />
            <source>{help} Counts from the next start.</source>
            <translation>{help} Vale desde el próximo inicio.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/settings/row.py" />
            <source>As it came: {name}</source>
            <translation>Nombre de origen: {name}</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/settings/row.py" />
            <source>Only with “{setting}”.</source>
            <translation>Solo con «{setting}».</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/sidebar/health.py" />
            <source>Working</source>
            <translation>En marcha</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/sidebar/health.py" />
            <source>Connecting</source>
            <translation>Conectando</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/sidebar/health.py" />
            <source>Renewing its sign-in</source>
            <translation>Renovando el inicio de sesión</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/sidebar/health.py" />
            <source>Slowed down by the network</source>
            <translation>Frenado por la red</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/sidebar/health.py" />
            <source>Offline</source>
            <translation>Sin conexión</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/sidebar/health.py" />
            <source>Needs your attention</source>
            <translation>Necesita tu atención</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/sidebar/health.py" />
            <source>Not connected</source>
            <translation>No conectada</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/sidebar/health.py" />
            <location filename="../../socialinbox/ui/timeline/former.py" />
            <source>until {time}</source>
            <translation>hasta {time}</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/sidebar/sidebar.py" />
            <source>Leaves later</source>
            <translation>Para más tarde</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/sidebar/sidebar.py" />
            <source>Practice networks</source>
            <translation>Redes de práctica</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/sidebar/sidebar.py" />
            <source>Everything here is made up and stays on this computer.</source>
            <translation>Aquí todo es inventado y se queda en este equipo.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/sidebar/sidebar.py" />
            <source>Leave…</source>
            <translation>Salir…</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/sidebar/sidebar.py" />
            <source>Leave the practice networks</source>
            <translation>Salir de las redes de práctica</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/sidebar/sidebar.py" />
            <source>Back to your own inbox</source>
            <translation>Volver a tu propia bandeja</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/sidebar/sidebar.py" />
            <source>Offline: reading and writing still work.</source>
            <translation>Sin conexión: leer y escribir siguen funcionando.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/sidebar/sidebar.py" />
            <source>{count} due now</source>
            <translation>Ahora vencen: {count}</translation>
        </message>
        <message numerus="yes">
            <location filename="../../socialinbox/ui/sidebar/sidebar.py" />
            <source>%n (has|have) stopped and ask(s|) you</source>
            <translation>
                <numerusform>%n se ha detenido y te pregunta</numerusform>
                <numerusform>%n se han detenido y te preguntan</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/spelling/spelling.py" />
            <source>No word is marked from here on.</source>
            <translation>A partir de aquí no hay ninguna palabra marcada.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/spelling/spelling.py" />
            <source>No suggestion</source>
            <translation>Sin sugerencias</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/spelling/spelling.py" />
            <source>Add to my words</source>
            <translation>Añadir a mis palabras</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/spelling/spelling.py" />
            <source>Ignore it here</source>
            <translation>Ignorarla aquí</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/spelling/spelling.py" />
            <source>Check spelling</source>
            <translation>Revisar la ortografía</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/spelling/spelling.py" />
            <source>Add a dictionary…</source>
            <translation>Añadir un diccionario…</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/spelling/spelling.py" />
            <source>Add a dictionary</source>
            <translation>Añadir un diccionario</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/spelling/spelling.py" />
            <source>Dictionaries</source>
            <translation>Diccionarios</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/spelling/spelling.py" />
            <source>The dictionary {name} is there.</source>
            <translation>Ya está el diccionario {name}.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/storm/bar.py" />
            <location filename="../../socialinbox/ui/tour/card.py" />
            <location filename="../../socialinbox/ui/tour/tour.py" />
            <source>Skip</source>
            <translation>Saltar</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/storm/bar.py" />
            <source>Leave this one unanswered ({key})</source>
            <translation>Dejar esta sin responder ({key})</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/storm/bar.py" />
            <location filename="../../socialinbox/ui/storm/desk.py" />
            <source>Stop answering one by one</source>
            <translation>Dejar de responder una a una</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/storm/desk.py" />
            <source>No question of many</source>
            <translation>Ninguna pregunta de muchos</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/storm/desk.py" />
            <source>Answer the same question of many, one by one</source>
            <translation>Responder una a una la misma pregunta de muchos</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/storm/desk.py" />
            <source>Skip this one</source>
            <translation>Saltar esta</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/storm/desk.py" />
            <source>{number} of {total}</source>
            <translation>{number} de {total}</translation>
        </message>
        <message numerus="yes">
            <location filename="../../socialinbox/ui/storm/desk.py" />
            <source>%n sent</source>
            <translation>
                <numerusform>%n enviada</numerusform>
                <numerusform>%n enviadas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../socialinbox/ui/storm/desk.py" />
            <source>%n skipped</source>
            <translation>
                <numerusform>%n saltada</numerusform>
                <numerusform>%n saltadas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../socialinbox/ui/storm/desk.py" />
            <source>%n answer(s) sent one by one</source>
            <translation>
                <numerusform>%n respuesta enviada una a una</numerusform>
                <numerusform>%n respuestas enviadas una a una</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/storm/offer.py" />
            <source>Answer one by one</source>
            <translation>Responder una a una</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/storm/sheet.py" />
            <source>One question, many customers</source>
            <translation>Una pregunta, muchos clientes</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/storm/sheet.py" />
            <source>You answer each of them yourself. Your last answer stands ready for the next one; nothing is sent before you press Send.</source>
            <translation>Respondes tú a cada cliente. Tu última respuesta queda preparada para el siguiente; no se envía nada hasta que pulsas Enviar.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/storm/sheet.py" />
            <source>Questions</source>
            <translation>Preguntas</translation>
        </message>
        <message numerus="yes">
            <location filename="../../socialinbox/ui/storm/sheet.py" />
            <source>Answer %n one by one</source>
            <translation>
                <numerusform>Responder %n</numerusform>
                <numerusform>Responder %n una a una</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/storm/words.py" />
            <source>opening hours</source>
            <translation>el horario</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/storm/words.py" />
            <source>the price</source>
            <translation>el precio</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/storm/words.py" />
            <source>delivery</source>
            <translation>la entrega</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/storm/words.py" />
            <source>what is in stock</source>
            <translation>la disponibilidad</translation>
        </message>
        <message numerus="yes">
            <location filename="../../socialinbox/ui/storm/words.py" />
            <source>%n (person asks|people ask) about {about}</source>
            <translation>
                <numerusform>%n persona pregunta por {about}</numerusform>
                <numerusform>%n personas preguntan por {about}</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/story/chips.py" />
            <source>{tag}: press for what can be done, Delete takes it off</source>
            <translation>{tag}: pulsa para ver qué se puede hacer; Supr la quita</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/story/chips.py" />
            <source>Tag {tag}</source>
            <translation>Etiqueta {tag}</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/story/chips.py" />
            <source>Delete takes it off, Space opens what can be done.</source>
            <translation>Supr la quita; Espacio abre lo que se puede hacer.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/story/deeds.py" />
            <source>Tagged: {tag}.</source>
            <translation>Etiquetado: {tag}.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/story/deeds.py" />
            <source>No longer tagged: {tag}.</source>
            <translation>Ya sin etiqueta: {tag}.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/story/deeds.py" />
            <source>The tag is called {tag} now.</source>
            <translation>La etiqueta se llama ahora {tag}.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/story/deeds.py" />
            <source>{tag} has another colour.</source>
            <translation>{tag} tiene otro color.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/story/deeds.py" />
            <source>The tag {tag} is gone from everybody.</source>
            <translation>La etiqueta {tag} ya no la tiene nadie.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/story/deeds.py" />
            <source>You are told of whatever {name} says.</source>
            <translation>Se te avisa de todo lo que diga {name}.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/story/deeds.py" />
            <source>{name} is followed no longer.</source>
            <translation>Ya no sigues a {name}.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/story/deeds.py" />
            <source>You are reminded: {time}.</source>
            <translation>Se te recordará: {time}.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/story/deeds.py" />
            <location filename="../../socialinbox/ui/story/follow_up_row.py" />
            <location filename="../../socialinbox/ui/story/strip.py" />
            <source>Done: {what}</source>
            <translation>Hecho: {what}</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/story/deeds.py" />
            <location filename="../../socialinbox/ui/story/follow_up_row.py" />
            <source>To do again: {what}</source>
            <translation>Otra vez pendiente: {what}</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/story/deeds.py" />
            <source>No longer to do.</source>
            <translation>Ya no está pendiente.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/story/deeds.py" />
            <source>The reminder is not wanted.</source>
            <translation>No se quiere el recordatorio.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/story/desk.py" />
            <location filename="../../socialinbox/ui/story/part.py" />
            <source>Follow up…</source>
            <translation>Tarea…</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/story/desk.py" />
            <location filename="../../socialinbox/ui/story/tag_field.py" />
            <location filename="../../socialinbox/ui/story/tag_sheet.py" />
            <location filename="../../socialinbox/ui/triage/bulk_bar.py" />
            <source>Add a tag</source>
            <translation>Añadir una etiqueta</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/story/desk.py" />
            <source>Follow the customer, or no longer</source>
            <translation>Seguir al cliente o dejar de seguirlo</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/story/desk.py" />
            <source>Mute the customer, or no longer</source>
            <translation>Silenciar al cliente o dejar de silenciarlo</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/story/desk.py" />
            <source>Quiet hours of the customer…</source>
            <translation>Horas de silencio del cliente…</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/story/desk.py" />
            <source>Take it off</source>
            <translation>Quitarla</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/story/desk.py" />
            <source>Colour</source>
            <translation>Color</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/story/desk.py" />
            <source>Colour {number}</source>
            <translation>Color {number}</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/story/desk.py" />
            <source>Rename everywhere…</source>
            <translation>Cambiar el nombre en todas partes…</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/story/desk.py" />
            <source>Delete everywhere</source>
            <translation>Eliminar en todas partes</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/story/desk.py" />
            <location filename="../../socialinbox/ui/story/strip.py" />
            <source>Done</source>
            <comment>a follow-up</comment>
            <translation>Hecho</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/story/desk.py" />
            <location filename="../../socialinbox/ui/views/desk.py" />
            <source>Change…</source>
            <translation>Cambiar…</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/story/desk.py" />
            <source>To do again</source>
            <translation>Otra vez pendiente</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/story/desk.py" />
            <source>Forget it</source>
            <translation>Olvidarla</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/story/due_menu.py" />
            <location filename="../../socialinbox/ui/triage/snooze_sheet.py" />
            <source>Later today</source>
            <translation>Más tarde, hoy</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/story/due_menu.py" />
            <location filename="../../socialinbox/ui/story/to_do.py" />
            <location filename="../../socialinbox/ui/triage/snooze_sheet.py" />
            <location filename="../../socialinbox/ui/words.py" />
            <source>Tomorrow</source>
            <translation>Mañana</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/story/due_menu.py" />
            <location filename="../../socialinbox/ui/triage/snooze_sheet.py" />
            <source>Next week</source>
            <translation>La próxima semana</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/story/due_menu.py" />
            <source>Pick a day…</source>
            <translation>Elegir un día…</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/story/follow_up_row.py" />
            <source>done {time}</source>
            <translation>hecho: {time}</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/story/follow_up_row.py" />
            <location filename="../../socialinbox/ui/story/strip.py" />
            <location filename="../../socialinbox/ui/story/to_do.py" />
            <source>due since {time}</source>
            <translation>venció: {time}</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/story/follow_up_row.py" />
            <location filename="../../socialinbox/ui/story/strip.py" />
            <source>Put off, change or forget: {what}</source>
            <translation>Aplazar, cambiar u olvidar: {what}</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/story/follow_up_sheet.py" />
            <source>Follow up</source>
            <translation>Nueva tarea</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/story/follow_up_sheet.py" />
            <source>What is to be done?</source>
            <translation>¿Qué hay que hacer?</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/story/follow_up_sheet.py" />
            <source>What is to be done</source>
            <translation>Qué hay que hacer</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/story/follow_up_sheet.py" />
            <source>When</source>
            <translation>Cuándo</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/story/follow_up_sheet.py" />
            <source>Remind me then</source>
            <translation>Recordármelo entonces</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/story/follow_up_sheet.py" />
            <source>or at</source>
            <translation>o el</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/story/follow_up_sheet.py" />
            <source>Follow up with {name}</source>
            <translation>Nueva tarea para {name}</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/story/follow_up_sheet.py" />
            <source>Change the follow-up</source>
            <translation>Cambiar la tarea</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/story/part.py" />
            <source>Mute: be told nothing of this customer</source>
            <translation>Silenciar: no avisar de nada de este cliente</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/story/part.py" />
            <source>Quiet hours of this customer</source>
            <translation>Horas de silencio de este cliente</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/story/part.py" />
            <source>Something to do for this customer (F)</source>
            <translation>Algo que hacer para este cliente (F)</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/story/part.py" />
            <source>To do</source>
            <translation>Pendientes</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/story/part.py" />
            <source>Muted: be told of this customer again</source>
            <translation>Silenciado: volver a avisar de este cliente</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/story/part.py" />
            <source>Be told of whatever this customer says (B)</source>
            <translation>Avisar de todo lo que diga este cliente (B)</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/story/part.py" />
            <source>Follow: be told of whatever this customer says</source>
            <translation>Seguir: avisar de todo lo que diga este cliente</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/story/part.py" />
            <source>Following</source>
            <translation>Siguiendo</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/story/part.py" />
            <source>Follow</source>
            <translation>Seguir</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/story/strip.py" />
            <source>Put off, change or forget</source>
            <translation>Aplazar, cambiar u olvidar</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/story/strip.py" />
            <source>No reminder</source>
            <translation>Sin recordatorio</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/story/strip.py" />
            <source>You wrote “{words}”</source>
            <translation>Escribiste «{words}»</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/story/strip.py" />
            <source>Remind me</source>
            <translation>Recordármelo</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/story/strip.py" />
            <source>Remind me, {time}, that I wrote: {words}</source>
            <translation>Recordarme ({time}) que escribí: {words}</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/story/strip.py" />
            <source>To do: {what}, {time}</source>
            <translation>Pendiente: {what}, {time}</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/story/tag_field.py" />
            <location filename="../../socialinbox/ui/story/tag_sheet.py" />
            <source>Add a tag…</source>
            <translation>Añadir una etiqueta…</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/story/tag_field.py" />
            <source>Type a name; Enter adds it (T)</source>
            <translation>Escribe un nombre; Enter lo añade (T)</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/story/tag_field.py" />
            <location filename="../../socialinbox/ui/story/tag_sheet.py" />
            <source>Known tags</source>
            <translation>Etiquetas conocidas</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/story/tag_list.py" />
            <source>Tags</source>
            <translation>Etiquetas</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/story/tag_list.py" />
            <source>More tags…</source>
            <translation>Más etiquetas…</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/story/tag_list.py" />
            <source>Lists the threads that bear this tag.</source>
            <translation>Muestra las conversaciones que llevan esta etiqueta.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/story/tag_sheet.py" />
            <source>Its name for everybody who bears it, at most {n} letters</source>
            <translation>Su nombre para todos los que la llevan, de {n} letras como máximo</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/story/tag_sheet.py" />
            <source>Rename the tag</source>
            <translation>Cambiar el nombre de la etiqueta</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/story/tag_sheet.py" />
            <source>New tag “{name}”</source>
            <translation>Etiqueta nueva «{name}»</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/story/to_do.py" />
            <source>Due</source>
            <translation>Vencidas</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/story/to_do.py" />
            <source>In the next days</source>
            <translation>En los próximos días</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/story/to_do.py" />
            <source>due {time}</source>
            <translation>vence: {time}</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/story/to_do.py" />
            <source>Enter opens the thread, Space says that it is done.</source>
            <translation>Enter abre la conversación; Espacio la da por hecha.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/story/to_do.py" />
            <source>Nothing to do</source>
            <translation>Nada pendiente</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/story/to_do.py" />
            <source>Press F on a thread to be reminded of it on a day you choose.</source>
            <translation>Pulsa F en una conversación para que se te recuerde el día que elijas.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/threads/layout.py" />
            <location filename="../../socialinbox/ui/words.py" />
            <source>not sent</source>
            <translation>no enviado</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/threads/layout.py" />
            <source>perhaps sent</source>
            <translation>quizá enviado</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/threads/layout.py" />
            <source>to do</source>
            <translation>pendiente</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/threads/layout.py" />
            <location filename="../../socialinbox/ui/words.py" />
            <source>waiting to be sent</source>
            <translation>por enviar</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/threads/layout.py" />
            <source>sending</source>
            <translation>enviando</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/threads/layout.py" />
            <location filename="../../socialinbox/ui/words.py" />
            <source>back from snooze</source>
            <translation>de vuelta</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/threads/layout.py" />
            <source>confirmed</source>
            <translation>confirmado</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/threads/layout.py" />
            <source>waiting {time}</source>
            <translation>espera {time}</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/threads/layout.py" />
            <source>{time} left</source>
            <translation>quedan {time}</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/threads/loading.py" />
            <location filename="../../socialinbox/ui/timeline/viewer.py" />
            <source>Loading…</source>
            <translation>Cargando…</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/threads/model.py" />
            <source>Chosen, {thread}</source>
            <translation>Elegida, {thread}</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/threads/pane.py" />
            <source>Inbox</source>
            <comment>the list of threads</comment>
            <translation>Entrada</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/threads/pane.py" />
            <source>Waiting</source>
            <translation>En espera</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/threads/pane.py" />
            <source>Window closing</source>
            <translation>Por vencer</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/threads/pane.py" />
            <source>Saved</source>
            <translation>Guardado</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/threads/pane.py" />
            <source>Done</source>
            <comment>the list of threads</comment>
            <translation>Hecho</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/threads/pane.py" />
            <source>All</source>
            <translation>Todo</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/threads/pane.py" />
            <source>All answered</source>
            <translation>Todo respondido</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/threads/pane.py" />
            <source>New messages appear here by themselves.</source>
            <translation>Los mensajes nuevos aparecen aquí solos.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/threads/pane.py" />
            <source>Nobody is waiting</source>
            <translation>Nadie está esperando</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/threads/pane.py" />
            <source>Every customer has an answer.</source>
            <translation>Todos los clientes tienen respuesta.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/threads/pane.py" />
            <source>No window is closing</source>
            <translation>Ningún plazo por vencer</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/threads/pane.py" />
            <source>Customers whose networks let you answer for some time only appear here.</source>
            <translation>Aquí aparecen los clientes cuyas redes te dejan responder solo durante un tiempo.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/threads/pane.py" />
            <source>Nothing is snoozed</source>
            <translation>No hay nada pospuesto</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/threads/pane.py" />
            <source>Press H on a thread to have it back at a time you choose.</source>
            <translation>Pulsa H en una conversación para que vuelva cuando tú elijas.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/threads/pane.py" />
            <source>Everything is read</source>
            <translation>Todo está leído</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/threads/pane.py" />
            <source>New messages appear here.</source>
            <translation>Los mensajes nuevos aparecen aquí.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/threads/pane.py" />
            <source>Nothing saved yet</source>
            <translation>Aún no hay nada guardado</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/threads/pane.py" />
            <source>Press S on a thread to keep it here for reading offline.</source>
            <translation>Pulsa S en una conversación para tenerla aquí y leerla sin conexión.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/threads/pane.py" />
            <source>Nothing done yet</source>
            <translation>Aún no hay nada hecho</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/threads/pane.py" />
            <source>Press E on a thread when it is settled.</source>
            <translation>Pulsa E en una conversación cuando esté resuelta.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/threads/pane.py" />
            <source>No messages yet</source>
            <translation>Aún no hay mensajes</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/threads/pane.py" />
            <source>As soon as somebody writes to one of your accounts, it appears here.</source>
            <translation>En cuanto alguien escriba a una de tus cuentas, aparecerá aquí.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/threads/pane.py" />
            <source>All lists</source>
            <translation>Todas las listas</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/threads/pane.py" />
            <source>Nobody bears this tag</source>
            <translation>Nadie lleva esta etiqueta</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/threads/pane.py" />
            <source>T on a thread adds one.</source>
            <translation>T en una conversación añade una.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/threads/pane.py" />
            <source>Show all threads</source>
            <translation>Mostrar todas las conversaciones</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/threads/pane.py" />
            <source>Threads appear here as soon as they fit the search.</source>
            <translation>Las conversaciones aparecen aquí en cuanto encajan en la búsqueda.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/threads/pane.py" />
            <source>No thread fits this view</source>
            <translation>Ninguna conversación encaja en esta vista</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/threads/pane.py" />
            <source>First due first</source>
            <translation>Vencen antes</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/threads/pane.py" />
            <source>Newest first</source>
            <translation>Más recientes</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/threads/pane.py" />
            <source>Longest waiting first</source>
            <translation>Más espera</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/threads/pane.py" />
            <source>Least time first</source>
            <translation>Menos plazo</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/threads/pane.py" />
            <source>Back soonest first</source>
            <translation>Vuelven antes</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/threads/view.py" />
            <source>Threads</source>
            <translation>Conversaciones</translation>
        </message>
        <message numerus="yes">
            <location filename="../../socialinbox/ui/timeline/anchored.py" />
            <location filename="../../socialinbox/ui/told/away_card.py" />
            <location filename="../../socialinbox/ui/told/sayings.py" />
            <source>%n new message(s)</source>
            <translation>
                <numerusform>%n mensaje nuevo</numerusform>
                <numerusform>%n mensajes nuevos</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/timeline/attached.py" />
            <source>The file can’t be opened: {why}.</source>
            <translation>No se puede abrir el archivo: {why}.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/timeline/attached.py" />
            <source>No program on this computer opens “{name}”.</source>
            <translation>Ningún programa de este equipo abre «{name}».</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/timeline/attached.py" />
            <source>{place} gave no copy of this file and no address of it.</source>
            <translation>{place} no dio copia de este archivo ni su dirección.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/timeline/attached.py" />
            <source>No copy was kept, and its address at {place} ended on {day}. Look at the message there, or ask for the file again.</source>
            <translation>No se guardó copia, y su dirección en {place} caducó ({day}). Mira allí el mensaje o pide el archivo otra vez.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/timeline/attached.py" />
            <source>No browser could be opened. The file’s address is on the clipboard.</source>
            <translation>No se pudo abrir ningún navegador. La dirección del archivo está en el portapapeles.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/timeline/attached.py" />
            <source>No copy is kept here: the browser opens it at {place}.</source>
            <translation>Aquí no se guarda copia: el navegador lo abre en {place}.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/timeline/former.py" />
            <location filename="../../socialinbox/ui/timeline/menu.py" />
            <source>What it said before</source>
            <translation>Lo que decía antes</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/timeline/layout.py" />
            <location filename="../../socialinbox/ui/timeline/menu.py" />
            <source>Send again</source>
            <translation>Enviar otra vez</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/timeline/layout.py" />
            <location filename="../../socialinbox/ui/timeline/menu.py" />
            <source>Look there</source>
            <translation>Mirar allí</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/timeline/layout.py" />
            <source>Open there</source>
            <translation>Abrir allí</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/timeline/leaving.py" />
            <source>leaves in {time}</source>
            <translation>sale en {time}</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/timeline/leaving.py" />
            <source>leaves today {time}</source>
            <translation>sale hoy a las {time}</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/timeline/leaving.py" />
            <source>leaves tomorrow {time}</source>
            <translation>sale mañana a las {time}</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/timeline/leaving.py" />
            <source>leaves {time}</source>
            <translation>sale {time}</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/timeline/menu.py" />
            <source>Look at the pictures</source>
            <translation>Ver las imágenes</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/timeline/menu.py" />
            <source>Open: {file}</source>
            <translation>Abrir: {file}</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/timeline/menu.py" />
            <source>Somebody else wrote this…</source>
            <translation>Esto lo escribió otra persona…</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/timeline/menu.py" />
            <source>I looked: it is there</source>
            <translation>He mirado: está allí</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/timeline/menu.py" />
            <source>I looked: it is not there. Send again</source>
            <translation>He mirado: no está allí. Enviar otra vez</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/timeline/menu.py" />
            <source>I looked: it is not there. Take back</source>
            <translation>He mirado: no está allí. Retirar</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/timeline/menu.py" />
            <source>Send at another time…</source>
            <translation>Enviar en otro momento…</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/timeline/menu.py" />
            <source>Take back into the draft</source>
            <translation>Retirar al borrador</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/timeline/menu.py" />
            <source>Copy text</source>
            <translation>Copiar texto</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/timeline/menu.py" />
            <source>Copy link</source>
            <translation>Copiar enlace</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/timeline/menu.py" />
            <source>Open on {place}</source>
            <translation>Abrir en {place}</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/timeline/menu.py" />
            <source>Open {url}</source>
            <translation>Abrir {url}</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/timeline/notes.py" />
            <source>Note, only you see it</source>
            <translation>Nota, solo la ves tú</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/timeline/notes.py" />
            <source>Call, only you see it</source>
            <translation>Llamada, solo la ves tú</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/timeline/notes.py" />
            <source>Visit, only you see it</source>
            <translation>Visita, solo la ves tú</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/timeline/notes.py" />
            <source>E-mail, only you see it</source>
            <translation>Correo, solo lo ves tú</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/timeline/notes.py" />
            <source>Your note</source>
            <translation>Tu nota</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/timeline/notes.py" />
            <source>Your note of a call</source>
            <translation>Tu nota de una llamada</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/timeline/notes.py" />
            <source>Your note of a visit</source>
            <translation>Tu nota de una visita</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/timeline/notes.py" />
            <source>Your note of an e-mail</source>
            <translation>Tu nota de un correo</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/timeline/offered.py" />
            <source>Delete the note</source>
            <translation>Eliminar la nota</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/timeline/offered.py" />
            <source>Edit…</source>
            <translation>Editar…</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/timeline/offered.py" />
            <source>Delete on {place}…</source>
            <translation>Eliminar en {place}…</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/timeline/offered.py" />
            <source>Hide on {place}</source>
            <translation>Ocultar en {place}</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/timeline/offered.py" />
            <source>Show again on {place}</source>
            <translation>Mostrar de nuevo en {place}</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/timeline/offered.py" />
            <source>Like</source>
            <translation>Me gusta</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/timeline/offered.py" />
            <source>Like no longer</source>
            <translation>Ya no me gusta</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/timeline/offered.py" />
            <source>Hold for review</source>
            <translation>Retener para revisión</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/timeline/offered.py" />
            <source>Publish</source>
            <translation>Publicar</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/timeline/offered.py" />
            <source>Reject…</source>
            <translation>Rechazar…</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/timeline/offered.py" />
            <source>Ban {name}…</source>
            <translation>Bloquear a {name}…</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/timeline/offered.py" />
            <source>Mute {name}…</source>
            <translation>Silenciar a {name}…</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/timeline/offered.py" />
            <source>Mark as seen</source>
            <translation>Marcar como visto</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/timeline/offered.py" />
            <source>Changed on {place}.</source>
            <translation>Cambiado en {place}.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/timeline/offered.py" />
            <source>Deleted on {place}.</source>
            <translation>Eliminado en {place}.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/timeline/offered.py" />
            <source>Hidden on {place}.</source>
            <translation>Oculto en {place}.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/timeline/offered.py" />
            <source>Shown again on {place}.</source>
            <translation>De nuevo visible en {place}.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/timeline/offered.py" />
            <source>Liked on {place}.</source>
            <translation>Me gusta en {place}.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/timeline/offered.py" />
            <source>Liked no longer on {place}.</source>
            <translation>Ya no me gusta en {place}.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/timeline/offered.py" />
            <source>Held for review on {place}.</source>
            <translation>Retenido para revisión en {place}.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/timeline/offered.py" />
            <source>Published on {place}.</source>
            <translation>Publicado en {place}.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/timeline/offered.py" />
            <source>Rejected on {place}.</source>
            <translation>Rechazado en {place}.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/timeline/offered.py" />
            <source>Banned on {place}.</source>
            <translation>Bloqueado en {place}.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/timeline/offered.py" />
            <source>Muted on {place}.</source>
            <translation>Silenciado en {place}.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/timeline/offered.py" />
            <source>Marked as seen on {place}.</source>
            <translation>Marcado como visto en {place}.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/timeline/offered.py" />
            <source>It disappears on {place} for everyone, and from this thread.</source>
            <translation>Desaparece en {place} para todo el mundo, y de esta conversación.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/timeline/offered.py" />
            <source>{place} takes it out of your conversation, and it leaves this thread.</source>
            <translation>{place} lo quita de tu conversación, y también desaparece de aquí.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/timeline/offered.py" />
            <source>Delete your message?</source>
            <translation>¿Eliminar tu mensaje?</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/timeline/offered.py" />
            <source>Delete this message?</source>
            <translation>¿Eliminar este mensaje?</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/timeline/offered.py" />
            <source>Nobody on {place} will see it any more. It can be published again there.</source>
            <translation>Nadie lo verá ya en {place}. Allí se puede volver a publicar.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/timeline/offered.py" />
            <source>Reject this message?</source>
            <translation>¿Rechazar este mensaje?</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/timeline/offered.py" />
            <source>Reject</source>
            <translation>Rechazar</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/timeline/offered.py" />
            <source>You will see no more of this person on {place}. They are not told.</source>
            <translation>Ya no verás nada de esta persona en {place}. No se le avisa.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/timeline/offered.py" />
            <source>Mute {name}?</source>
            <translation>¿Silenciar a {name}?</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/timeline/offered.py" />
            <source>Mute</source>
            <translation>Silenciar</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/timeline/offered.py" />
            <source>This person can write to you on {place} no more. It is undone on {place} only.</source>
            <translation>Esta persona ya no podrá escribirte en {place}. Solo se deshace en {place}.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/timeline/offered.py" />
            <source>Ban {name}?</source>
            <translation>¿Bloquear a {name}?</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/timeline/offered.py" />
            <source>Ban</source>
            <translation>Bloquear</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/timeline/offered.py" />
            <source>This cannot be undone.</source>
            <translation>No se puede deshacer.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/timeline/offered.py" />
            <source>liked ♥</source>
            <translation>te gusta ♥</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/timeline/offered.py" />
            <source>held for review</source>
            <translation>retenido para revisión</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/timeline/offered.py" />
            <source>rejected</source>
            <translation>rechazado</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/timeline/page.py" />
            <source>Save for offline</source>
            <translation>Guardar para leer sin conexión</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/timeline/page.py" />
            <source>Mark as unread</source>
            <translation>Marcar como no leído</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/timeline/page.py" />
            <location filename="../../socialinbox/ui/told/notice.py" />
            <location filename="../../socialinbox/ui/triage/bulk_bar.py" />
            <source>Done</source>
            <comment>settle it</comment>
            <translation>Hecho</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/timeline/page.py" />
            <source>Show the customer</source>
            <translation>Mostrar el cliente</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/timeline/page.py" />
            <source>All that can be done</source>
            <translation>Todo lo que se puede hacer</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/timeline/page.py" />
            <source>Back to the list</source>
            <translation>Volver a la lista</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/timeline/page.py" />
            <source>Choose one on the left, or press Ctrl+K.</source>
            <translation>Elige una a la izquierda o pulsa Ctrl+K.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../socialinbox/ui/timeline/page.py" />
            <source>%n place(s)</source>
            <translation>
                <numerusform>%n sitio</numerusform>
                <numerusform>%n sitios</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/timeline/page.py" />
            <source>Save no longer</source>
            <translation>Dejar de guardar</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/timeline/page.py" />
            <source>Back to the inbox</source>
            <translation>Volver a la bandeja de entrada</translation>
        </message>
        <message numerus="yes">
            <location filename="../../socialinbox/ui/timeline/page.py" />
            <source>%n network(s)</source>
            <translation>
                <numerusform>%n red</numerusform>
                <numerusform>%n redes</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/timeline/page.py" />
            <source>since {day}</source>
            <translation>desde {day}</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/timeline/ring.py" />
            <source>{network} lets this be kept until {time}, for another {left}. While you are online it is fetched anew before that.</source>
            <translation>{network} permite conservar esto hasta {time}; quedan {left}. Mientras hay conexión, se vuelve a descargar antes.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/timeline/ring.py" />
            <source>kept until {time}</source>
            <translation>conservado hasta {time}</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/timeline/ring.py" />
            <source>Kept as long as {network} allows, until {day}. It may still stand there.</source>
            <translation>Conservado mientras {network} lo permitió, hasta {day}. Quizá siga allí.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/timeline/ring.py" />
            <location filename="../../socialinbox/ui/words.py" />
            <source>all kept until {time}</source>
            <translation>todo conservado hasta {time}</translation>
        </message>
        <message numerus="yes">
            <location filename="../../socialinbox/ui/timeline/ring.py" />
            <source>%n message(s) no longer kept</source>
            <translation>
                <numerusform>%n mensaje ya no conservado</numerusform>
                <numerusform>%n mensajes ya no conservados</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/timeline/ring.py" />
            <source>the others until {time}</source>
            <translation>los demás hasta {time}</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/timeline/rows.py" />
            <source>edited</source>
            <translation>editado</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/timeline/rows.py" />
            <source>hidden there</source>
            <translation>oculto allí</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/timeline/rows.py" />
            <source>Until {time}: {text}</source>
            <translation>Hasta {time}: {text}</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/timeline/rows.py" />
            <source>Removed on {day}: {network} no longer has it, or no longer lets us keep it.</source>
            <translation>Eliminado ({day}): {network} ya no lo tiene, o ya no nos deja conservarlo.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/timeline/rows.py" />
            <source>You</source>
            <translation>Tú</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/timeline/rows.py" />
            <source>about {title}</source>
            <translation>sobre {title}</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/timeline/rows.py" />
            <source>Picture</source>
            <translation>Imagen</translation>
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
            <translation>Adjunto</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/timeline/view.py" />
            <source>Messages</source>
            <translation>Mensajes</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/timeline/viewer.py" />
            <source>Pictures</source>
            <translation>Imágenes</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/timeline/viewer.py" />
            <source>Previous picture</source>
            <translation>Imagen anterior</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/timeline/viewer.py" />
            <source>Next picture</source>
            <translation>Imagen siguiente</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/timeline/viewer.py" />
            <source>Smaller</source>
            <translation>Más pequeña</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/timeline/viewer.py" />
            <source>Larger</source>
            <translation>Más grande</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/timeline/viewer.py" />
            <source>Open with another program</source>
            <translation>Abrir con otro programa</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/timeline/viewer.py" />
            <source>Open at the network</source>
            <translation>Abrir en la red</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/timeline/viewer.py" />
            <source>{n} of {all}</source>
            <translation>{n} de {all}</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/timeline/viewer.py" />
            <source>This picture can’t be shown: its copy on this computer is damaged or gone.</source>
            <translation>Esta imagen no se puede mostrar: su copia en este equipo está dañada o ya no está.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/toasts.py" />
            <source>Undo (Z)</source>
            <translation>Deshacer (Z)</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/toasts.py" />
            <source>Z takes it back.</source>
            <translation>Z lo deshace.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/told/answering.py" />
            <source>Public reply on {place} as {account}</source>
            <translation>Respuesta pública en {place} como {account}</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/told/answering.py" />
            <source>Private reply on {place} as {account}</source>
            <translation>Respuesta privada en {place} como {account}</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/told/answering.py" />
            <source>Where it would go has changed.</source>
            <translation>Ha cambiado adónde iría.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/told/away_card.py" />
            <source>Put away what came while you were away</source>
            <translation>Descartar lo que llegó en tu ausencia</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/told/away_card.py" />
            <source>Nothing to put away</source>
            <translation>Nada que cerrar</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/told/away_card.py" />
            <source>While you were away, since {time}</source>
            <translation>En tu ausencia, desde {time}</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/told/away_card.py" />
            <source>{messages} from {customers}</source>
            <translation>{messages} de {customers}</translation>
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
                <numerusform>%n plazo de respuesta vence pronto</numerusform>
                <numerusform>%n plazos de respuesta vencen pronto</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/told/away_card.py" />
            <location filename="../../socialinbox/ui/told/notifications.py" />
            <source>{name} needs your attention</source>
            <translation>{name} necesita tu atención</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/told/away_card.py" />
            <source>{name}: something may be missing</source>
            <translation>{name}: quizá falte algo</translation>
        </message>
        <message numerus="yes">
            <location filename="../../socialinbox/ui/told/away_card.py" />
            <source>%n thing(s) to do fell due</source>
            <translation>
                <numerusform>%n tarea venció</numerusform>
                <numerusform>%n tareas vencieron</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../socialinbox/ui/told/away_card.py" />
            <source>%n repl(y|ies) put off went out</source>
            <translation>
                <numerusform>%n respuesta aplazada salió</numerusform>
                <numerusform>%n respuestas aplazadas salieron</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/told/notifications.py" />
            <source>A customer you follow has written</source>
            <translation>Ha escrito un cliente que sigues</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/told/notifications.py" />
            <source>An account needs your attention</source>
            <translation>Una cuenta necesita tu atención</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/told/outcomes.py" />
            <source>Not sent to {name}</source>
            <translation>No enviado a {name}</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/told/outcomes.py" />
            <source>{why} Your words are kept as the draft.</source>
            <translation>{why} Tus palabras se guardan como borrador.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/told/outcomes.py" />
            <source>A reply was not sent</source>
            <translation>Una respuesta no se ha enviado</translation>
        </message>
        <message numerus="yes">
            <location filename="../../socialinbox/ui/told/outcomes.py" />
            <source>Leaves in %n second(s)</source>
            <translation>
                <numerusform>Sale en %n segundo</numerusform>
                <numerusform>Sale en %n segundos</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../socialinbox/ui/told/reminders.py" />
            <source>%n thing(s) to do (is|are) due</source>
            <translation>
                <numerusform>%n tarea vence ya</numerusform>
                <numerusform>%n tareas vencen ya</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/told/reminders.py" />
            <source>Something to do is due</source>
            <translation>Vence una tarea</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/told/reminders.py" />
            <source>To do: {what}</source>
            <translation>Pendiente: {what}</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/told/returns.py" />
            <source>Back from snooze: {name}</source>
            <translation>De vuelta: {name}</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/told/sayings.py" />
            <source>A picture or a file</source>
            <translation>Una imagen o un archivo</translation>
        </message>
        <message numerus="yes">
            <location filename="../../socialinbox/ui/told/sayings.py" />
            <source>and %n more</source>
            <translation>
                <numerusform>y %n más</numerusform>
                <numerusform>y %n más</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../socialinbox/ui/told/sayings.py" />
            <source>%n snoozed thread(s) (is|are) back</source>
            <translation>
                <numerusform>%n conversación pospuesta está de vuelta</numerusform>
                <numerusform>%n conversaciones pospuestas están de vuelta</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/told/sayings.py" />
            <source>While you were away: {messages} from {customers}</source>
            <translation>En tu ausencia: {messages} de {customers}</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/told/sayings.py" />
            <source>While it was quiet: {messages} from {customers}</source>
            <translation>Durante el silencio: {messages} de {customers}</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/told/tray.py" />
            <source>Open {name}</source>
            <translation>Abrir {name}</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/told/tray.py" />
            <source>Pause notifications for an hour</source>
            <translation>Pausar las notificaciones una hora</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/told/tray.py" />
            <source>Pause notifications until tomorrow</source>
            <translation>Pausar las notificaciones hasta mañana</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/told/tray.py" />
            <location filename="../../socialinbox/ui/window.py" />
            <source>Ask all networks now</source>
            <translation>Consultar ahora todas las redes</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/told/tray.py" />
            <location filename="../../socialinbox/ui/window.py" />
            <source>Quit</source>
            <translation>Salir</translation>
        </message>
        <message numerus="yes">
            <location filename="../../socialinbox/ui/told/tray.py" />
            <source>%n unread thread(s)</source>
            <translation>
                <numerusform>%n conversación no leída</numerusform>
                <numerusform>%n conversaciones no leídas</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/told/tray.py" />
            <source>Nothing unread</source>
            <translation>Nada sin leer</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/told/tray.py" />
            <source>Paused until {time}: go on now</source>
            <translation>En pausa hasta {time}: continuar ahora</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/tour/card.py" />
            <source>End the tour</source>
            <translation>Terminar el recorrido</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/tour/lessons.py" />
            <source>Two accounts, one person</source>
            <translation>Dos cuentas, una persona</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/tour/lessons.py" />
            <source>{name} on {here} seems to be {other} on {there}. Look at what speaks for it on the right, then press Accept (P goes there): two strangers become one thread.</source>
            <translation>{name} en {here} parece ser {other} en {there}. Mira a la derecha lo que lo indica y pulsa Aceptar (P te lleva allí): dos desconocidos pasan a ser una conversación.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/tour/lessons.py" />
            <source>Nothing is final</source>
            <translation>Nada es definitivo</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/tour/lessons.py" />
            <source>Suppose that was wrong. Press Z, or Undo: they part again, and no word is lost. Later the customer's card still offers it, even after a year.</source>
            <translation>Supón que era un error. Pulsa Z, o Deshacer: se separan de nuevo y no se pierde ni una palabra. Más adelante, la ficha del cliente lo sigue ofreciendo, incluso un año después.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/tour/lessons.py" />
            <source>Answer where it suits you</source>
            <translation>Responde donde te convenga</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/tour/lessons.py" />
            <source>{name} wrote on {here} last. Press the name of the place above the field, choose {there}, write a line and send it. Nobody real gets it.</source>
            <translation>Lo último lo escribió {name} en {here}. Pulsa el nombre del sitio sobre el campo, elige {there}, escribe una línea y envíala. No le llega a nadie real.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/tour/lessons.py" />
            <source>Keep it for the train</source>
            <translation>Guárdala para el tren</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/tour/lessons.py" />
            <source>Press S, or the star: this thread is kept fresh with its pictures, and opens whole where there is no network. Saved, at the left, lists all of them.</source>
            <translation>Pulsa S, o la estrella: esta conversación se mantiene al día con sus imágenes y se abre entera donde no hay red. Guardado, a la izquierda, las muestra todas.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/tour/tour.py" />
            <source>Tour: link, undo, answer elsewhere, save</source>
            <translation>Recorrido: vincular, deshacer, responder en otro sitio, guardar</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/tour/tour.py" />
            <source>New here?</source>
            <translation>¿Es tu primera vez?</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/tour/tour.py" />
            <source>Four things that no other inbox does, in three minutes. All of it is practice: nobody real gets anything.</source>
            <translation>Cuatro cosas que ninguna otra bandeja hace, en tres minutos. Todo es práctica: no le llega nada a nadie real.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/tour/tour.py" />
            <source>Show me</source>
            <translation>Enséñame</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/tour/tour.py" />
            <source>Everybody has written by now</source>
            <translation>Ya han escrito todos</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/tour/tour.py" />
            <source>Nothing more comes by itself on the practice networks. Practise as long as you like; Leave, at the left, opens your own inbox.</source>
            <translation>En las redes de práctica ya no llega nada por sí solo. Practica cuanto quieras; «Salir», a la izquierda, abre tu propia bandeja.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/tour/tour.py" />
            <source>Done</source>
            <comment>the end of the tour</comment>
            <translation>Listo</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/tour/tour.py" />
            <source>A moment: the practice networks are still being read.</source>
            <translation>Un momento: aún se están leyendo las redes de práctica.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/tour/tour.py" />
            <source>{step} of {all}</source>
            <translation>{step} de {all}</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/tour/tour.py" />
            <source>Go there</source>
            <translation>Ir allí</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/tour/tour.py" />
            <source>That was it</source>
            <translation>Eso era todo</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/tour/tour.py" />
            <source>Ctrl+K finds everything else by its name, and ? shows all keys. Practise as long as you like; Leave, at the left, opens your own inbox.</source>
            <translation>Ctrl+K encuentra todo lo demás por su nombre, y ? muestra todas las teclas. Practica cuanto quieras; Salir, a la izquierda, abre tu propia bandeja.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/triage/bulk_bar.py" />
            <location filename="../../socialinbox/ui/triage/desk.py" />
            <source>Choose none</source>
            <translation>No elegir ninguna</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/triage/bulk_bar.py" />
            <location filename="../../socialinbox/ui/triage/desk.py" />
            <source>Choose all of this list</source>
            <translation>Elegir toda esta lista</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/triage/bulk_bar.py" />
            <location filename="../../socialinbox/ui/triage/desk.py" />
            <source>Snooze…</source>
            <translation>Posponer…</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/triage/bulk_bar.py" />
            <location filename="../../socialinbox/ui/triage/desk.py" />
            <source>Save for offline, or no longer</source>
            <translation>Guardar para leer sin conexión, o dejar de guardar</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/triage/bulk_bar.py" />
            <source>Read, or unread again</source>
            <translation>Leído, o no leído otra vez</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/triage/bulk_bar.py" />
            <source>All {count} chosen</source>
            <translation>Elegidas todas: {count}</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/triage/bulk_bar.py" />
            <source>{count} chosen</source>
            <translation>Elegidas: {count}</translation>
        </message>
        <message numerus="yes">
            <location filename="../../socialinbox/ui/triage/bulk_bar.py" />
            <location filename="../../socialinbox/ui/verbs.py" />
            <source>%n thread(s)</source>
            <translation>
                <numerusform>%n conversación</numerusform>
                <numerusform>%n conversaciones</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/triage/bulk_bar.py" />
            <source>All of this list is chosen: {threads}</source>
            <translation>Está elegida toda esta lista: {threads}</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/triage/bulk_bar.py" />
            <source>Chosen: {threads}</source>
            <translation>Elegidas: {threads}</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/triage/desk.py" />
            <source>No threads are listed</source>
            <translation>No hay conversaciones en la lista</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/triage/desk.py" />
            <source>Done, or back to the inbox</source>
            <translation>Hecho, o de vuelta a la bandeja de entrada</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/triage/desk.py" />
            <source>Unread again, or read</source>
            <translation>No leído otra vez, o leído</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/triage/desk.py" />
            <source>Choose the thread, or no longer</source>
            <translation>Elegir la conversación, o dejar de elegirla</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/triage/desk.py" />
            <source>Choose the next one as well</source>
            <translation>Elegir también la siguiente</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/triage/desk.py" />
            <source>Choose the previous one as well</source>
            <translation>Elegir también la anterior</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/triage/desk.py" />
            <source>A tag for {threads}</source>
            <translation>Una etiqueta para {threads}</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/triage/snooze_sheet.py" />
            <source>An hour before the window closes</source>
            <translation>Una hora antes de que venza el plazo</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/triage/snooze_sheet.py" />
            <source>This weekend</source>
            <translation>Este fin de semana</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/triage/snooze_sheet.py" />
            <source>In a month</source>
            <translation>En un mes</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/triage/snooze_sheet.py" />
            <source>Snooze</source>
            <translation>Posponer</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/triage/snooze_sheet.py" />
            <source>Tomorrow at 3, Fri 14:30, in 2 weeks…</source>
            <translation>Mañana a las 3, viernes 14:30, en 2 semanas…</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/triage/snooze_sheet.py" />
            <source>Until when, in words</source>
            <translation>Hasta cuándo, en palabras</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/triage/snooze_sheet.py" />
            <source>A day and an hour</source>
            <translation>Un día y una hora</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/triage/snooze_sheet.py" />
            <source>Snooze {who} until…</source>
            <translation>Posponer {who} hasta…</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/triage/snooze_sheet.py" />
            <source>The right to answer ends: {time}. An answer is still due.</source>
            <translation>El plazo para responder termina: {time}. Aún falta una respuesta.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/triage/snooze_sheet.py" />
            <source>Back to the inbox now</source>
            <translation>Volver ya a la bandeja de entrada</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/triage/snooze_sheet.py" />
            <source>The right to answer will have ended by then</source>
            <translation>Para entonces habrá terminado el plazo para responder</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/verbs.py" />
            <source>Undo the last</source>
            <translation>Deshacer lo último</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/verbs.py" />
            <source>{who}: done.</source>
            <translation>{who}: hecho.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/verbs.py" />
            <source>{who}: back in the inbox.</source>
            <translation>{who}: de vuelta en la bandeja de entrada.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/verbs.py" />
            <source>{who}: snoozed until {time}.</source>
            <translation>{who}: pospuesto hasta {time}.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/verbs.py" />
            <source>{who}: saved.</source>
            <translation>{who}: guardado.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/verbs.py" />
            <source>{who}: saved no longer.</source>
            <translation>{who}: ya no se guarda.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/verbs.py" />
            <source>{who}: marked as read.</source>
            <translation>{who}: marcado como leído.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/verbs.py" />
            <source>{who}: marked as unread.</source>
            <translation>{who}: marcado como no leído.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/verbs.py" />
            <source>{who}: tagged {tag}.</source>
            <translation>{who}: etiqueta {tag} puesta.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/verbs.py" />
            <source>Nothing to undo.</source>
            <translation>No hay nada que deshacer.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/verbs.py" />
            <source>Undone.</source>
            <translation>Deshecho.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/views/desk.py" />
            <source>Save this search as a view…</source>
            <translation>Guardar esta búsqueda como vista…</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/views/desk.py" />
            <source>Change this view…</source>
            <translation>Cambiar esta vista…</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/views/desk.py" />
            <source>No view is listed</source>
            <translation>No se muestra ninguna vista</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/views/desk.py" />
            <source>Delete this view</source>
            <translation>Eliminar esta vista</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/views/desk.py" />
            <source>Forget what I searched for</source>
            <translation>Olvidar lo que busqué</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/views/desk.py" />
            <source>Searched before</source>
            <translation>Búsquedas anteriores</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/views/desk.py" />
            <source>No search is remembered.</source>
            <translation>No se recuerda ninguna búsqueda.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/views/desk.py" />
            <source>Move up</source>
            <translation>Subir</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/views/desk.py" />
            <source>Move down</source>
            <translation>Bajar</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/views/desk.py" />
            <source>View {name} deleted.</source>
            <translation>Vista {name} eliminada.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/views/desk.py" />
            <source>View {name} saved.</source>
            <translation>Vista {name} guardada.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/views/desk.py" />
            <source>View {name} changed.</source>
            <translation>Vista {name} cambiada.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/views/view_list.py" />
            <source>Views</source>
            <translation>Vistas</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/views/view_list.py" />
            <source>Lists the threads that fit {query}.</source>
            <translation>Muestra las conversaciones que encajan en {query}.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/views/view_sheet.py" />
            <source>View</source>
            <translation>Vista</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/views/view_sheet.py" />
            <source>Name of the view</source>
            <translation>Nombre de la vista</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/views/view_sheet.py" />
            <source>Name, such as “Late in Messenger”</source>
            <translation>Nombre, por ejemplo «Retrasados en Messenger»</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/views/view_sheet.py" />
            <source>What it searches for</source>
            <translation>Lo que busca</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/views/view_sheet.py" />
            <source>Save this search as a view</source>
            <translation>Guardar esta búsqueda como vista</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/views/view_sheet.py" />
            <source>Change the view</source>
            <translation>Cambiar la vista</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/widths.py" />
            <source>That pane is not shown</source>
            <translation>Ese panel no está a la vista</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/widths.py" />
            <source>Make the list wider</source>
            <translation>Ensanchar la lista</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/widths.py" />
            <source>Make the list narrower</source>
            <translation>Estrechar la lista</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/widths.py" />
            <source>Make the customer wider</source>
            <translation>Ensanchar la ficha del cliente</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/widths.py" />
            <source>Make the customer narrower</source>
            <translation>Estrechar la ficha del cliente</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/window.py" />
            <source>Social Inbox – practice networks</source>
            <translation>Social Inbox – redes de práctica</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/window.py" />
            <source>Social Inbox</source>
            <translation>Social Inbox</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/window.py" />
            <source>Show or hide the customer</source>
            <translation>Mostrar u ocultar el cliente</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/window.py" />
            <source>Show or hide all lists, where the window is narrow</source>
            <translation>Mostrar u ocultar todas las listas cuando la ventana es estrecha</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/window.py" />
            <source>Asking all networks…</source>
            <translation>Consultando todas las redes…</translation>
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
            <translation>«{words}»</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/words.py" />
            <source>Yesterday</source>
            <translation>Ayer</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/words.py" />
            <source>yesterday</source>
            <translation>ayer</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/words.py" />
            <source>today</source>
            <translation>hoy</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/words.py" />
            <source>tomorrow</source>
            <translation>mañana</translation>
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
                <numerusform>%n d</numerusform>
                <numerusform>%n d</numerusform>
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
            <translation>privado</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/words.py" />
            <source>public</source>
            <translation>público</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/words.py" />
            <source>draft</source>
            <translation>borrador</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/words.py" />
            <source>sending…</source>
            <translation>enviando…</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/words.py" />
            <source>sent</source>
            <translation>enviado</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/words.py" />
            <source>confirmed ✓</source>
            <translation>confirmado ✓</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/words.py" />
            <source>perhaps sent, looking</source>
            <translation>quizá enviado, comprobando</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/words.py" />
            <source>fresh {time} ago</source>
            <translation>actualizado hace {time}</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/words.py" />
            <source>fresh now</source>
            <translation>actualizado ahora</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/words.py" />
            <source>to be looked at again</source>
            <translation>por revisar</translation>
        </message>
        <message numerus="yes">
            <location filename="../../socialinbox/ui/words.py" />
            <source>%n picture(s) missing</source>
            <translation>
                <numerusform>falta %n imagen</numerusform>
                <numerusform>faltan %n imágenes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../socialinbox/ui/words.py" />
            <source>%n file(s) missing</source>
            <translation>
                <numerusform>falta %n archivo</numerusform>
                <numerusform>faltan %n archivos</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../socialinbox/ui/words.py" />
            <source>%n message(s) gone</source>
            <translation>
                <numerusform>%n mensaje ya no está</numerusform>
                <numerusform>%n mensajes ya no están</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/words.py" />
            <source>Words no longer kept</source>
            <translation>Palabras ya no conservadas</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/words.py" />
            <source>Note: {words}</source>
            <translation>Nota: {words}</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/words.py" />
            <source>You: {words}</source>
            <translation>Tú: {words}</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/words.py" />
            <source>waiting for {time}</source>
            <translation>espera desde hace {time}</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/words.py" />
            <source>reply window closes in {time}</source>
            <translation>el plazo de respuesta vence en {time}</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/words.py" />
            <source>snoozed until {time}</source>
            <translation>pospuesto hasta {time}</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/words.py" />
            <source>your reply was not sent</source>
            <translation>tu respuesta no se envió</translation>
        </message>
        <message numerus="yes">
            <location filename="../../socialinbox/ui/words.py" />
            <source>%n unread message(s)</source>
            <translation>
                <numerusform>%n mensaje no leído</numerusform>
                <numerusform>%n mensajes no leídos</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/words.py" />
            <source>saved</source>
            <translation>guardado</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/words.py" />
            <source>followed</source>
            <translation>seguido</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/words.py" />
            <source>muted</source>
            <translation>silenciado</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/words.py" />
            <source>to do since {time}</source>
            <translation>pendiente desde {time}</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/words.py" />
            <source>to do {time}</source>
            <translation>pendiente: {time}</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/words.py" />
            <source>tagged {tags}</source>
            <translation>etiquetas: {tags}</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/words.py" />
            <source>on {places}</source>
            <translation>en {places}</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/words.py" />
            <source>also on {places}</source>
            <translation>también en {places}</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/words.py" />
            <source>{time} ago</source>
            <translation>hace {time}</translation>
        </message>
        <message>
            <location filename="../../socialinbox/updates.py" />
            <source>The file that tells of new versions is not signed by the makers, so it was not used.</source>
            <translation>El archivo que informa de versiones nuevas no está firmado por los autores, así que no se usó.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/updates.py" />
            <source>Look for a new version on the program's own page.</source>
            <translation>Busca una versión nueva en la página del programa.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/vault/auth.py" />
            <source>The keychain holds no sign-in for this account. Sign in again.</source>
            <translation>El llavero no tiene inicio de sesión para esta cuenta. Vuelve a iniciar sesión.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/vault/auth.py" />
            <source>The sign-in could not be renewed, because there is no connection to the network.</source>
            <translation>No se pudo renovar el inicio de sesión porque no hay conexión con la red.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/vault/auth.py" />
            <source>The network asks us to wait before renewing the sign-in.</source>
            <translation>La red pide que esperemos antes de renovar el inicio de sesión.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/vault/auth.py" />
            <source>The network no longer accepts the app's client id or secret. Check them and sign in again.</source>
            <translation>La red ya no acepta el client id o la clave secreta de la app. Compruébalos y vuelve a iniciar sesión.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/vault/auth.py" />
            <source>The network no longer accepts this sign-in: it ran out or was withdrawn. Sign in again.</source>
            <translation>La red ya no acepta este inicio de sesión: caducó o se retiró. Vuelve a iniciar sesión.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/vault/auth.py" />
            <source>The sign-in could not be renewed just now (answer {status}).</source>
            <translation>No se pudo renovar ahora el inicio de sesión (respuesta {status}).</translation>
        </message>
        <message>
            <location filename="../../socialinbox/vault/trouble.py" />
            <source>Until then sign-ins are kept in memory only and are gone when Social Inbox closes.</source>
            <translation>Hasta entonces, los inicios de sesión solo están en memoria y desaparecen al cerrar Social Inbox.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/vault/trouble.py" />
            <source>The keychain is switched off: what is written to it is thrown away.</source>
            <translation>El llavero está desactivado: lo que se escribe en él se descarta.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/vault/trouble.py" />
            <source>Remove the setting PYTHON_KEYRING_BACKEND, or the line default-keyring in keyringrc.cfg, and start Social Inbox again.</source>
            <translation>Quita el ajuste PYTHON_KEYRING_BACKEND, o la línea default-keyring de keyringrc.cfg, y vuelve a iniciar Social Inbox.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/vault/trouble.py" />
            <source>The only keychain found would write sign-ins into a readable file, so it is not used.</source>
            <translation>El único llavero encontrado escribiría los inicios de sesión en un archivo legible, así que no se usa.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/vault/trouble.py" />
            <source>Remove the package keyrings.alt or the setting that chooses it, and make sure that the system's own keychain is running.</source>
            <translation>Quita el paquete keyrings.alt o el ajuste que lo elige, y asegúrate de que el llavero del propio sistema está en marcha.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/vault/trouble.py" />
            <source>The keychain does not answer; it may be waiting for you to type its password.</source>
            <translation>El llavero no responde; quizá espera a que escribas su contraseña.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/vault/trouble.py" />
            <source>Look for the keychain's window, perhaps behind this one, and answer it.</source>
            <translation>Busca la ventana del llavero, quizá detrás de esta, y respóndele.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/vault/trouble.py" />
            <source>The keychain took a sign-in but gave something else back.</source>
            <translation>El llavero recibió un inicio de sesión pero devolvió otra cosa.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/vault/trouble.py" />
            <source>Run “socialinbox doctor” to see which keychain is in use, and try another.</source>
            <translation>Ejecuta «socialinbox doctor» para ver qué llavero se usa, y prueba con otro.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/vault/trouble.py" />
            <source>The keychain reported a fault.</source>
            <translation>El llavero informó de un fallo.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/vault/trouble.py" />
            <source>Restart the computer; if it stays, run “socialinbox doctor” to see which keychain is in use.</source>
            <translation>Reinicia el equipo; si sigue así, ejecuta «socialinbox doctor» para ver qué llavero se usa.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/vault/trouble.py" />
            <source>There is no keychain on this computer.</source>
            <translation>No hay ningún llavero en este equipo.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/vault/trouble.py" />
            <source>Install GNOME Keyring or KWallet (on Debian and Ubuntu: apt install gnome-keyring), sign in to the desktop again and start Social Inbox from there.</source>
            <translation>Instala GNOME Keyring o KWallet (en Debian y Ubuntu: apt install gnome-keyring), vuelve a iniciar sesión en el escritorio e inicia Social Inbox desde allí.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/vault/trouble.py" />
            <source>The keychain is locked.</source>
            <translation>El llavero está bloqueado.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/vault/trouble.py" />
            <source>Unlock it in “Passwords and Keys” or KWalletManager, or sign in to the desktop again.</source>
            <translation>Desbloquéalo en «Contraseñas y claves» o KWalletManager, o vuelve a iniciar sesión en el escritorio.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/vault/trouble.py" />
            <source>The keychain's service stopped.</source>
            <translation>El servicio del llavero se detuvo.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/vault/trouble.py" />
            <source>Sign in to the desktop again, or start gnome-keyring-daemon or KWallet.</source>
            <translation>Vuelve a iniciar sesión en el escritorio, o inicia gnome-keyring-daemon o KWallet.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/vault/trouble.py" />
            <source>The macOS keychain can't be reached.</source>
            <translation>No se puede acceder al llavero de macOS.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/vault/trouble.py" />
            <source>Open Keychain Access and check that the keychain “login” exists.</source>
            <translation>Abre Acceso a Llaveros y comprueba que existe el llavero «login».</translation>
        </message>
        <message>
            <location filename="../../socialinbox/vault/trouble.py" />
            <source>The macOS keychain is locked, or Social Inbox was denied access.</source>
            <translation>El llavero de macOS está bloqueado, o se denegó el acceso a Social Inbox.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/vault/trouble.py" />
            <source>Unlock the keychain “login” in Keychain Access, and choose “Always Allow” when asked.</source>
            <translation>Desbloquea el llavero «login» en Acceso a Llaveros y elige «Permitir siempre» cuando se pregunte.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/vault/trouble.py" />
            <source>The macOS keychain stopped answering.</source>
            <translation>El llavero de macOS dejó de responder.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/vault/trouble.py" />
            <source>Sign out of macOS and in again.</source>
            <translation>Cierra la sesión de macOS y vuelve a iniciarla.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/vault/trouble.py" />
            <source>The Windows Credential Manager can't be reached.</source>
            <translation>No se puede acceder al Administrador de credenciales de Windows.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/vault/trouble.py" />
            <source>Start the service “Credential Manager” in services.msc.</source>
            <translation>Inicia el servicio «Administrador de credenciales» («Credential Manager») en services.msc.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/vault/trouble.py" />
            <source>The Windows Credential Manager refuses access.</source>
            <translation>El Administrador de credenciales de Windows deniega el acceso.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/vault/trouble.py" />
            <source>Sign in to Windows with your own user and its password.</source>
            <translation>Inicia sesión en Windows con tu propio usuario y su contraseña.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/vault/trouble.py" />
            <source>The Windows Credential Manager stopped answering.</source>
            <translation>El Administrador de credenciales de Windows dejó de responder.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/vault/trouble.py" />
            <source>The Windows Credential Manager refused a sign-in; it may be full.</source>
            <translation>El Administrador de credenciales de Windows rechazó un inicio de sesión; quizá esté lleno.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/vault/trouble.py" />
            <source>Remove old entries under “Windows Credentials” in the Control Panel.</source>
            <translation>Quita entradas antiguas en «Credenciales de Windows», en el Panel de control.</translation>
        </message>
    </context>
</TS>
