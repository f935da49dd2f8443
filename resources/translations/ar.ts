<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
    <context>
        <name>SocialInbox</name>
        <message>
            <location filename="../../socialinbox/config/autostart.py" />
            <source>Starting with the computer could not be changed ({why}).</source>
            <translation>تعذّر تغيير التشغيل مع بدء الحاسوب ({why}).</translation>
        </message>
        <message>
            <location filename="../../socialinbox/config/autostart.py" />
            <source>Change it in the settings of your desktop.</source>
            <translation>غيّره من إعدادات سطح المكتب.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/config/complete.py" />
            <source>A part of Social Inbox is missing or can't be loaded: {part}.</source>
            <translation>جزء من Social Inbox مفقود أو لا يمكن تحميله: {part}.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/config/complete.py" />
            <source>Install it again. Your messages, accounts and settings stay as they are.</source>
            <translation>أعد تثبيته. تبقى رسائلك وحساباتك وإعداداتك كما هي.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/config/display.py" />
            <source>Some of the system's libraries that the window needs are not installed.</source>
            <translation>بعض مكتبات النظام التي تحتاجها النافذة غير مثبّتة.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/config/display.py" />
            <source>On Debian or Ubuntu: sudo apt install {missing}</source>
            <translation>في Debian أو Ubuntu: sudo apt install {missing}</translation>
        </message>
        <message>
            <location filename="../../socialinbox/config/endpoints.py" />
            <source>“{url}” is not a safe address.</source>
            <translation>العنوان «{url}» غير آمن.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/config/endpoints.py" />
            <source>Use https, or plain http for a server on this computer (127.0.0.1).</source>
            <translation>استخدم https، أو http العادي لخادم على هذا الحاسوب (127.0.0.1).</translation>
        </message>
        <message>
            <location filename="../../socialinbox/config/process_lock.py" />
            <source>The profile's folder can't be written ({strerror}).</source>
            <translation>تعذّرت الكتابة في مجلد ملف التعريف ({strerror}).</translation>
        </message>
        <message>
            <location filename="../../socialinbox/config/process_lock.py" />
            <source>Make it writable, or choose another with --profile.</source>
            <translation>اجعله قابلًا للكتابة، أو اختر غيره بواسطة ‎--profile.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/config/profile.py" />
            <source>The profile folder {place} can't be used ({why}).</source>
            <translation>تعذّر استخدام مجلد ملف التعريف {place} ({why}).</translation>
        </message>
        <message>
            <location filename="../../socialinbox/config/profile.py" />
            <source>Make it writable, or choose another one with --profile.</source>
            <translation>اجعله قابلًا للكتابة، أو اختر غيره بواسطة ‎--profile.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/config/profile.py" />
            <source>The file {file} can't be read.</source>
            <translation>تعذّرت قراءة الملف {file}.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/config/profile.py" />
            <source>Restore it from a backup: it holds the name under which this profile's secrets lie in the keychain.</source>
            <translation>استعده من نسخة احتياطية: ففيه الاسم الذي تُحفظ تحته أسرار ملف التعريف هذا في سلسلة المفاتيح.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/config/settings/declared.py" />
            <source>There is no setting “{key}”.</source>
            <translation>لا يوجد إعداد باسم «{key}».</translation>
        </message>
        <message>
            <location filename="../../socialinbox/config/settings/declared.py" />
            <source>Use one of: {keys}.</source>
            <translation>استخدم أحد هذه: {keys}.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/config/settings/declared.py" />
            <source>Monday</source>
            <translation>الاثنين</translation>
        </message>
        <message>
            <location filename="../../socialinbox/config/settings/declared.py" />
            <source>Tuesday</source>
            <translation>الثلاثاء</translation>
        </message>
        <message>
            <location filename="../../socialinbox/config/settings/declared.py" />
            <source>Wednesday</source>
            <translation>الأربعاء</translation>
        </message>
        <message>
            <location filename="../../socialinbox/config/settings/declared.py" />
            <source>Thursday</source>
            <translation>الخميس</translation>
        </message>
        <message>
            <location filename="../../socialinbox/config/settings/declared.py" />
            <source>Friday</source>
            <translation>الجمعة</translation>
        </message>
        <message>
            <location filename="../../socialinbox/config/settings/declared.py" />
            <source>Saturday</source>
            <translation>السبت</translation>
        </message>
        <message>
            <location filename="../../socialinbox/config/settings/declared.py" />
            <source>Sunday</source>
            <translation>الأحد</translation>
        </message>
        <message>
            <location filename="../../socialinbox/config/settings/declared.py" />
            <source>As the desktop</source>
            <translation>كسطح المكتب</translation>
        </message>
        <message>
            <location filename="../../socialinbox/config/settings/declared.py" />
            <source>Light</source>
            <comment>colours of the window</comment>
            <translation>فاتحة</translation>
        </message>
        <message>
            <location filename="../../socialinbox/config/settings/declared.py" />
            <source>Dark</source>
            <comment>colours of the window</comment>
            <translation>داكنة</translation>
        </message>
        <message>
            <location filename="../../socialinbox/config/settings/declared.py" />
            <source>Comfortable</source>
            <translation>مريح</translation>
        </message>
        <message>
            <location filename="../../socialinbox/config/settings/declared.py" />
            <source>Compact</source>
            <translation>مضغوط</translation>
        </message>
        <message>
            <location filename="../../socialinbox/config/settings/declared.py" />
            <source>Open the next thread</source>
            <translation>فتح المحادثة التالية</translation>
        </message>
        <message>
            <location filename="../../socialinbox/config/settings/declared.py" />
            <source>Open the previous thread</source>
            <translation>فتح المحادثة السابقة</translation>
        </message>
        <message>
            <location filename="../../socialinbox/config/settings/declared.py" />
            <source>Go back to the list</source>
            <translation>العودة إلى القائمة</translation>
        </message>
        <message>
            <location filename="../../socialinbox/config/settings/declared.py" />
            <source>None: it leaves at once</source>
            <translation>بلا مهلة: يخرج فورًا</translation>
        </message>
        <message>
            <location filename="../../socialinbox/config/settings/declared.py" />
            <source>5 seconds</source>
            <translation>5 ثوانٍ</translation>
        </message>
        <message>
            <location filename="../../socialinbox/config/settings/declared.py" />
            <source>10 seconds</source>
            <translation>10 ثوانٍ</translation>
        </message>
        <message>
            <location filename="../../socialinbox/config/settings/declared.py" />
            <source>20 seconds</source>
            <translation>20 ثانية</translation>
        </message>
        <message>
            <location filename="../../socialinbox/config/settings/declared.py" />
            <source>30 seconds</source>
            <translation>30 ثانية</translation>
        </message>
        <message>
            <location filename="../../socialinbox/config/settings/declared.py" />
            <source>1 minute</source>
            <translation>دقيقة واحدة</translation>
        </message>
        <message>
            <location filename="../../socialinbox/config/settings/declared.py" />
            <source>None</source>
            <translation>بلا لون</translation>
        </message>
        <message>
            <location filename="../../socialinbox/config/settings/declared.py" />
            <source>Light</source>
            <comment>skin</comment>
            <translation>فاتحة</translation>
        </message>
        <message>
            <location filename="../../socialinbox/config/settings/declared.py" />
            <source>Medium-light</source>
            <translation>فاتح متوسط</translation>
        </message>
        <message>
            <location filename="../../socialinbox/config/settings/declared.py" />
            <source>Medium</source>
            <translation>متوسط</translation>
        </message>
        <message>
            <location filename="../../socialinbox/config/settings/declared.py" />
            <source>Medium-dark</source>
            <translation>داكن متوسط</translation>
        </message>
        <message>
            <location filename="../../socialinbox/config/settings/declared.py" />
            <source>Dark</source>
            <comment>skin</comment>
            <translation>داكنة</translation>
        </message>
        <message>
            <location filename="../../socialinbox/config/settings/declared.py" />
            <source>Found out from the words</source>
            <translation>تُعرف من الكلمات</translation>
        </message>
        <message>
            <location filename="../../socialinbox/config/settings/declared.py" />
            <source>English</source>
            <translation>الإنجليزية</translation>
        </message>
        <message>
            <location filename="../../socialinbox/config/settings/declared.py" />
            <source>German</source>
            <translation>الألمانية</translation>
        </message>
        <message>
            <location filename="../../socialinbox/config/settings/declared.py" />
            <source>Spanish</source>
            <translation>الإسبانية</translation>
        </message>
        <message>
            <location filename="../../socialinbox/config/settings/declared.py" />
            <source>French</source>
            <translation>الفرنسية</translation>
        </message>
        <message>
            <location filename="../../socialinbox/config/settings/declared.py" />
            <source>Arabic</source>
            <translation>العربية</translation>
        </message>
        <message>
            <location filename="../../socialinbox/config/settings/declared.py" />
            <source>Italian</source>
            <translation>الإيطالية</translation>
        </message>
        <message>
            <location filename="../../socialinbox/config/settings/declared.py" />
            <source>Dutch</source>
            <translation>الهولندية</translation>
        </message>
        <message>
            <location filename="../../socialinbox/config/settings/declared.py" />
            <source>Portuguese</source>
            <translation>البرتغالية</translation>
        </message>
        <message>
            <location filename="../../socialinbox/config/settings/declared.py" />
            <location filename="../../socialinbox/ui/card/suggestion.py" />
            <source>Never</source>
            <translation>أبدًا</translation>
        </message>
        <message>
            <location filename="../../socialinbox/config/settings/declared.py" />
            <source>When my answer has arrived</source>
            <translation>عند وصول ردي</translation>
        </message>
        <message>
            <location filename="../../socialinbox/config/settings/declared.py" />
            <source>As soon as I open the thread</source>
            <translation>فور فتحي المحادثة</translation>
        </message>
        <message>
            <location filename="../../socialinbox/config/settings/declared.py" />
            <location filename="../../socialinbox/ui/accounts/signing.py" />
            <source>Nothing</source>
            <translation>لا شيء</translation>
        </message>
        <message>
            <location filename="../../socialinbox/config/settings/declared.py" />
            <source>Customers I follow</source>
            <translation>العملاء الذين أتابعهم</translation>
        </message>
        <message>
            <location filename="../../socialinbox/config/settings/declared.py" />
            <source>Accounts that need me</source>
            <translation>الحسابات التي تحتاج إليّ</translation>
        </message>
        <message>
            <location filename="../../socialinbox/config/settings/declared.py" />
            <source>Both</source>
            <translation>كلاهما</translation>
        </message>
        <message>
            <location filename="../../socialinbox/config/settings/declared.py" />
            <source>After 1 minute</source>
            <translation>بعد دقيقة واحدة</translation>
        </message>
        <message>
            <location filename="../../socialinbox/config/settings/declared.py" />
            <source>After 5 minutes</source>
            <translation>بعد 5 دقائق</translation>
        </message>
        <message>
            <location filename="../../socialinbox/config/settings/declared.py" />
            <source>After 15 minutes</source>
            <translation>بعد 15 دقيقة</translation>
        </message>
        <message>
            <location filename="../../socialinbox/config/settings/declared.py" />
            <source>After an hour</source>
            <translation>بعد ساعة</translation>
        </message>
        <message>
            <location filename="../../socialinbox/config/settings/declared.py" />
            <source>Colours</source>
            <translation>الألوان</translation>
        </message>
        <message>
            <location filename="../../socialinbox/config/settings/declared.py" />
            <source>Light or dark; or as the desktop is, following it when it changes.</source>
            <translation>فاتحة أو داكنة؛ أو كسطح المكتب، تتبعه متى تغيّر.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/config/settings/declared.py" />
            <source>Size of the text</source>
            <translation>حجم النص</translation>
        </message>
        <message>
            <location filename="../../socialinbox/config/settings/declared.py" />
            <source>In percent of the size that the desktop has. What stands beside the words grows with them.</source>
            <translation>نسبة مئوية من الحجم في سطح المكتب، ويكبر معه ما يجاور الكلمات.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/config/settings/declared.py" />
            <source>%</source>
            <translation>‏٪</translation>
        </message>
        <message>
            <location filename="../../socialinbox/config/settings/declared.py" />
            <source>Language</source>
            <translation>اللغة</translation>
        </message>
        <message>
            <location filename="../../socialinbox/config/settings/declared.py" />
            <source>Of the window, with its dates and numbers. The command line and exported files stay English.</source>
            <translation>لغة النافذة وتواريخها وأرقامها. أما سطر الأوامر والملفات المصدَّرة فتبقى بالإنجليزية.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/config/settings/declared.py" />
            <source>Height of the rows</source>
            <translation>ارتفاع الصفوف</translation>
        </message>
        <message>
            <location filename="../../socialinbox/config/settings/declared.py" />
            <source>How much of each thread the list shows, and how many threads fit into it.</source>
            <translation>مقدار ما تعرضه القائمة من كل محادثة، وعدد المحادثات التي تتسع لها.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/config/settings/declared.py" />
            <source>When a thread is done or snoozed</source>
            <translation>عند إنجاز محادثة أو تأجيلها</translation>
        </message>
        <message>
            <location filename="../../socialinbox/config/settings/declared.py" />
            <source>Which thread is opened then: the one below, the one above, or none, so that the list has the keys.</source>
            <translation>أي محادثة تُفتح بعدها: التي تليها أو التي قبلها، أو لا شيء فتنتقل لوحة المفاتيح إلى القائمة.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/config/settings/declared.py" />
            <source>Time to take a reply back before it leaves</source>
            <translation>مهلة استرجاع الرد قبل خروجه</translation>
        </message>
        <message>
            <location filename="../../socialinbox/config/settings/declared.py" />
            <source>Undo, or Ctrl+Z, puts it back into the composer. Closing the window lets it go at once.</source>
            <translation>يعيده «تراجع» أو Ctrl+Z إلى محرّر الرد. وإغلاق النافذة يرسله فورًا.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/config/settings/declared.py" />
            <location filename="../../socialinbox/ui/accounts/account.py" />
            <source>Initials under public replies</source>
            <translation>الأحرف الأولى تحت الردود العامة</translation>
        </message>
        <message>
            <location filename="../../socialinbox/config/settings/declared.py" />
            <source>Put behind each public reply and counted with it, as teams do who answer under one name. Private messages have none.</source>
            <translation>توضع في آخر كل رد عام وتُحتسب معه، كما تفعل الفرق التي ترد باسم واحد. ولا توضع في الرسائل الخاصة.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/config/settings/declared.py" />
            <source>^MK</source>
            <translation>^MK</translation>
        </message>
        <message>
            <location filename="../../socialinbox/config/settings/declared.py" />
            <source>Skin tone of emoji</source>
            <translation>لون بشرة الرموز التعبيرية</translation>
        </message>
        <message>
            <location filename="../../socialinbox/config/settings/declared.py" />
            <source>For those that show a hand or a person.</source>
            <translation>لما يُظهر منها يدًا أو شخصًا.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/config/settings/declared.py" />
            <source>Check spelling while writing</source>
            <translation>التدقيق الإملائي أثناء الكتابة</translation>
        </message>
        <message>
            <location filename="../../socialinbox/config/settings/declared.py" />
            <source>Marks wrong words in replies and notes, on this computer alone. Dictionaries of the system and of LibreOffice are used; others are added from the menu of the field.</source>
            <translation>يعلّم الكلمات الخاطئة في الردود والملاحظات، على هذا الحاسوب وحده. تُستخدم قواميس النظام وLibreOffice؛ وتضاف غيرها من قائمة الحقل.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/config/settings/declared.py" />
            <source>Language of the spelling</source>
            <translation>لغة التدقيق الإملائي</translation>
        </message>
        <message>
            <location filename="../../socialinbox/config/settings/declared.py" />
            <source>Found out from the words, or always the same.</source>
            <translation>تُعرف من الكلمات، أو تكون ثابتة.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/config/settings/declared.py" />
            <location filename="../../socialinbox/ui/accounts/account.py" />
            <source>Tell customers that you have seen their message</source>
            <translation>إخبار العملاء بأنك رأيت رسالتهم</translation>
        </message>
        <message>
            <location filename="../../socialinbox/config/settings/declared.py" />
            <source>Where a network lets a program do it (Messenger): never; when your answer has arrived; or as soon as you open the thread. The same for all accounts.</source>
            <translation>حيث تتيح الشبكة ذلك للبرامج (Messenger): أبدًا؛ أو عند وصول ردك؛ أو فور فتحك المحادثة. والأمر واحد لكل الحسابات.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/config/settings/declared.py" />
            <source>Show what you told customers before</source>
            <translation>إظهار ما قلته للعملاء سابقًا</translation>
        </message>
        <message>
            <location filename="../../socialinbox/config/settings/declared.py" />
            <source>While you write, a quiet line above the words says what you told customers before about the same thing, and whether a price or an hour was another one. Found in this profile alone; only you see it.</source>
            <translation>أثناء كتابتك يذكّرك سطر هادئ فوق الكلمات بما قلته للعملاء سابقًا في الأمر نفسه، وهل كان السعر أو الموعد مختلفًا. يُبحث عنه في ملف التعريف هذا وحده، ولا يراه سواك.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/config/settings/declared.py" />
            <source>Say in that line whom you told it</source>
            <translation>ذكر من قيل له ذلك في السطر</translation>
        </message>
        <message>
            <location filename="../../socialinbox/config/settings/declared.py" />
            <source>Off, it says “another customer”, for screens that others look at.</source>
            <translation>إن أُوقف كُتب «عميل آخر»، للشاشات التي يراها غيرك.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/config/settings/declared.py" />
            <source>Notifications of the desktop</source>
            <translation>إشعارات سطح المكتب</translation>
        </message>
        <message>
            <location filename="../../socialinbox/config/settings/declared.py" />
            <source>Tells of new messages while the window is elsewhere, and of accounts that need you. Off, you are still told of customers you follow and of what is due to be done.</source>
            <translation>تخبرك بالرسائل الجديدة حين لا تكون النافذة أمامك، وبالحسابات التي تحتاج إليك. وإن أُوقفت تبقى أخبار العملاء الذين تتابعهم وما حان من المهام.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/config/settings/declared.py" />
            <source>Say when a snoozed thread is back</source>
            <translation>التنبيه عند عودة محادثة مؤجَّلة</translation>
        </message>
        <message>
            <location filename="../../socialinbox/config/settings/declared.py" />
            <source>By a notification, while the window is elsewhere. In the list it stands on top at any rate.</source>
            <translation>بإشعار ما دامت النافذة ليست في المقدمة. وهي في أعلى القائمة على أي حال.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/config/settings/declared.py" />
            <source>Keep names and words out of notifications</source>
            <translation>إخفاء الأسماء والكلمات من الإشعارات</translation>
        </message>
        <message>
            <location filename="../../socialinbox/config/settings/declared.py" />
            <source>Then they only say how many messages are new, and nothing can be answered from them.</source>
            <translation>فلا تذكر إلا عدد الرسائل الجديدة، ولا يمكن الرد منها.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/config/settings/declared.py" />
            <source>A sound with notifications</source>
            <translation>صوت مع الإشعارات</translation>
        </message>
        <message>
            <location filename="../../socialinbox/config/settings/declared.py" />
            <source>Short, and never while it is quiet.</source>
            <translation>قصير، ولا يُسمع أبدًا في ساعات الهدوء.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/config/settings/declared.py" />
            <source>Quiet hours</source>
            <translation>ساعات الهدوء</translation>
        </message>
        <message>
            <location filename="../../socialinbox/config/settings/declared.py" />
            <source>When you are told nothing, on the clock of this computer. What comes meanwhile is told once, when they are over.</source>
            <translation>لا يصلك فيها إشعار، بحسب ساعة هذا الحاسوب. وما يأتي خلالها تُخبر به مرة واحدة بعد انتهائها.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/config/settings/declared.py" />
            <source>Days on which the quiet hours begin</source>
            <translation>الأيام التي تبدأ فيها ساعات الهدوء</translation>
        </message>
        <message>
            <location filename="../../socialinbox/config/settings/declared.py" />
            <source>Hours over midnight belong to the day on which they begin.</source>
            <translation>الساعات التي تتجاوز منتصف الليل تتبع اليوم الذي تبدأ فيه.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/config/settings/declared.py" />
            <source>Days that are quiet as a whole</source>
            <translation>أيام هادئة بأكملها</translation>
        </message>
        <message>
            <location filename="../../socialinbox/config/settings/declared.py" />
            <source>From midnight to midnight, such as a day on which the shop is closed.</source>
            <translation>من منتصف الليل إلى منتصفه، كيوم يُغلق فيه المتجر.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/config/settings/declared.py" />
            <source>What is told although it is quiet</source>
            <translation>ما تُخبَر به رغم الهدوء</translation>
        </message>
        <message>
            <location filename="../../socialinbox/config/settings/declared.py" />
            <source>Customers whom you follow are told of whatever you have paused; accounts that need you can wait until it is over.</source>
            <translation>تُخبَر بالعملاء الذين تتابعهم مهما أوقفت؛ أما الحسابات التي تحتاج إليك فيمكن أن تنتظر انتهاءه.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/config/settings/declared.py" />
            <source>Say at the start what came while you were away</source>
            <translation>عرض ما جاء في غيابك عند البدء</translation>
        </message>
        <message>
            <location filename="../../socialinbox/config/settings/declared.py" />
            <source>A quiet card over the lists: new messages, reply windows that close soon, accounts that were broken, what fell due, and replies that went out.</source>
            <translation>بطاقة هادئة فوق القوائم: رسائل جديدة، ومهل رد توشك أن تنتهي، وحسابات تعطّلت، ومهام حانت، وردود أُرسلت.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/config/settings/declared.py" />
            <source>An icon in the tray</source>
            <translation>أيقونة في شريط النظام</translation>
        </message>
        <message>
            <location filename="../../socialinbox/config/settings/declared.py" />
            <source>Shows how many threads are unread, where the desktop has a tray. Its menu pauses notifications, asks the networks and quits.</source>
            <translation>تُظهر عدد المحادثات غير المقروءة إن كان لسطح المكتب شريط نظام. ومن قائمتها تُوقَف الإشعارات وتُسأل الشبكات ويُنهى البرنامج.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/config/settings/declared.py" />
            <source>Closing the window leaves the program in the tray</source>
            <translation>إغلاق النافذة يبقي البرنامج في شريط النظام</translation>
        </message>
        <message>
            <location filename="../../socialinbox/config/settings/declared.py" />
            <source>Messages then keep coming in, and you are still told. Ctrl+Q quits. Where there is no tray, closing the window always quits, so that nothing runs out of your sight.</source>
            <translation>فتظل الرسائل تصل وتظل الإشعارات. وينهي Ctrl+Q البرنامج. وحيث لا شريط نظام، ينهيه إغلاق النافذة دائمًا كي لا يعمل شيء بعيدًا عن نظرك.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/config/settings/declared.py" />
            <source>Start with the computer</source>
            <translation>التشغيل مع بدء الحاسوب</translation>
        </message>
        <message>
            <location filename="../../socialinbox/config/settings/declared.py" />
            <source>When you sign in, without opening the window where there is a tray.</source>
            <translation>عند دخولك إلى النظام، دون فتح النافذة إن كان هناك شريط نظام.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/config/settings/declared.py" />
            <source>Lock the window after so many minutes without a key or the mouse</source>
            <translation>قفل النافذة بعد دقائق بلا لوحة مفاتيح ولا فأرة</translation>
        </message>
        <message>
            <location filename="../../socialinbox/config/settings/declared.py" />
            <source>Covers everything until the pass phrase of the lock is typed; notifications then have no content. Ctrl+L locks at once. Messages keep coming in.</source>
            <translation>يغطي كل شيء حتى تُكتب عبارة مرور القفل، وتخلو الإشعارات عندئذ من المحتوى. يقفل Ctrl+L فورًا. وتظل الرسائل تصل.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/config/settings/declared.py" />
            <source>Look for newer versions</source>
            <translation>البحث عن إصدارات أحدث</translation>
        </message>
        <message>
            <location filename="../../socialinbox/config/settings/declared.py" />
            <source>Asks one signed file on the makers' page, once a day; nothing about you is sent. Without it the program asks nobody.</source>
            <translation>يسأل ملفًا موقّعًا واحدًا في صفحة الصانعين مرة في اليوم، ولا يُرسل عنك شيء. ومن دونه لا يسأل البرنامج أحدًا.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/config/settings/kept.py" />
            <source>{file} can't be read ({why}); the defaults are used.</source>
            <translation>تعذّرت قراءة {file} ({why})؛ فتُستخدم القيم الافتراضية.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/config/settings/kept.py" />
            <source>In {settings} {key} has a value that it can't have; the default ({default}) is used.</source>
            <translation>للإعداد {key} في {settings} قيمة غير ممكنة؛ فتُستخدم القيمة الافتراضية ({default}).</translation>
        </message>
        <message>
            <location filename="../../socialinbox/config/settings/kept.py" />
            <source>The file {file} can't be written ({why}).</source>
            <translation>تعذّرت كتابة الملف {file} ({why}).</translation>
        </message>
        <message>
            <location filename="../../socialinbox/config/settings/kept.py" />
            <source>Make room or make it writable, then choose again.</source>
            <translation>وفّر مساحة أو اجعله قابلًا للكتابة، ثم اختر من جديد.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/config/settings/kept.py" />
            <source>{file} is no list of settings; the defaults are used.</source>
            <translation>ليس {file} قائمة إعدادات؛ فتُستخدم القيم الافتراضية.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/config/settings/kept.py" />
            <source>{file} is no list of settings. It lies at {aside} now; the defaults are used.</source>
            <translation>ليس {file} قائمة إعدادات. نُقل إلى {aside}، وتُستخدم القيم الافتراضية.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/config/settings/kinds.py" />
            <source>“{text}” is nothing that {key} can be.</source>
            <translation>لا يمكن أن تكون قيمة {key} «{text}».</translation>
        </message>
        <message>
            <location filename="../../socialinbox/config/settings/kinds.py" />
            <source>Give one of: {words}.</source>
            <translation>اكتب واحدة من: {words}.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../socialinbox/config/settings/kinds.py" />
            <source>That is %n character(s) long; {key} has room for {longest}.</source>
            <translation>
                <numerusform>النص فارغ؛ ويتسع {key} إلى {longest}.</numerusform>
                <numerusform>طول النص حرف واحد؛ ويتسع {key} إلى {longest}.</numerusform>
                <numerusform>طول النص حرفان؛ ويتسع {key} إلى {longest}.</numerusform>
                <numerusform>طول النص %n أحرف؛ ويتسع {key} إلى {longest}.</numerusform>
                <numerusform>طول النص %n حرفًا؛ ويتسع {key} إلى {longest}.</numerusform>
                <numerusform>طول النص %n حرف؛ ويتسع {key} إلى {longest}.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../socialinbox/config/settings/kinds.py" />
            <source>Make it shorter.</source>
            <translation>اختصره.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/config/settings/kinds.py" />
            <source>{key} is one line.</source>
            <translation>يجب أن يكون {key} سطرًا واحدًا.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/config/settings/kinds.py" />
            <source>Leave the others out.</source>
            <translation>احذف الأسطر الأخرى.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/config/settings/kinds.py" />
            <source>Looks</source>
            <translation>المظهر</translation>
        </message>
        <message>
            <location filename="../../socialinbox/config/settings/kinds.py" />
            <source>Inbox</source>
            <translation>صندوق الوارد</translation>
        </message>
        <message>
            <location filename="../../socialinbox/config/settings/kinds.py" />
            <source>Answering</source>
            <translation>الرد</translation>
        </message>
        <message>
            <location filename="../../socialinbox/config/settings/kinds.py" />
            <location filename="../../socialinbox/ui/accounts/account.py" />
            <source>Being told</source>
            <translation>الإشعارات</translation>
        </message>
        <message>
            <location filename="../../socialinbox/config/settings/kinds.py" />
            <location filename="../../socialinbox/ui/sidebar/sidebar.py" />
            <source>Networks</source>
            <translation>الشبكات</translation>
        </message>
        <message>
            <location filename="../../socialinbox/config/settings/kinds.py" />
            <source>Privacy</source>
            <translation>الخصوصية</translation>
        </message>
        <message>
            <location filename="../../socialinbox/config/settings/kinds.py" />
            <source>Program</source>
            <translation>البرنامج</translation>
        </message>
        <message>
            <location filename="../../socialinbox/config/web.py" />
            <source>There is no connection to the network.</source>
            <translation>لا اتصال بالشبكة.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/config/web.py" />
            <source>The proxy that is set on this computer lets nothing through to the network. Ask whoever looks after it.</source>
            <translation>الوكيل (proxy) المضبوط على هذا الحاسوب لا يسمح بمرور شيء إلى الشبكة. اسأل المسؤول عنه.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/config/web.py" />
            <source>The network's server could not prove that it is the real one. See whether the date and time of this computer are right; else something in between reads along, such as a virus scanner or an office's network.</source>
            <translation>تعذّر على خادم الشبكة إثبات أنه الخادم الحقيقي. تحقّق من صحة التاريخ والوقت على هذا الحاسوب؛ وإلا فهناك ما يقرأ في الطريق، مثل مضاد فيروسات أو شبكة مكتب.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/config/web.py" />
            <source>The proxy that is set on this computer can't be used.</source>
            <translation>لا يمكن استخدام الوكيل (proxy) المضبوط على هذا الحاسوب.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/config/web.py" />
            <source>A SOCKS proxy is set on this computer, and none can be used here.</source>
            <translation>ضُبط على هذا الحاسوب وكيل SOCKS، ولا يمكن استخدام مثله هنا.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/config/web.py" />
            <source>For HTTPS set one that begins with http://, or none, and start Social Inbox again.</source>
            <translation>اضبط لـ HTTPS وكيلًا يبدأ بـ http://‎، أو لا شيء، ثم أعد تشغيل Social Inbox.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/config/whose_hours.py" />
            <source>It is not quiet now.</source>
            <translation>لا هدوء الآن.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/config/whose_hours.py" />
            <source>Quiet until {until:moment}, because you have paused notifications.</source>
            <translation>هدوء حتى {until:moment}، لأنك أوقفت الإشعارات.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/config/whose_hours.py" />
            <source>Quiet until {until:moment}, because of this customer’s hours.</source>
            <translation>هدوء حتى {until:moment}، بسبب ساعات هذا العميل.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/config/whose_hours.py" />
            <source>Quiet until {until:moment}, because of this account’s hours.</source>
            <translation>هدوء حتى {until:moment}، بسبب ساعات هذا الحساب.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/config/whose_hours.py" />
            <source>Quiet until {until:moment}, because of the hours in the settings.</source>
            <translation>هدوء حتى {until:moment}، بسبب الساعات في الإعدادات.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/demo.py" />
            <source>What was kept of the practice networks can't be read; they begin anew.</source>
            <translation>تتعذّر قراءة ما حُفظ من شبكات التدريب؛ ستبدأ من جديد.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/demo.py" />
            <source>What was kept of the practice networks can't be read; they begin anew. The file lies at {aside} now.</source>
            <translation>تتعذّر قراءة ما حُفظ من شبكات التدريب؛ ستبدأ من جديد. الملف موجود الآن في {aside}.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/inbox/due.py" />
            <source>“{text}” is no moment.</source>
            <translation>«{text}» ليس وقتًا.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/inbox/due.py" />
            <source>Give a day (2026-12-03), a day with an hour (2026-12-03T14:30), or one of: {quick}.</source>
            <translation>اكتب يومًا (‎2026-12-03)، أو يومًا وساعة (‎2026-12-03T14:30)، أو واحدة من: {quick}.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/inbox/export/owners.py" />
            <location filename="../../socialinbox/inbox/transfer.py" />
            <source>Line {number} of the file: {title}</source>
            <translation>السطر {number} من الملف: {title}</translation>
        </message>
        <message>
            <location filename="../../socialinbox/inbox/export/owners.py" />
            <source>Line {number} of the file is not what its kind says.</source>
            <translation>السطر {number} من الملف ليس ما يقوله نوعه.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/inbox/export/owners.py" />
            <location filename="../../socialinbox/inbox/transfer.py" />
            <source>Give a file that `socialinbox export` wrote. Nothing was read in.</source>
            <translation>اختر ملفًا كتبه `socialinbox export`. لم يُقرأ شيء.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/inbox/export/whole_file.py" />
            <source>{file} could not be written ({why}).</source>
            <translation>تعذّرت كتابة {file} ({why}).</translation>
        </message>
        <message>
            <location filename="../../socialinbox/inbox/export/whole_file.py" />
            <source>Choose another place.</source>
            <translation>اختر مكانًا آخر.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/inbox/finding.py" />
            <source>This view searches for nothing.</source>
            <translation>هذا العرض لا يبحث عن شيء.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/inbox/finding.py" />
            <source>Type what its threads have in common.</source>
            <translation>اكتب ما يجمع بين محادثاته.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/inbox/later.py" />
            <location filename="../../socialinbox/inbox/send_times.py" />
            <location filename="../../socialinbox/ui/leaving/when_sheet.py" />
            <location filename="../../socialinbox/ui/leaving/words.py" />
            <source>That moment is over.</source>
            <translation>فات هذا الوقت.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/inbox/later.py" />
            <location filename="../../socialinbox/inbox/send_times.py" />
            <source>Choose a later one.</source>
            <translation>اختر وقتًا لاحقًا.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/inbox/later.py" />
            <source>{place} lets you answer until {time:moment}.</source>
            <translation>يتيح لك {place} الرد حتى {time:moment}.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/inbox/later.py" />
            <source>Choose an earlier moment, or another way to answer.</source>
            <translation>اختر وقتًا أبكر، أو طريقة أخرى للرد.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/inbox/networks.py" />
            <source>The networks are not there yet.</source>
            <translation>الشبكات ليست جاهزة بعد.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/inbox/networks.py" />
            <source>Try again in a moment.</source>
            <translation>حاول بعد لحظة.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/inbox/networks.py" />
            <source>This needs the network, and nothing is connected yet.</source>
            <translation>يحتاج هذا إلى الشبكة، ولا شيء متصل بعد.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/inbox/options.py" />
            <source>Use one of: {asked}.</source>
            <translation>استخدم واحدة من: {asked}.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/inbox/options.py" />
            <source>This network asks nothing.</source>
            <translation>هذه الشبكة لا تسأل شيئًا.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/inbox/options.py" />
            <source>{name} has no option “{option}”.</source>
            <translation>ليس في {name} خيار «{option}».</translation>
        </message>
        <message>
            <location filename="../../socialinbox/inbox/people.py" />
            <source>{asks} asks how you know who somebody is.</source>
            <translation>تسألك {asks} كيف عرفت من يكون الشخص.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/inbox/people.py" />
            <source>Say it: they told you, their public profile says so, they agreed, or it is a guess.</source>
            <translation>اذكر ذلك: قيل لك مباشرة، أو يقوله الملف العام، أو تمت الموافقة، أو هو تخمين.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/inbox/receipt_words.py" />
            <source>What stands at the networks themselves is not touched by this; there it is removed by its author, or by the network.</source>
            <translation>لا يمسّ هذا ما هو موجود في الشبكات نفسها؛ فهناك يزيله كاتبه أو الشبكة.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/inbox/receipt_words.py" />
            <source>Copies that the owner has made of the computer by other means are not touched either.</source>
            <translation>ولا يمسّ النسخ التي أخذها المالك من الحاسوب بوسائل أخرى.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../socialinbox/inbox/receipt_words.py" />
            <source>%n tag(s)</source>
            <translation>
                <numerusform>لا وسوم</numerusform>
                <numerusform>وسم واحد</numerusform>
                <numerusform>وسمان</numerusform>
                <numerusform>%n وسوم</numerusform>
                <numerusform>%n وسمًا</numerusform>
                <numerusform>%n وسم</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../socialinbox/inbox/receipt_words.py" />
            <source>%n note(s)</source>
            <translation>
                <numerusform>لا ملاحظات</numerusform>
                <numerusform>ملاحظة واحدة</numerusform>
                <numerusform>ملاحظتان</numerusform>
                <numerusform>%n ملاحظات</numerusform>
                <numerusform>%n ملاحظة</numerusform>
                <numerusform>%n ملاحظة</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../socialinbox/inbox/receipt_words.py" />
            <source>%n follow-up(s)</source>
            <translation>
                <numerusform>لا مهام متابعة</numerusform>
                <numerusform>مهمة متابعة واحدة</numerusform>
                <numerusform>مهمتا متابعة</numerusform>
                <numerusform>%n مهام متابعة</numerusform>
                <numerusform>%n مهمة متابعة</numerusform>
                <numerusform>%n مهمة متابعة</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../socialinbox/inbox/receipt_words.py" />
            <source>%n earlier version(s)</source>
            <translation>
                <numerusform>لا نسخ سابقة</numerusform>
                <numerusform>نسخة سابقة واحدة</numerusform>
                <numerusform>نسختان سابقتان</numerusform>
                <numerusform>%n نسخ سابقة</numerusform>
                <numerusform>%n نسخة سابقة</numerusform>
                <numerusform>%n نسخة سابقة</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../socialinbox/inbox/receipt_words.py" />
            <source>%n draft(s)</source>
            <translation>
                <numerusform>لا مسودات</numerusform>
                <numerusform>مسودة واحدة</numerusform>
                <numerusform>مسودتان</numerusform>
                <numerusform>%n مسودات</numerusform>
                <numerusform>%n مسودة</numerusform>
                <numerusform>%n مسودة</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../socialinbox/inbox/receipt_words.py" />
            <source>%n suggestion(s)</source>
            <translation>
                <numerusform>لا اقتراحات</numerusform>
                <numerusform>اقتراح واحد</numerusform>
                <numerusform>اقتراحان</numerusform>
                <numerusform>%n اقتراحات</numerusform>
                <numerusform>%n اقتراحًا</numerusform>
                <numerusform>%n اقتراح</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../socialinbox/inbox/receipt_words.py" />
            <source>%n promise(s)</source>
            <translation>
                <numerusform>لا وعود</numerusform>
                <numerusform>وعد واحد</numerusform>
                <numerusform>وعدان</numerusform>
                <numerusform>%n وعود</numerusform>
                <numerusform>%n وعدًا</numerusform>
                <numerusform>%n وعد</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../socialinbox/inbox/receipt_words.py" />
            <source>%n follow mark(s)</source>
            <translation>
                <numerusform>لا علامات متابعة</numerusform>
                <numerusform>علامة متابعة واحدة</numerusform>
                <numerusform>علامتا متابعة</numerusform>
                <numerusform>%n علامات متابعة</numerusform>
                <numerusform>%n علامة متابعة</numerusform>
                <numerusform>%n علامة متابعة</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../socialinbox/inbox/receipt_words.py" />
            <source>%n mute mark(s)</source>
            <translation>
                <numerusform>لا علامات كتم</numerusform>
                <numerusform>علامة كتم واحدة</numerusform>
                <numerusform>علامتا كتم</numerusform>
                <numerusform>%n علامات كتم</numerusform>
                <numerusform>%n علامة كتم</numerusform>
                <numerusform>%n علامة كتم</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../socialinbox/inbox/receipt_words.py" />
            <source>%n schedule(s) of quiet hours</source>
            <translation>
                <numerusform>لا جداول هدوء</numerusform>
                <numerusform>جدول هدوء واحد</numerusform>
                <numerusform>جدولا هدوء</numerusform>
                <numerusform>%n جداول هدوء</numerusform>
                <numerusform>%n جدول هدوء</numerusform>
                <numerusform>%n جدول هدوء</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../socialinbox/inbox/receipt_words.py" />
            <source>%n entr(y|ies) of the ledger</source>
            <translation>
                <numerusform>لا قيود في السجل</numerusform>
                <numerusform>قيد واحد في السجل</numerusform>
                <numerusform>قيدان في السجل</numerusform>
                <numerusform>%n قيود في السجل</numerusform>
                <numerusform>%n قيدًا في السجل</numerusform>
                <numerusform>%n قيد في السجل</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../socialinbox/inbox/receipt_words.py" />
            <source>Everything that was stored about one customer was erased.</source>
            <translation>مُحي كل ما كان مخزّنًا عن أحد العملاء.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/inbox/receipt_words.py" />
            <source>Everything that came from {network} was erased.</source>
            <translation>مُحي كل ما جاء من {network}.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/inbox/receipt_words.py" />
            <source>{network}: {counts}.</source>
            <translation>{network}: {counts}.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/inbox/receipt_words.py" />
            <source>Besides: {things}.</source>
            <translation>وإلى جانب ذلك: {things}.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/inbox/receipt_words.py" />
            <source>Names, pictures, the search index and the lists: all of it is overwritten, not hidden.</source>
            <translation>الأسماء والصور وفهرس البحث والقوائم: كل ذلك كُتب فوقه ولم يُخفَ فحسب.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../socialinbox/inbox/receipt_words.py" />
            <source>%n message(s) of our own stayed, without name, address, link, files and quotes.</source>
            <translation>
                <numerusform>لم تبقَ أي من رسائلنا.</numerusform>
                <numerusform>بقيت رسالة واحدة من رسائلنا، بلا اسم ولا عنوان ولا رابط ولا ملفات ولا اقتباسات.</numerusform>
                <numerusform>بقيت رسالتان من رسائلنا، بلا اسم ولا عنوان ولا رابط ولا ملفات ولا اقتباسات.</numerusform>
                <numerusform>بقيت %n من رسائلنا، بلا اسم ولا عنوان ولا رابط ولا ملفات ولا اقتباسات.</numerusform>
                <numerusform>بقيت %n من رسائلنا، بلا اسم ولا عنوان ولا رابط ولا ملفات ولا اقتباسات.</numerusform>
                <numerusform>بقيت %n من رسائلنا، بلا اسم ولا عنوان ولا رابط ولا ملفات ولا اقتباسات.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../socialinbox/inbox/receipt_words.py" />
            <source>Older copies of the whole file that were removed: {count}.</source>
            <translation>نسخ أقدم من الملف كله أُزيلت: {count}.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/inbox/receipt_words.py" />
            <source>A salted mark is kept from which nobody can be read. It keeps what was erased from coming back with the next look at the networks.</source>
            <translation>تبقى علامة مشفّرة لا يُعرف منها أحد، تمنع عودة ما مُحي عند السؤال التالي للشبكات.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/inbox/receipt_words.py" />
            <source>Not all files could be removed yet; the next start of the program goes on with it.</source>
            <translation>لم يمكن إزالة كل الملفات بعد؛ يُستأنف ذلك عند التشغيل التالي للبرنامج.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../socialinbox/inbox/receipt_words.py" />
            <source>%n message(s) of theirs</source>
            <translation>
                <numerusform>لا رسائل منهم</numerusform>
                <numerusform>رسالة واحدة منهم</numerusform>
                <numerusform>رسالتان منهم</numerusform>
                <numerusform>%n رسائل منهم</numerusform>
                <numerusform>%n رسالة منهم</numerusform>
                <numerusform>%n رسالة منهم</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../socialinbox/inbox/receipt_words.py" />
            <source>%n message(s) of our own (see below)</source>
            <translation>
                <numerusform>لا رسائل منّا (انظر أدناه)</numerusform>
                <numerusform>رسالة واحدة منّا (انظر أدناه)</numerusform>
                <numerusform>رسالتان منّا (انظر أدناه)</numerusform>
                <numerusform>%n رسائل منّا (انظر أدناه)</numerusform>
                <numerusform>%n رسالة منّا (انظر أدناه)</numerusform>
                <numerusform>%n رسالة منّا (انظر أدناه)</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../socialinbox/inbox/receipt_words.py" />
            <source>%n message(s) of our own</source>
            <translation>
                <numerusform>لا رسائل منّا</numerusform>
                <numerusform>رسالة واحدة منّا</numerusform>
                <numerusform>رسالتان منّا</numerusform>
                <numerusform>%n رسائل منّا</numerusform>
                <numerusform>%n رسالة منّا</numerusform>
                <numerusform>%n رسالة منّا</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../socialinbox/inbox/receipt_words.py" />
            <source>%n (picture or file|pictures and files)</source>
            <translation>
                <numerusform>لا صور ولا ملفات</numerusform>
                <numerusform>صورة واحدة أو ملف</numerusform>
                <numerusform>صورتان أو ملفان</numerusform>
                <numerusform>%n صور وملفات</numerusform>
                <numerusform>%n صورة وملفًا</numerusform>
                <numerusform>%n صورة وملف</numerusform>
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
            <translation>لا تحدّد {network} وقتًا يجب أن يزول بعده شيء.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/inbox/retention.py" />
            <source>There is nothing to state.</source>
            <translation>ليس هناك ما يُقرّ به.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/inbox/retention.py" />
            <source>There is no account {account} at {network}.</source>
            <translation>لا يوجد حساب {account} في {network}.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/inbox/retention.py" />
            <location filename="../../socialinbox/storage/accounts.py" />
            <location filename="../../socialinbox/storage/erasing_account.py" />
            <source>List the accounts with: socialinbox accounts</source>
            <translation>لعرض الحسابات: socialinbox accounts</translation>
        </message>
        <message numerus="yes">
            <location filename="../../socialinbox/inbox/retention.py" />
            <source>{network} allows %n hour(s) for everything as it is, so that this says nothing new.</source>
            <translation>
                <numerusform>لا تسمح {network} بأي مدة لكل شيء أصلًا، فلا جديد في هذا.</numerusform>
                <numerusform>تسمح {network} أصلًا بساعة واحدة لكل شيء، فلا جديد في هذا.</numerusform>
                <numerusform>تسمح {network} أصلًا بساعتين لكل شيء، فلا جديد في هذا.</numerusform>
                <numerusform>تسمح {network} أصلًا بـ %n ساعات لكل شيء، فلا جديد في هذا.</numerusform>
                <numerusform>تسمح {network} أصلًا بـ %n ساعة لكل شيء، فلا جديد في هذا.</numerusform>
                <numerusform>تسمح {network} أصلًا بـ %n ساعة لكل شيء، فلا جديد في هذا.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../socialinbox/inbox/retention.py" />
            <source>Give a longer time, or for ever.</source>
            <translation>حدّد مدة أطول، أو بلا حد.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/inbox/retention.py" />
            <source>Nothing says which contract this is.</source>
            <translation>لم يُذكر أي عقد هذا.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/inbox/retention.py" />
            <source>Write what it is called, of which day it is, and where it lies.</source>
            <translation>اكتب اسمه وتاريخه ومكانه.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/inbox/rights.py" />
            <source>name</source>
            <translation>الاسم</translation>
        </message>
        <message>
            <location filename="../../socialinbox/inbox/rights.py" />
            <source>handle</source>
            <translation>المعرّف</translation>
        </message>
        <message>
            <location filename="../../socialinbox/inbox/rights.py" />
            <source>picture</source>
            <translation>الصورة</translation>
        </message>
        <message>
            <location filename="../../socialinbox/inbox/rights.py" />
            <source>address of the profile</source>
            <translation>عنوان الملف الشخصي</translation>
        </message>
        <message>
            <location filename="../../socialinbox/inbox/rights.py" />
            <source>what they say of themselves</source>
            <translation>ما يقولونه عن أنفسهم</translation>
        </message>
        <message>
            <location filename="../../socialinbox/inbox/rights.py" />
            <source>town</source>
            <translation>المدينة</translation>
        </message>
        <message>
            <location filename="../../socialinbox/inbox/rights.py" />
            <location filename="../../socialinbox/people/customers.py" />
            <location filename="../../socialinbox/storage/erasing_customer.py" />
            <location filename="../../socialinbox/storage/notes.py" />
            <source>There is no customer {customer}.</source>
            <translation>لا يوجد عميل {customer}.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/inbox/rights.py" />
            <location filename="../../socialinbox/people/customers.py" />
            <location filename="../../socialinbox/storage/erasing_customer.py" />
            <source>List the customers with: socialinbox threads</source>
            <translation>لعرض العملاء: socialinbox threads</translation>
        </message>
        <message>
            <location filename="../../socialinbox/inbox/rights.py" />
            <source>Kept until it is deleted there or here.</source>
            <translation>يُحتفظ به حتى يُحذف هناك أو هنا.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/inbox/rights.py" />
            <source>Messages {time}, then looked at again or removed.</source>
            <translation>الرسائل {time}، ثم يُعاد النظر فيها أو تُزال.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/inbox/rights.py" />
            <source>Names and pictures {time}.</source>
            <translation>الأسماء والصور {time}.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/inbox/rights.py" />
            <source>Not to be exported.</source>
            <translation>لا يُصدَّر.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/inbox/rights.py" />
            <source>Not in the search index.</source>
            <translation>ليس في فهرس البحث.</translation>
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
                <numerusform>%n ساعة</numerusform>
                <numerusform>ساعة واحدة</numerusform>
                <numerusform>ساعتين</numerusform>
                <numerusform>%n ساعات</numerusform>
                <numerusform>%n ساعة</numerusform>
                <numerusform>%n ساعة</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../socialinbox/inbox/rights.py" />
            <location filename="../../socialinbox/networks/facebook/rules.py" />
            <location filename="../../socialinbox/ui/accounts/kept_for.py" />
            <location filename="../../socialinbox/ui/words.py" />
            <source>%n day(s)</source>
            <translation>
                <numerusform>%n يوم</numerusform>
                <numerusform>يوم واحد</numerusform>
                <numerusform>يومين</numerusform>
                <numerusform>%n أيام</numerusform>
                <numerusform>%n يومًا</numerusform>
                <numerusform>%n يوم</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../socialinbox/inbox/rights.py" />
            <source>Written here: {besides}.</source>
            <translation>مكتوب هنا: {besides}.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/inbox/rights.py" />
            <source>In the search index: {searchable} messages.</source>
            <translation>في فهرس البحث: {searchable} من الرسائل.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/inbox/rights.py" />
            <source>Older copies of the whole file beside it: {copies}.</source>
            <translation>نسخ أقدم من الملف كله بجانبه: {copies}.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/inbox/saved_replies.py" />
            <source>Line {number} of the file is no saved reply.</source>
            <translation>السطر {number} من الملف ليس ردًا جاهزًا.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/inbox/saved_replies.py" />
            <source>Give a file that was written here. Nothing was read in.</source>
            <translation>اختر ملفًا كُتب هنا. لم يُقرأ شيء.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/inbox/send_times.py" />
            <source>“{text}” is no moment that this program knows.</source>
            <translation>«{text}» ليس وقتًا يعرفه هذا البرنامج.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/inbox/send_times.py" />
            <source>Try “tomorrow 9:00”, “Friday 14:30” or “in 2 hours”.</source>
            <translation>جرّب «غدًا 9:00» أو «الجمعة 14:30» أو «خلال ساعتين».</translation>
        </message>
        <message>
            <location filename="../../socialinbox/inbox/sendable.py" />
            <source>{cost:dollars}</source>
            <translation>{cost:dollars}</translation>
        </message>
        <message>
            <location filename="../../socialinbox/inbox/sendable.py" />
            <source>{plain:dollars}; with this link {cost:dollars}</source>
            <translation>{plain:dollars}؛ ومع هذا الرابط ‎{cost:dollars}</translation>
        </message>
        <message>
            <location filename="../../socialinbox/inbox/sendable.py" />
            <source>A reply on {network} is not possible.</source>
            <translation>الرد على {network} غير ممكن.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/inbox/sendable.py" />
            <source>Choose another way to answer.</source>
            <translation>اختر طريقة أخرى للرد.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/inbox/sendable.py" />
            <source>There is nothing to send.</source>
            <translation>ليس هناك ما يُرسل.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/inbox/sendable.py" />
            <source>Write a few words first.</source>
            <translation>اكتب بضع كلمات أولًا.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/inbox/sendable.py" />
            <source>The files can't be sent on {network}.</source>
            <translation>لا يمكن إرسال الملفات على {network}.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/inbox/sendable.py" />
            <source>The text is too long for {network}: {used} of {limit}.</source>
            <translation>النص أطول مما تتسع له {network}: ‏{used} من {limit}.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/inbox/sendable.py" />
            <source>Shorten it, or send it in two parts.</source>
            <translation>اختصره أو أرسله على جزأين.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/inbox/service.py" />
            <source>No account on {network} is connected.</source>
            <translation>لا حساب متصل على {network}.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/inbox/service.py" />
            <source>Connect it; what you wrote stays in the draft.</source>
            <translation>اربطه؛ وما كتبته يبقى في المسودة.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/inbox/service.py" />
            <source>A cap below nothing makes no sense.</source>
            <translation>لا معنى لسقف أقل من الصفر.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/inbox/service.py" />
            <source>Give dollars, such as 5.</source>
            <translation>اكتب مبلغًا بالدولار، مثل 5.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/inbox/snoozing.py" />
            <source>“{typed}” is no moment to come.</source>
            <translation>«{typed}» ليس وقتًا قادمًا.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/inbox/snoozing.py" />
            <source>Say it in words (tomorrow at 3, fri 14:30, in 2 hours), or one of: {names}.</source>
            <translation>اكتبه بالكلمات (غدًا 15:00، الجمعة 14:30، خلال ساعتين)، أو واحدة من: {names}.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/inbox/story.py" />
            <source>There is nothing to do.</source>
            <translation>ليس هناك ما يُفعل.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/inbox/story.py" />
            <source>Say in a few words what is to be done.</source>
            <translation>اكتب في كلمات قليلة ما ينبغي فعله.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/inbox/transfer.py" />
            <source>{network} does not allow these words to be exported.</source>
            <translation>لا تسمح {network} بتصدير هذه الكلمات.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/inbox/transfer.py" />
            <source>It has no {key}.</source>
            <translation>ليس فيه {key}.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/inbox/transfer.py" />
            <source>Line {number} of the file is not a message.</source>
            <translation>السطر {number} من الملف ليس رسالة.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/inbox/triage.py" />
            <source>That moment is over already.</source>
            <translation>فات هذا الوقت.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/inbox/triage.py" />
            <source>Choose one that is still to come.</source>
            <translation>اختر وقتًا لم يأتِ بعد.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/inbox/videos.py" />
            <source>No channel that takes videos is connected.</source>
            <translation>لا قناة متصلة تقبل مقاطع الفيديو.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/inbox/videos.py" />
            <source>This video can’t be uploaded.</source>
            <translation>لا يمكن رفع هذا المقطع.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/keeping/clearing.py" />
            <location filename="../../socialinbox/storage/erasing_progress.py" />
            <source>This was erased already.</source>
            <translation>مُحي هذا من قبل.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/keeping/clearing.py" />
            <location filename="../../socialinbox/storage/erasing_progress.py" />
            <source>Look at the receipts.</source>
            <translation>انظر في الإيصالات.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/contract.py" />
            <source>Only one file can go along. Send the others in a second message.</source>
            <translation>لا يُرفق إلا ملف واحد. أرسل البقية في رسالة ثانية.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/contract.py" />
            <source>Here a message carries words or a file, not both. Send the file first, then the words.</source>
            <translation>تحمل الرسالة هنا كلمات أو ملفًا، لا كليهما. أرسل الملف أولًا ثم الكلمات.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/contract.py" />
            <source>No files can be sent here.</source>
            <translation>لا يمكن إرسال الملفات هنا.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/contract.py" />
            <location filename="../../socialinbox/networks/videos.py" />
            <source>“{name}” is empty. Choose another file.</source>
            <translation>«{name}» فارغ. اختر ملفًا آخر.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/contract.py" />
            <source>“{name}” is of a kind that is not taken here ({mime_type}).</source>
            <translation>«{name}» من نوع لا يُقبل هنا ({mime_type}).</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/contract.py" />
            <source>“{name}” is too large: at most {most} MB are taken here.</source>
            <translation>«{name}» كبير جدًا: لا يُقبل هنا أكثر من {most} ميغابايت.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../socialinbox/networks/contract.py" />
            <source>At most %n can go along. Take some out.</source>
            <translation>
                <numerusform>لا يمكن إرفاق شيء. أزل الملفات.</numerusform>
                <numerusform>لا يمكن إرفاق أكثر من ملف واحد. أزل بعضها.</numerusform>
                <numerusform>لا يمكن إرفاق أكثر من ملفين. أزل بعضها.</numerusform>
                <numerusform>لا يمكن إرفاق أكثر من %n ملفات. أزل بعضها.</numerusform>
                <numerusform>لا يمكن إرفاق أكثر من %n ملفًا. أزل بعضها.</numerusform>
                <numerusform>لا يمكن إرفاق أكثر من %n ملف. أزل بعضها.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/contract.py" />
            <source>“{name}” must go alone. Send the others in a second message.</source>
            <translation>يجب إرسال «{name}» وحده. أرسل البقية في رسالة ثانية.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/facebook/acts.py" />
            <location filename="../../socialinbox/networks/linkedin/acts.py" />
            <source>A comment can't be left empty. Write something, or delete it.</source>
            <translation>لا يمكن ترك التعليق فارغًا. اكتب شيئًا أو احذفه.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../socialinbox/networks/facebook/acts.py" />
            <location filename="../../socialinbox/networks/linkedin/acts.py" />
            <source>A comment has at most %n character(s). Shorten it.</source>
            <translation>
                <numerusform>لا يجوز أن يكون في التعليق أي حرف. اختصره.</numerusform>
                <numerusform>لا يزيد التعليق على حرف واحد. اختصره.</numerusform>
                <numerusform>لا يزيد التعليق على حرفين. اختصره.</numerusform>
                <numerusform>لا يزيد التعليق على %n أحرف. اختصره.</numerusform>
                <numerusform>لا يزيد التعليق على %n حرفًا. اختصره.</numerusform>
                <numerusform>لا يزيد التعليق على %n حرف. اختصره.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/facebook/acts.py" />
            <source>Facebook did not ban this person. Try it in the Page's settings there.</source>
            <translation>لم تحظر Facebook هذا الشخص. جرّب ذلك من إعدادات الصفحة هناك.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/facebook/acts.py" />
            <source>Facebook took the request and did not do it. Try it at Facebook itself.</source>
            <translation>قبلت Facebook الطلب ولم تنفّذه. جرّبه في Facebook نفسها.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/facebook/api.py" />
            <source>Facebook took the picture but did not say its id.</source>
            <translation>أخذت Facebook الصورة ولم تذكر رقمها.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/facebook/api.py" />
            <source>Facebook took the file but did not say its id.</source>
            <translation>أخذت Facebook الملف ولم تذكر رقمه.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/facebook/api.py" />
            <source>This sign-in is for the Page “{name}”, not for the Page {page_id}. Give the token that belongs to the Page.</source>
            <translation>تسجيل الدخول هذا للصفحة «{name}» وليس للصفحة {page_id}. أدخل رمز الدخول الخاص بالصفحة.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/facebook/api.py" />
            <source>This sign-in reaches no Page. Sign in with an account that manages the Page, and leave the Page ticked in Facebook's dialog.</source>
            <translation>لا يصل تسجيل الدخول هذا إلى أي صفحة. سجّل الدخول بحساب يدير الصفحة، وأبقِ الصفحة محدّدة في نافذة Facebook.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/facebook/api.py" />
            <source>This sign-in reaches several Pages: {names}. Say which one with page_id.</source>
            <translation>يصل تسجيل الدخول هذا إلى عدة صفحات: {names}. حدّد إحداها بواسطة page_id.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/facebook/api.py" />
            <source>This sign-in does not reach the Page {page_id}, but {names}. Correct page_id.</source>
            <translation>لا يصل تسجيل الدخول هذا إلى الصفحة {page_id} بل إلى {names}. صحّح page_id.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/facebook/bridges.py" />
            <source>Facebook names this Messenger conversation as the private reply to the comment {native_id}.</source>
            <translation>تسمّي Facebook محادثة Messenger هذه ردًا خاصًا على التعليق {native_id}.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/facebook/errors.py" />
            <source>The app was removed from your Facebook account. Sign in to Facebook again.</source>
            <translation>أُزيل التطبيق من حسابك على Facebook. سجّل الدخول إلى Facebook من جديد.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/facebook/errors.py" />
            <source>Facebook wants you to confirm who you are. Log in at facebook.com, then sign in again.</source>
            <translation>تريد Facebook أن تؤكد هويتك. ادخل إلى facebook.com ثم سجّل الدخول من جديد.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/facebook/errors.py" />
            <source>Your Facebook password was changed. Sign in to Facebook again.</source>
            <translation>تغيّرت كلمة مرورك على Facebook. سجّل الدخول إلى Facebook من جديد.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/facebook/errors.py" />
            <source>The sign-in to Facebook has run out. Sign in to Facebook again.</source>
            <translation>انتهت صلاحية تسجيل الدخول إلى Facebook. سجّل الدخول إلى Facebook من جديد.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/facebook/errors.py" />
            <source>Facebook wants you to confirm your account. Log in at facebook.com, then sign in again.</source>
            <translation>تريد Facebook أن تؤكد حسابك. ادخل إلى facebook.com ثم سجّل الدخول من جديد.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/facebook/errors.py" />
            <source>Facebook no longer accepts this sign-in. Sign in to Facebook again.</source>
            <translation>لم تعد Facebook تقبل تسجيل الدخول هذا. سجّل الدخول إلى Facebook من جديد.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/facebook/errors.py" />
            <source>You no longer have a role on this Page. Get the role back, then sign in again.</source>
            <translation>لم يعد لك دور في هذه الصفحة. استعد دورك ثم سجّل الدخول من جديد.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/facebook/errors.py" />
            <source>Messenger takes replies within 24 hours of a person's last message, and they have passed. You can answer as soon as this person writes again.</source>
            <translation>تقبل Messenger الردود خلال 24 ساعة من آخر رسالة للشخص، وقد انقضت. يمكنك الرد متى كتب من جديد.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/facebook/errors.py" />
            <source>Facebook does not allow this: a permission of the Page was not given, or was taken back. Sign in again and leave all permissions ticked.</source>
            <translation>لا تسمح Facebook بهذا: أحد أذونات الصفحة لم يُمنح أو سُحب. سجّل الدخول من جديد وأبقِ كل الأذونات محدّدة.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/facebook/errors.py" />
            <source>Facebook wants the Page's own access for this. Sign in again with an account that manages the Page.</source>
            <translation>تشترط Facebook لهذا وصول الصفحة نفسها. سجّل الدخول من جديد بحساب يدير الصفحة.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/facebook/errors.py" />
            <source>This person can't be reached in Messenger: they have left, or block the Page.</source>
            <translation>لا يمكن الوصول إلى هذا الشخص في Messenger: غادر أو حظر الصفحة.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/facebook/errors.py" />
            <source>Facebook no longer shows this, or not to this account.</source>
            <translation>لم تعد Facebook تعرض هذا، أو لا تعرضه لهذا الحساب.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/facebook/errors.py" />
            <source>Facebook finds nobody to send this to.</source>
            <translation>لا تجد Facebook من يُرسل إليه هذا.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/facebook/errors.py" />
            <source>An empty message can't be sent. Write something.</source>
            <translation>لا يمكن إرسال رسالة فارغة. اكتب شيئًا.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/facebook/errors.py" />
            <source>Facebook shows no profile of this person.</source>
            <translation>لا تعرض Facebook ملفًا شخصيًا لهذا الشخص.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/facebook/errors.py" />
            <source>Facebook does not accept this request as it is.</source>
            <translation>لا تقبل Facebook هذا الطلب كما هو.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/facebook/errors.py" />
            <source>Facebook has blocked the Page from writing for a while. Look at the Page's support inbox at facebook.com, and send again when it is settled there.</source>
            <translation>منعت Facebook الصفحة من الكتابة مدةً. انظر في صندوق دعم الصفحة على facebook.com، وأرسل من جديد بعد تسوية الأمر هناك.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/facebook/errors.py" />
            <source>You already said this: Facebook took these same words a moment ago. Change them to send them again.</source>
            <translation>قلت هذا من قبل: أخذت Facebook هذه الكلمات نفسها قبل لحظة. غيّرها لترسلها من جديد.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/facebook/errors.py" />
            <source>This comment was already answered privately; Facebook allows that once.</source>
            <translation>رُدّ على هذا التعليق ردًا خاصًا من قبل؛ ولا تسمح Facebook بذلك إلا مرة.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/facebook/errors.py" />
            <source>Facebook has a fault of its own.</source>
            <translation>في Facebook عطل من عندها.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/facebook/errors.py" />
            <source>Facebook answered {status} in a form that can't be read.</source>
            <translation>أجابت Facebook ‏{status} بشكل لا يمكن قراءته.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/facebook/errors.py" />
            <source>Facebook's budget for this Page or app is used up. It goes on by itself.</source>
            <translation>نفدت حصة Facebook لهذه الصفحة أو هذا التطبيق. يُستأنف العمل تلقائيًا.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/facebook/errors.py" />
            <source>Facebook has a passing fault. It is tried again by itself.</source>
            <translation>في Facebook عطل عابر. تُعاد المحاولة تلقائيًا.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/facebook/errors.py" />
            <source>Facebook refuses this: {said}</source>
            <translation>ترفض Facebook هذا: {said}</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/facebook/errors.py" />
            <source>Facebook refuses this (error {name}).</source>
            <translation>ترفض Facebook هذا (الخطأ {name}).</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/facebook/login.py" />
            <source>Your role on this Page does not let you answer or hide comments.</source>
            <translation>لا يتيح لك دورك في هذه الصفحة الرد على التعليقات أو إخفاءها.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/facebook/login.py" />
            <source>Your role on this Page does not let you use Messenger.</source>
            <translation>لا يتيح لك دورك في هذه الصفحة استخدام Messenger.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/facebook/login.py" />
            <source>Facebook's answer to the sign-in could not be read.</source>
            <translation>تعذّرت قراءة جواب Facebook عن تسجيل الدخول.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/facebook/mapping.py" />
            <source>Facebook sent a time that can't be read: “{text}”.</source>
            <translation>أرسلت Facebook وقتًا لا يمكن قراءته: «{text}».</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/facebook/mapping.py" />
            <source>Facebook sent a comment without an id.</source>
            <translation>أرسلت Facebook تعليقًا بلا رقم.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/facebook/offers.py" />
            <source>Messenger lets no app change or take back a message. Do it in Messenger itself.</source>
            <translation>لا تتيح Messenger لأي تطبيق تغيير رسالة أو سحبها. افعل ذلك في Messenger نفسها.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/facebook/offers.py" />
            <source>Facebook lets the Page like nothing here.</source>
            <translation>لا تتيح Facebook للصفحة الإعجاب بشيء هنا.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/facebook/offers.py" />
            <source>Facebook lets the Page not delete this.</source>
            <translation>لا تتيح Facebook للصفحة حذف هذا.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/facebook/offers.py" />
            <source>Facebook lets a Page hide what others wrote, not its own words.</source>
            <translation>تتيح Facebook للصفحة إخفاء ما كتبه الآخرون، لا كلماتها هي.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/facebook/offers.py" />
            <source>Facebook lets the Page not hide this.</source>
            <translation>لا تتيح Facebook للصفحة إخفاء هذا.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/facebook/offers.py" />
            <location filename="../../socialinbox/networks/linkedin/offers.py" />
            <source>Only who wrote this can change it.</source>
            <translation>لا يغيّر هذا إلا كاتبه.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/facebook/offers.py" />
            <source>This does not stand on the Page, so only who wrote it can take it away.</source>
            <translation>هذا ليس على الصفحة، فلا يزيله إلا كاتبه.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/facebook/offers.py" />
            <source>Facebook does not say who wrote this, so there is nobody to ban.</source>
            <translation>لا تذكر Facebook من كتب هذا، فليس هناك من يُحظر.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/facebook/offers.py" />
            <source>This person is banned already. The Page's settings at Facebook can undo it.</source>
            <translation>هذا الشخص محظور من قبل. يمكن إلغاء الحظر من إعدادات الصفحة على Facebook.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/facebook/plan.py" />
            <source>Open Meta's page for apps</source>
            <translation>فتح صفحة التطبيقات لدى Meta</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/facebook/plan.py" />
            <source>Log in with the Facebook account that manages your Page. If Meta asks, register as a developer: that takes a phone number and costs nothing.</source>
            <translation>ادخل بحساب Facebook الذي يدير صفحتك. وإن طلبت Meta فسجّل كمطوّر: يلزم لذلك رقم هاتف ولا يكلّف شيئًا.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/facebook/plan.py" />
            <location filename="../../socialinbox/networks/linkedin/plan.py" />
            <location filename="../../socialinbox/networks/twitter/plan.py" />
            <source>Make an app</source>
            <translation>إنشاء تطبيق</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/facebook/plan.py" />
            <source>Choose “Create App”. Where Meta asks for a use case take the one for managing a Page, or “Other” and the type “Business”. Leave the app in development mode.</source>
            <translation>اختر «Create App». وحيث تسأل Meta عن حالة الاستخدام خذ إدارة صفحة، أو «Other» والنوع «Business». أبقِ التطبيق في وضع التطوير.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/facebook/plan.py" />
            <location filename="../../socialinbox/networks/twitter/plan.py" />
            <source>Social Inbox of (your shop's name)</source>
            <translation>Social Inbox (اسم متجرك)</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/facebook/plan.py" />
            <location filename="../../socialinbox/networks/linkedin/plan.py" />
            <source>Allow the way back</source>
            <translation>السماح بطريق العودة</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/facebook/plan.py" />
            <source>Add the product “Facebook Login” (for Business) to the app and open its settings. Switch “Client OAuth login” and “Web OAuth login” on and enter the addresses below, all three. While the app is in development mode Facebook may accept them without being told.</source>
            <translation>أضف المنتج «Facebook Login» (for Business) إلى التطبيق وافتح إعداداته. فعّل «Client OAuth login» و«Web OAuth login» وأدخل العناوين أدناه، ثلاثتها. وما دام التطبيق في وضع التطوير فقد تقبلها Facebook دون إدخالها.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/facebook/plan.py" />
            <source>Add Messenger</source>
            <translation>إضافة Messenger</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/facebook/plan.py" />
            <source>Add the product “Messenger” as well, or Facebook does not give the permission to read and answer messages.</source>
            <translation>أضف المنتج «Messenger» أيضًا، وإلا لم تمنح Facebook إذن قراءة الرسائل والرد عليها.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/facebook/plan.py" />
            <source>Copy App ID and App Secret</source>
            <translation>نسخ App ID وApp Secret</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/facebook/plan.py" />
            <source>Both stand under “App settings”, “Basic”. Facebook asks for your password before it shows the secret.</source>
            <translation>كلاهما تحت «App settings» ثم «Basic». تسأل Facebook عن كلمة مرورك قبل أن تُظهر السر.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/facebook/plan.py" />
            <source>Facebook lets programs in through an app with a secret. A secret that is shared with everybody is none, so the app must be yours. For your own Page it needs no review by Meta. As long as Meta has not reviewed it, Facebook may withhold people who have no role in the app: if customers are missing, ask Meta for “Advanced Access”.</source>
            <translation>تُدخل Facebook البرامج عبر تطبيق له سر. والسر الذي يعرفه الجميع ليس سرًا، فلا بد أن يكون التطبيق لك. ولا تلزم لصفحتك مراجعة من Meta. وما لم تراجعه Meta فقد تحجب Facebook من لا دور لهم في التطبيق: فإن غاب عملاء فاطلب من Meta‏ «Advanced Access».</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/facebook/plan.py" />
            <source>Under “App settings”, “Basic”. A number of about 16 digits.</source>
            <translation>تحت «App settings» ثم «Basic». رقم من نحو 16 خانة.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/facebook/plan.py" />
            <source>An App ID is a number, without spaces or letters.</source>
            <translation>معرّف التطبيق App ID رقم، بلا مسافات ولا أحرف.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/facebook/plan.py" />
            <source>Beside the App ID, behind “Show”. It is kept in this computer's keychain.</source>
            <translation>بجانب App ID خلف «Show». يُحفظ في سلسلة مفاتيح هذا الحاسوب.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/facebook/plan.py" />
            <source>An App Secret has 32 characters, 0 to 9 and a to f.</source>
            <translation>يتألف App Secret من 32 خانة من الأرقام ‎0-9 والأحرف ‎a-f.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/facebook/plan.py" />
            <source>see which Pages are yours</source>
            <translation>معرفة صفحاتك</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/facebook/plan.py" />
            <source>see your Page's posts and who wrote</source>
            <translation>رؤية منشورات صفحتك ومن كتب</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/facebook/plan.py" />
            <source>see comments on your Page</source>
            <translation>رؤية التعليقات على صفحتك</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/facebook/plan.py" />
            <source>answer, hide, like or delete comments</source>
            <translation>الرد على التعليقات أو إخفاؤها أو حذفها أو الإعجاب بها</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/facebook/plan.py" />
            <source>block somebody on your Page</source>
            <translation>حظر شخص على صفحتك</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/facebook/plan.py" />
            <source>see or answer Messenger messages</source>
            <translation>رؤية رسائل Messenger أو الرد عليها</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/facebook/plan.py" />
            <source>Pages</source>
            <translation>الصفحات</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/facebook/plan.py" />
            <source>Facebook shows no Page that this sign-in may use. Sign in with the account that manages the Page, and leave the Page ticked when Facebook asks.</source>
            <translation>لا تعرض Facebook صفحة يمكن لتسجيل الدخول هذا استخدامها. سجّل الدخول بالحساب الذي يدير الصفحة، وأبقِ الصفحة محدّدة حين تسأل Facebook.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/facebook/rules.py" />
            <source>commented on Facebook</source>
            <translation>تعليق على Facebook</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/facebook/rules.py" />
            <location filename="../../socialinbox/networks/linkedin/rules.py" />
            <location filename="../../socialinbox/networks/youtube/rules.py" />
            <source>commented on</source>
            <translation>تعليق على</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/facebook/rules.py" />
            <source>wrote in Messenger</source>
            <translation>رسالة في Messenger</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/facebook/rules.py" />
            <source>Meta Platform Terms, read 2026-11-21: no fixed time; follow deletions and unsent messages, delete at a person's request, at the app's removal and when no longer needed</source>
            <translation>شروط منصة Meta، قُرئت في ‎2026-11-21: لا وقت محدّد؛ اتباع عمليات الحذف والرسائل المسحوبة، والحذف عند طلب الشخص وعند إزالة التطبيق وعند انتفاء الحاجة</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/facebook/rules.py" />
            <source>What you would answer has been deleted on Facebook.</source>
            <translation>حُذف من Facebook ما تريد الرد عليه.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/facebook/rules.py" />
            <source>Facebook takes no comments here.</source>
            <translation>لا تقبل Facebook تعليقات هنا.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/facebook/rules.py" />
            <source>A comment can be answered privately for 7 days, and they have passed.</source>
            <translation>يمكن الرد على التعليق ردًا خاصًا خلال 7 أيام، وقد انقضت.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/facebook/rules.py" />
            <source>Messenger lets a Page answer a message, not follow its own.</source>
            <translation>تتيح Messenger للصفحة الرد على رسالة، لا إتباع رسالتها بأخرى.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/facebook/rules.py" />
            <source>Messenger lets a Page answer within {time} of a person's last message, and they have passed. You can answer again as soon as this person writes.</source>
            <translation>تتيح Messenger للصفحة الرد خلال {time} من آخر رسالة للشخص، وقد انقضت. يمكنك الرد متى كتب من جديد.</translation>
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
            <translation>التعليقات</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/facebook/rules.py" />
            <source>Visitors’ posts</source>
            <translation>منشورات الزوار</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/facebook/rules.py" />
            <source>Posts that mention the Page</source>
            <translation>منشورات تشير إلى الصفحة</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/facebook/rules.py" />
            <source>Has Meta given your app the Human Agent feature? Then what you type yourself reaches people for 7 days after their last message, not only for 24 hours.</source>
            <translation>هل منحت Meta تطبيقك ميزة Human Agent؟ عندئذ يصل ما تكتبه بنفسك إلى الناس خلال 7 أيام من آخر رسالة لهم، لا 24 ساعة فقط.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/facebook/sending.py" />
            <source>Messenger takes a person's own answer within 7 days of the last message, and they have passed. You can answer as soon as this person writes again.</source>
            <translation>تقبل Messenger ردًا يكتبه إنسان خلال 7 أيام من آخر رسالة، وقد انقضت. يمكنك الرد متى كتب الشخص من جديد.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/facebook/sending.py" />
            <source>Facebook says that your app does not have Human Agent, so 24 hours are all there is. Apply for it at developers.facebook.com, or untick it in the account's settings.</source>
            <translation>تقول Facebook إن تطبيقك لا يملك Human Agent، فلا تبقى إلا 24 ساعة. اطلبها من developers.facebook.com، أو ألغِ تحديدها في إعدادات الحساب.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/facebook/sending.py" />
            <source>Facebook takes no answer from the Page here; elsewhere it still does.</source>
            <translation>لا تقبل Facebook ردًا من الصفحة هنا؛ وما زالت تقبله في غير هذا المكان.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/facebook/sending.py" />
            <source>What you would answer is gone from Facebook, or is no longer shown to the Page.</source>
            <translation>زال ما تريد الرد عليه من Facebook، أو لم يعد يظهر للصفحة.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/facebook/sending.py" />
            <source>There is nothing to comment on.</source>
            <translation>ليس هناك ما يُعلَّق عليه.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/facebook/sending.py" />
            <source>Facebook did not say which comment it made.</source>
            <translation>لم تذكر Facebook أي تعليق أنشأت.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/facebook/sending.py" />
            <source>Facebook took the message but did not say its id.</source>
            <translation>أخذت Facebook الرسالة ولم تذكر رقمها.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/facebook/sending.py" />
            <source>Facebook does not say who this person is in Messenger.</source>
            <translation>لا تذكر Facebook من هو هذا الشخص في Messenger.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/facebook/streams.py" />
            <source>Facebook counts comments on the Page's posts but shows none of them. Sign in again and leave the permission to read what people write ticked.</source>
            <translation>تحصي Facebook تعليقات على منشورات الصفحة ولا تعرض منها شيئًا. سجّل الدخول من جديد وأبقِ إذن قراءة ما يكتبه الناس محدّدًا.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/facebook/streams.py" />
            <source>Facebook did not say how many comments a post has.</source>
            <translation>لم تذكر Facebook عدد تعليقات أحد المنشورات.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/http.py" />
            <source>A web page came instead of the network's answer, as where a hotel or an office wants you to sign in first. Open any page in your browser to see it.</source>
            <translation>وصلت صفحة ويب بدلًا من رد الشبكة، كما يحدث حين يطلب فندق أو مكتب تسجيل الدخول أولًا. افتح أي صفحة في متصفحك لتراها.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/http.py" />
            <source>The answer could not be read ({error}).</source>
            <translation>تعذّرت قراءة الجواب ({error}).</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/http.py" />
            <source>The connection broke off.</source>
            <translation>انقطع الاتصال.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/http.py" />
            <source>The network asks us to wait.</source>
            <translation>تطلب الشبكة أن ننتظر.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/http.py" />
            <source>The network has a fault of its own ({status}).</source>
            <translation>في الشبكة عطل من عندها ({status}).</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/http.py" />
            <source>The network answered {status}.</source>
            <translation>أجابت الشبكة {status}.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/linkedin/account.py" />
            <source>Comments are switched off below this post on LinkedIn.</source>
            <translation>التعليقات موقوفة تحت هذا المنشور على LinkedIn.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/linkedin/account.py" />
            <source>This post is no longer open to the page: its author may have closed or deleted it. Look at it on linkedin.com.</source>
            <translation>لم يعد هذا المنشور مفتوحًا للصفحة: ربما أغلقه كاتبه أو حذفه. انظر إليه على linkedin.com.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/linkedin/account.py" />
            <location filename="../../socialinbox/networks/linkedin/plan.py" />
            <source>The signed-in LinkedIn member administers no page. Sign in as a super admin of the page.</source>
            <translation>العضو المسجّل دخوله في LinkedIn لا يدير أي صفحة. سجّل الدخول كمسؤول أعلى للصفحة.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/linkedin/account.py" />
            <source>It is not known which LinkedIn post this answers. Answer a newer message.</source>
            <translation>لا يُعرف على أي منشور في LinkedIn يردّ هذا. ردّ على رسالة أحدث.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/linkedin/acts.py" />
            <source>LinkedIn does not know this comment by its name. Do it on linkedin.com.</source>
            <translation>لا تعرف LinkedIn هذا التعليق باسمه. افعل ذلك على linkedin.com.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/linkedin/api.py" />
            <source>LinkedIn's answer could not be read.</source>
            <translation>تعذّرت قراءة جواب LinkedIn.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/linkedin/errors.py" />
            <source>Sign in to LinkedIn again in the account's settings.</source>
            <translation>سجّل الدخول إلى LinkedIn من جديد في إعدادات الحساب.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/linkedin/errors.py" />
            <source>LinkedIn does not accept the sign-in any longer.</source>
            <translation>لم تعد LinkedIn تقبل تسجيل الدخول.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/linkedin/errors.py" />
            <source>The access to LinkedIn has been withdrawn.</source>
            <translation>سُحب الوصول إلى LinkedIn.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/linkedin/errors.py" />
            <source>The sign-in to LinkedIn has run out; it lasts 60 days.</source>
            <translation>انتهت صلاحية تسجيل الدخول إلى LinkedIn؛ فمدتها 60 يومًا.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/linkedin/errors.py" />
            <source>LinkedIn does not allow this: the app lacks a permission, or the member is no administrator of the page. Check both at LinkedIn.</source>
            <translation>لا تسمح LinkedIn بهذا: ينقص التطبيقَ إذن، أو ليس العضو مسؤولًا عن الصفحة. تحقّق من الأمرين في LinkedIn.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/linkedin/errors.py" />
            <source>What was asked for is not on LinkedIn, or no longer.</source>
            <translation>المطلوب غير موجود على LinkedIn، أو لم يعد موجودًا.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/linkedin/errors.py" />
            <source>LinkedIn has switched off the version of its interface that this program uses. Install a newer Social Inbox.</source>
            <translation>أوقفت LinkedIn إصدار الواجهة البرمجية الذي يستخدمه هذا البرنامج. ثبّت إصدارًا أحدث من Social Inbox.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/linkedin/errors.py" />
            <source>LinkedIn has a fault of its own ({status}). It is tried again by itself.</source>
            <translation>في LinkedIn عطل من عندها ({status}). تُعاد المحاولة تلقائيًا.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/linkedin/errors.py" />
            <source>it answered {status}</source>
            <translation>أجابت {status}</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/linkedin/errors.py" />
            <source>LinkedIn refused this: {reason}.</source>
            <translation>رفضت LinkedIn هذا: {reason}.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/linkedin/errors.py" />
            <source>You already said this: LinkedIn has these very words here. Change the text to send it again.</source>
            <translation>قلت هذا من قبل: لدى LinkedIn هذه الكلمات نفسها هنا. غيّر النص لترسله من جديد.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/linkedin/errors.py" />
            <location filename="../../socialinbox/networks/twitter/errors.py" />
            <source>no reason given</source>
            <translation>لم يُذكر سبب</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/linkedin/errors.py" />
            <source>LinkedIn refused the text: {reason}.</source>
            <translation>رفضت LinkedIn النص: {reason}.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/linkedin/errors.py" />
            <source>LinkedIn's number of calls for today is used up. Reading goes on after midnight UTC.</source>
            <translation>نفد عدد طلبات LinkedIn لهذا اليوم. تُستأنف القراءة بعد منتصف الليل بتوقيت UTC.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/linkedin/errors.py" />
            <source>LinkedIn asks for a minute's pause.</source>
            <translation>تطلب LinkedIn التوقف دقيقة.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/linkedin/login.py" />
            <source>LinkedIn's answer to the sign-in could not be read.</source>
            <translation>تعذّرت قراءة جواب LinkedIn عن تسجيل الدخول.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/linkedin/mapping.py" />
            <source>LinkedIn told of a comment without its name.</source>
            <translation>أخبرت LinkedIn بتعليق بلا اسمه.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/linkedin/mapping.py" />
            <source>LinkedIn told of a comment without its time.</source>
            <translation>أخبرت LinkedIn بتعليق بلا وقته.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/linkedin/mapping.py" />
            <source>Picture on LinkedIn</source>
            <translation>صورة على LinkedIn</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/linkedin/offers.py" />
            <source>LinkedIn takes pictures in comments from few chosen apps only, and refuses the whole comment from others. Send the words alone, or add the picture on linkedin.com.</source>
            <translation>لا تقبل LinkedIn الصور في التعليقات إلا من تطبيقات قليلة مختارة، وترفض التعليق كله من غيرها. أرسل الكلمات وحدها، أو أضف الصورة على linkedin.com.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/linkedin/offers.py" />
            <source>LinkedIn has no way for programs to hide a comment. You can delete it instead.</source>
            <translation>لا تتيح LinkedIn للبرامج إخفاء تعليق. يمكنك حذفه بدلًا من ذلك.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/linkedin/offers.py" />
            <source>You wrote this in person, not as the page. Change it on linkedin.com.</source>
            <translation>كتبت هذا باسمك الشخصي لا باسم الصفحة. غيّره على linkedin.com.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/linkedin/offers.py" />
            <source>This stands below another member's post, so only they and who wrote it can delete it.</source>
            <translation>هذا تحت منشور عضو آخر، فلا يحذفه إلا ذلك العضو أو كاتبه.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/linkedin/offers.py" />
            <source>This is a member's own post: only they can change it, hide it or take it away.</source>
            <translation>هذا منشور عضو: لا يغيّره أو يخفيه أو يزيله إلا هو.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/linkedin/plan.py" />
            <source>Open LinkedIn's page for apps</source>
            <translation>فتح صفحة التطبيقات في LinkedIn</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/linkedin/plan.py" />
            <source>Sign in as a member who is super admin of your company's page, and choose “Create app”.</source>
            <translation>سجّل الدخول كعضو هو المسؤول الأعلى لصفحة شركتك، واختر «Create app».</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/linkedin/plan.py" />
            <source>Name the app, choose your company's page as “LinkedIn Page” and add a logo. Then, under “Settings”, have the page verified: LinkedIn gives you a link for that, and as super admin you open it yourself.</source>
            <translation>سمِّ التطبيق واختر صفحة شركتك في «LinkedIn Page» وأضف شعارًا. ثم اطلب تحت «Settings» التحقق من الصفحة: تعطيك LinkedIn رابطًا لذلك تفتحه بنفسك كمسؤول أعلى.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/linkedin/plan.py" />
            <source>Social Inbox of (your company's name)</source>
            <translation>Social Inbox (اسم شركتك)</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/linkedin/plan.py" />
            <source>Ask for the products</source>
            <translation>طلب المنتجات</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/linkedin/plan.py" />
            <source>Under “Products” request the two below. LinkedIn looks at the request for the first by hand, which takes some days; until then signing in is refused.</source>
            <translation>تحت «Products» اطلب المنتجين أدناه. تنظر LinkedIn في طلب الأول يدويًا ويستغرق ذلك بضعة أيام؛ وحتى ذلك الحين يُرفض تسجيل الدخول.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/linkedin/plan.py" />
            <source>Under “Auth”, in the part “OAuth 2.0 settings”, add the addresses below, all three. If LinkedIn has switched on native apps for yours, this is not needed.</source>
            <translation>تحت «Auth» في قسم «OAuth 2.0 settings» أضف العناوين أدناه، ثلاثتها. وإن كانت LinkedIn قد فعّلت التطبيقات الأصلية لتطبيقك فلا حاجة إلى ذلك.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/linkedin/plan.py" />
            <source>Copy Client ID and Client Secret</source>
            <translation>نسخ Client ID وClient Secret</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/linkedin/plan.py" />
            <source>Both stand under “Auth”, at the top.</source>
            <translation>كلاهما تحت «Auth» في الأعلى.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/linkedin/plan.py" />
            <source>LinkedIn lets programs read a company's page only through an app that is bound to that page, with a secret. So the app must be yours.</source>
            <translation>لا تتيح LinkedIn للبرامج قراءة صفحة شركة إلا عبر تطبيق مرتبط بتلك الصفحة وله سر. فلا بد أن يكون التطبيق لك.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/linkedin/plan.py" />
            <source>Under “Auth”. About 14 letters and digits.</source>
            <translation>تحت «Auth». نحو 14 حرفًا ورقمًا.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/linkedin/plan.py" />
            <source>This is not a Client ID: that has 8 or more letters and digits and no spaces.</source>
            <translation>هذا ليس Client ID: فهو من 8 أحرف وأرقام أو أكثر بلا مسافات.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/linkedin/plan.py" />
            <source>Beside the Client ID, behind the eye. Leave it empty only if LinkedIn has switched on native apps (PKCE) for yours.</source>
            <translation>بجانب Client ID خلف رمز العين. لا تتركه فارغًا إلا إذا فعّلت LinkedIn التطبيقات الأصلية (PKCE) لتطبيقك.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/linkedin/plan.py" />
            <source>This is not a Client Secret: that has 8 or more characters and no spaces.</source>
            <translation>هذا ليس Client Secret: فهو من 8 خانات أو أكثر بلا مسافات.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/linkedin/plan.py" />
            <source>sign in at LinkedIn</source>
            <translation>تسجيل الدخول في LinkedIn</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/linkedin/plan.py" />
            <source>see who is signed in at LinkedIn</source>
            <translation>معرفة من سجّل الدخول في LinkedIn</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/linkedin/plan.py" />
            <source>see which pages are yours and what is new</source>
            <translation>معرفة صفحاتك والجديد فيها</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/linkedin/plan.py" />
            <source>see comments on your page</source>
            <translation>رؤية التعليقات على صفحتك</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/linkedin/plan.py" />
            <source>answer comments on LinkedIn</source>
            <translation>الرد على التعليقات في LinkedIn</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/linkedin/plan.py" />
            <source>pages</source>
            <translation>الصفحات</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/linkedin/reader.py" />
            <source>The signed-in LinkedIn member is no administrator of “{page}”, so LinkedIn shows nothing. Have yourself made a super admin of the page, or sign in as one.</source>
            <translation>العضو المسجّل دخوله في LinkedIn ليس مسؤولًا عن «{page}»، فلا تعرض LinkedIn شيئًا. اطلب أن تُجعل مسؤولًا أعلى للصفحة، أو سجّل الدخول كمسؤول.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/linkedin/rules.py" />
            <source>calls for each member and day</source>
            <translation>طلب لكل عضو في اليوم</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/linkedin/rules.py" />
            <source>calls for each app and day</source>
            <translation>طلب لكل تطبيق في اليوم</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/linkedin/rules.py" />
            <source>commented on LinkedIn</source>
            <translation>تعليق على LinkedIn</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/linkedin/rules.py" />
            <source>LinkedIn Marketing and Community Management data storage requirements, read 2026-11-21: members' social activity 48 hours, members' profiles 24 hours as a cache, the organisation's own activity 6 months; no export of members' data; URNs without limit</source>
            <translation>متطلبات تخزين البيانات في LinkedIn Marketing وCommunity Management، قُرئت في ‎2026-11-21: نشاط الأعضاء الاجتماعي 48 ساعة، وملفات الأعضاء 24 ساعة كذاكرة مؤقتة، ونشاط المؤسسة نفسها 6 أشهر؛ لا تصدير لبيانات الأعضاء؛ ومعرّفات URN بلا حد</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/linkedin/rules.py" />
            <source>This has been deleted on LinkedIn.</source>
            <translation>حُذف هذا من LinkedIn.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/linkedin/rules.py" />
            <source>It is not known which LinkedIn post this hangs on.</source>
            <translation>لا يُعرف بأي منشور في LinkedIn يتعلق هذا.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/linkedin/rules.py" />
            <source>Comments on our posts</source>
            <translation>التعليقات على منشوراتنا</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/linkedin/rules.py" />
            <source>Notifications</source>
            <translation>الإشعارات</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/linkedin/rules.py" />
            <source>LinkedIn refuses the same words twice. Change a few words.</source>
            <translation>ترفض LinkedIn الكلمات نفسها مرتين. غيّر بضع كلمات.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/outgoing.py" />
            <source>“{name}” can't be read on this computer any more. Attach it again.</source>
            <translation>لم تعد قراءة «{name}» ممكنة على هذا الحاسوب. أرفقه من جديد.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/registry.py" />
            <source>There is no network called “{name}”.</source>
            <translation>لا توجد شبكة باسم «{name}».</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/registry.py" />
            <source>Use one of: {all_rules}.</source>
            <translation>استخدم واحدة من: {all_rules}.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/signin.py" />
            <source>{field} is missing.</source>
            <translation>ينقص {field}.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/twitter/account.py" />
            <source>There is no post to answer.</source>
            <translation>ليس هناك منشور يُرد عليه.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/twitter/account.py" />
            <source>This is not the address of a picture in a direct message of X.</source>
            <translation>هذا ليس عنوان صورة في رسالة مباشرة من X.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/twitter/account.py" />
            <source>There is nobody to write to.</source>
            <translation>ليس هناك من يُكتب إليه.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/twitter/account.py" />
            <source>The post that you answer has been deleted on X.</source>
            <translation>حُذف من X المنشور الذي تردّ عليه.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/twitter/acts.py" />
            <source>Your X plan does not allow likes: X took them out of its self-serve plans in April 2026. Like it on x.com.</source>
            <translation>لا تسمح خطتك في X بالإعجاب: أخرجته X من خطط الخدمة الذاتية في أبريل 2026. أبدِ إعجابك على x.com.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/twitter/acts.py" />
            <source>X takes 1 to 280 characters. Shorten the post.</source>
            <translation>تقبل X من 1 إلى 280 حرفًا. اختصر المنشور.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/twitter/acts.py" />
            <source>X takes edits from Premium accounts only, five times within an hour after posting.</source>
            <translation>لا تقبل X التعديل إلا من حسابات Premium، خمس مرات خلال ساعة من النشر.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/twitter/api.py" />
            <source>X did not say who is signed in.</source>
            <translation>لم تذكر X من سجّل الدخول.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/twitter/api.py" />
            <source>this post</source>
            <translation>هذا المنشور</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/twitter/api.py" />
            <source>this message</source>
            <translation>هذه الرسالة</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/twitter/api.py" />
            <location filename="../../socialinbox/ui/timeline/offered.py" />
            <source>this person</source>
            <translation>هذا الشخص</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/twitter/errors.py" />
            <source>X no longer accepts this sign-in. Connect the account again.</source>
            <translation>لم تعد X تقبل تسجيل الدخول هذا. اربط الحساب من جديد.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/twitter/errors.py" />
            <source>The credits of your X developer account are used up. Buy more at console.x.com; nothing is lost meanwhile.</source>
            <translation>نفد رصيد حسابك كمطوّر في X. اشترِ المزيد من console.x.com؛ ولا يضيع شيء في الأثناء.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/twitter/errors.py" />
            <source>X does not have this any more.</source>
            <translation>لم يعد هذا لدى X.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/twitter/errors.py" />
            <source>X did not accept this: {reason}.</source>
            <translation>لم تقبل X هذا: {reason}.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/twitter/errors.py" />
            <source>X has a fault of its own ({status}).</source>
            <translation>في X عطل من عندها ({status}).</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/twitter/errors.py" />
            <source>X refused this: {reason}.</source>
            <translation>رفضت X هذا: {reason}.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/twitter/errors.py" />
            <source>X does not let you see {what}: it is protected or suspended.</source>
            <translation>لا تتيح لك X رؤية {what}: فالحساب محمي أو موقوف.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/twitter/errors.py" />
            <source>X does not have {what} any more.</source>
            <translation>لم يعد لدى X‏ {what}.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/twitter/errors.py" />
            <source>Your X app may not do this ({detail}). Check its plan and its permissions.</source>
            <translation>لا يُسمح لتطبيقك في X بهذا ({detail}). تحقّق من خطته وأذوناته.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/twitter/errors.py" />
            <source>The sign-in does not allow this ({detail}). Connect the account again and allow everything that is asked.</source>
            <translation>لا يسمح تسجيل الدخول بهذا ({detail}). اربط الحساب من جديد واسمح بكل ما يُطلب.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/twitter/errors.py" />
            <source>X lets programs answer in public only where the author mentioned or quoted you. Answer this one on x.com.</source>
            <translation>لا تتيح X للبرامج الرد علنًا إلا حيث أشار الكاتب إليك أو اقتبس منك. ردّ على هذا في x.com.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/twitter/errors.py" />
            <source>You have already said this on X, which takes the same words only once. Change them a little if you mean to say them again.</source>
            <translation>قلت هذا من قبل على X، ولا تقبل الكلمات نفسها إلا مرة. غيّرها قليلًا إن أردت قولها من جديد.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/twitter/errors.py" />
            <source>The usage that your X plan allows is used up.</source>
            <translation>نفد الاستخدام الذي تسمح به خطتك في X.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/twitter/errors.py" />
            <source>X asks us to wait before the next call.</source>
            <translation>تطلب X الانتظار قبل الطلب التالي.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/twitter/login.py" />
            <source>X's answer to the sign-in could not be read.</source>
            <translation>تعذّرت قراءة جواب X عن تسجيل الدخول.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/twitter/mapping.py" />
            <source>X does not show this here</source>
            <translation>لا تعرض X هذا هنا</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/twitter/offers.py" />
            <source>X lets nobody edit a reply to somebody else's post. Delete it and answer again instead.</source>
            <translation>لا تتيح X لأحد تعديل رد على منشور غيره. احذفه وردّ من جديد.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/twitter/offers.py" />
            <source>X takes edits for an hour after posting only. Delete it and post it again instead.</source>
            <translation>لا تقبل X التعديل إلا خلال ساعة من النشر. احذفه وانشره من جديد.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/twitter/offers.py" />
            <source>X does not say what becomes of the pictures when a program edits a post. Edit it on x.com.</source>
            <translation>لا تذكر X مصير الصور حين يعدّل برنامج منشورًا. عدّله على x.com.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/twitter/offers.py" />
            <source>X has no way for programs to edit a direct message.</source>
            <translation>لا تتيح X للبرامج تعديل رسالة مباشرة.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/twitter/offers.py" />
            <source>X has no way for programs to like a direct message.</source>
            <translation>لا تتيح X للبرامج الإعجاب برسالة مباشرة.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/twitter/offers.py" />
            <source>X has no way for programs to mark direct messages as seen.</source>
            <translation>لا تتيح X للبرامج تعليم الرسائل المباشرة كمشاهَدة.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/twitter/offers.py" />
            <source>X hides replies only in conversations that one of your own posts began.</source>
            <translation>لا تخفي X الردود إلا في محادثات بدأها أحد منشوراتك.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/twitter/plan.py" />
            <source>Open X's developer console</source>
            <translation>فتح وحدة تحكم المطوّرين في X</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/twitter/plan.py" />
            <source>Sign in with the X account that your customers write to. If X asks, accept its terms and say that you answer your own customers.</source>
            <translation>سجّل الدخول بحساب X الذي يكتب إليه عملاؤك. وإن سألت X فاقبل شروطها واذكر أنك تردّ على عملائك أنت.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/twitter/plan.py" />
            <source>Create a project and an app in it. The name is seen by you alone; X wants one that nobody else has taken.</source>
            <translation>أنشئ مشروعًا وفيه تطبيق. لا يرى الاسم سواك؛ وتريد X اسمًا لم يأخذه أحد.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/twitter/plan.py" />
            <source>Set up user authentication</source>
            <translation>إعداد مصادقة المستخدم</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/twitter/plan.py" />
            <source>In the app's settings choose “Set up” under “User authentication settings”. Take “Read and write and Direct message” and the type “Native App”, and enter the callback addresses below: all three, each in a line of its own.</source>
            <translation>في إعدادات التطبيق اختر «Set up» تحت «User authentication settings». خذ «Read and write and Direct message» والنوع «Native App»، وأدخل عناوين العودة أدناه: ثلاثتها، كلًّا في سطر.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/twitter/plan.py" />
            <source>https://(your shop's website)</source>
            <translation>⁦https://(موقع متجرك)⁩</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/twitter/plan.py" />
            <source>Add credits</source>
            <translation>إضافة رصيد</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/twitter/plan.py" />
            <source>X charges for reading and writing through an app. Buy credits in the console and set a spending limit there; Social Inbox says what this month has cost.</source>
            <translation>تتقاضى X أجرًا عن القراءة والكتابة عبر تطبيق. اشترِ رصيدًا من وحدة التحكم وضع هناك حدًا للإنفاق؛ ويذكر Social Inbox كلفة هذا الشهر.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/twitter/plan.py" />
            <source>Copy the Client ID</source>
            <translation>نسخ Client ID</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/twitter/plan.py" />
            <source>It stands under “Keys and tokens”, in the part “OAuth 2.0”. A Native App needs no secret; the API key and the Bearer token are something else.</source>
            <translation>تجده تحت «Keys and tokens» في قسم «OAuth 2.0». لا يحتاج Native App إلى سر؛ أما API key وBearer token فشيء آخر.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/twitter/plan.py" />
            <source>X lets programs in through an app that belongs to somebody, and bills its owner for what it reads and writes. With an app of your own nobody stands between you and X, and X asks its lowest price, because what you read is your own.</source>
            <translation>تُدخل X البرامج عبر تطبيق له صاحب، وتحاسبه على ما يقرأ ويكتب. وبتطبيق لك لا يقف أحد بينك وبين X، وتطلب X أدنى أسعارها لأن ما تقرأه لك.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/twitter/plan.py" />
            <source>Under “Keys and tokens”, “OAuth 2.0 Client ID”. About 34 letters and digits.</source>
            <translation>تحت «Keys and tokens» ثم «OAuth 2.0 Client ID». نحو 34 حرفًا ورقمًا.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/twitter/plan.py" />
            <source>This is not a Client ID: that has 10 or more letters and digits and no spaces.</source>
            <translation>هذا ليس Client ID: فهو من 10 أحرف وأرقام أو أكثر بلا مسافات.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/twitter/plan.py" />
            <source>Leave this empty for a Native App. Only an app of another type has one.</source>
            <translation>اترك هذا فارغًا لتطبيق Native App. فلا سر إلا لتطبيق من نوع آخر.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/twitter/plan.py" />
            <source>This is not a Client Secret: that has 10 or more letters and digits and no spaces.</source>
            <translation>هذا ليس Client Secret: فهو من 10 أحرف وأرقام أو أكثر بلا مسافات.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/twitter/plan.py" />
            <source>see what is written to you on X</source>
            <translation>رؤية ما يُكتب إليك على X</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/twitter/plan.py" />
            <source>see who wrote to you on X</source>
            <translation>رؤية من كتب إليك على X</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/twitter/plan.py" />
            <source>stay signed in for longer than two hours</source>
            <translation>البقاء مسجّل الدخول أكثر من ساعتين</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/twitter/plan.py" />
            <source>answer in public on X</source>
            <translation>الرد علنًا على X</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/twitter/plan.py" />
            <source>hide replies to your posts</source>
            <translation>إخفاء الردود على منشوراتك</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/twitter/plan.py" />
            <source>see direct messages on X</source>
            <translation>رؤية الرسائل المباشرة على X</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/twitter/plan.py" />
            <source>send direct messages on X</source>
            <translation>إرسال رسائل مباشرة على X</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/twitter/plan.py" />
            <source>send pictures on X</source>
            <translation>إرسال صور على X</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/twitter/plan.py" />
            <source>mute somebody on X</source>
            <translation>كتم شخص على X</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/twitter/plan.py" />
            <source>like a post on X</source>
            <translation>الإعجاب بمنشور على X</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/twitter/plan.py" />
            <source>accounts</source>
            <translation>الحسابات</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/twitter/plan.py" />
            <source>X did not say which account this is. Sign in again.</source>
            <translation>لم تذكر X أي حساب هذا. سجّل الدخول من جديد.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/twitter/rules.py" />
            <source>mentioned you on X</source>
            <translation>إشارة إليك على X</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/twitter/rules.py" />
            <source>X direct message</source>
            <translation>رسائل X المباشرة</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/twitter/rules.py" />
            <source>wrote to you in an X direct message</source>
            <translation>رسالة مباشرة إليك على X</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/twitter/rules.py" />
            <source>X Developer Policy, read 2026-11-21: no fixed time, but what was deleted, changed or made private must follow as soon as possible, at latest 24 hours after a request</source>
            <translation>سياسة المطوّرين في X، قُرئت في ‎2026-11-21: لا وقت محدّد، لكن ما حُذف أو غُيّر أو صار خاصًا يجب اتباعه في أقرب وقت، وفي 24 ساعة من الطلب على الأكثر</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/twitter/rules.py" />
            <source>US dollars</source>
            <translation>دولار أمريكي</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/twitter/rules.py" />
            <source>Since February 2026 X lets programs answer in public only where the author mentioned or quoted you. Answer this one on x.com.</source>
            <translation>منذ فبراير 2026 لا تتيح X للبرامج الرد علنًا إلا حيث أشار الكاتب إليك أو اقتبس منك. ردّ على هذا في x.com.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/twitter/rules.py" />
            <source>The post has been deleted on X.</source>
            <translation>حُذف المنشور من X.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/twitter/rules.py" />
            <source>This person does not take direct messages from you.</source>
            <translation>لا يقبل هذا الشخص رسائل مباشرة منك.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/twitter/rules.py" />
            <source>Mentions</source>
            <translation>الإشارات</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/twitter/rules.py" />
            <source>Your posts and replies</source>
            <translation>منشوراتك وردودك</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/twitter/rules.py" />
            <source>Conversations of the last 7 days</source>
            <translation>محادثات آخر 7 أيام</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/twitter/rules.py" />
            <source>Direct messages of the last 30 days</source>
            <translation>الرسائل المباشرة في آخر 30 يومًا</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/twitter/rules.py" />
            <source>X refuses the same words twice and takes them for spam. Change a few words.</source>
            <translation>ترفض X الكلمات نفسها مرتين وتعدّها رسائل مزعجة. غيّر بضع كلمات.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/twitter/uploads.py" />
            <source>X takes no files with this.</source>
            <translation>لا تقبل X ملفات مع هذا.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/twitter/uploads.py" />
            <source>X could not use “{name}”. Save it as MP4 (H.264) of at most 140 seconds, or as GIF, and attach it again.</source>
            <translation>لم تستطع X استخدام «{name}». احفظه بصيغة MP4 (H.264) بمدة لا تزيد على 140 ثانية، أو بصيغة GIF، وأرفقه من جديد.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/twitter/uploads.py" />
            <source>X is still working on “{name}”.</source>
            <translation>ما زالت X تعالج «{name}».</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/twitter/uploads.py" />
            <source>X did not say what became of the file.</source>
            <translation>لم تذكر X مصير الملف.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/verbs.py" />
            <source>{network} has no way for programs to “{verb}” this.</source>
            <translation>لا تتيح {network} للبرامج إجراء «{verb}» على هذا.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/videos.py" />
            <source>“{name}” is no video that {network} takes. Choose another file.</source>
            <translation>«{name}» ليس مقطع فيديو تقبله {network}. اختر ملفًا آخر.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/videos.py" />
            <source>“{name}” is too large: {network} takes at most {most} GB.</source>
            <translation>«{name}» كبير جدًا: لا تقبل {network} أكثر من {most} غيغابايت.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/videos.py" />
            <source>Give the video a title.</source>
            <translation>ضع عنوانًا للمقطع.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/videos.py" />
            <source>A title has at most {most} characters, and no &lt; or &gt;.</source>
            <translation>لا يزيد العنوان على {most} حرف، ولا يحوي &lt; ولا &gt;.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/videos.py" />
            <source>A description has at most {description} characters.</source>
            <translation>لا يزيد الوصف على {description} حرف.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/youtube/account.py" />
            <source>YouTube has no stream called “{stream}”.</source>
            <translation>ليس في YouTube مصدر باسم «{stream}».</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/youtube/account.py" />
            <source>Use one of: {rounds}.</source>
            <translation>استخدم واحدة من: {rounds}.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/youtube/account.py" />
            <source>YouTube only takes replies to a comment.</source>
            <translation>لا تقبل YouTube إلا الردود على تعليق.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/youtube/errors.py" />
            <source>The sign-in does not cover comments. Sign in to YouTube again and leave the box for managing your YouTube account ticked.</source>
            <translation>لا يشمل تسجيل الدخول التعليقات. سجّل الدخول إلى YouTube من جديد وأبقِ خانة إدارة حسابك على YouTube محدّدة.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/youtube/errors.py" />
            <source>YouTube says that this Google account may not do this. Sign in with the account that owns the channel.</source>
            <translation>تقول YouTube إن حساب Google هذا غير مسموح له بذلك. سجّل الدخول بالحساب الذي يملك القناة.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/youtube/errors.py" />
            <source>This Google account has no YouTube channel. Create one at youtube.com, or sign in with the account that has it.</source>
            <translation>ليس لحساب Google هذا قناة على YouTube. أنشئ قناة على youtube.com، أو سجّل الدخول بالحساب الذي يملكها.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/youtube/errors.py" />
            <source>Google does not know this application's key. Check the client in the Google Cloud console.</source>
            <translation>لا تعرف Google مفتاح هذا التطبيق. تحقّق من العميل البرمجي (client) في Google Cloud console.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/youtube/errors.py" />
            <source>The YouTube Data API is not switched on for your application. Enable it in the Google Cloud console.</source>
            <translation>لم تُفعَّل YouTube Data API لتطبيقك. فعّلها في Google Cloud console.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/youtube/errors.py" />
            <source>YouTube says that this account has no permission for this. Look whether it still owns or manages the channel.</source>
            <translation>تقول YouTube إن هذا الحساب لا إذن له بذلك. انظر هل ما زال يملك القناة أو يديرها.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/youtube/errors.py" />
            <source>YouTube does not allow this for your account.</source>
            <translation>لا تسمح YouTube بهذا لحسابك.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/youtube/errors.py" />
            <source>Comments are switched off for this video.</source>
            <translation>التعليقات موقوفة على هذا المقطع.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/youtube/errors.py" />
            <source>YouTube wants a comment to have words in it.</source>
            <translation>تشترط YouTube أن يكون في التعليق كلمات.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/youtube/errors.py" />
            <source>The comment is too long for YouTube, which takes 10,000 characters.</source>
            <translation>التعليق أطول مما تقبله YouTube، وهو 10,000 حرف.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/youtube/errors.py" />
            <source>YouTube could not read this comment.</source>
            <translation>لم تستطع YouTube قراءة هذا التعليق.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/youtube/errors.py" />
            <source>YouTube was not told which comment this answers.</source>
            <translation>لم يُذكر لـ YouTube على أي تعليق يردّ هذا.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/youtube/errors.py" />
            <source>YouTube takes no replies to this comment.</source>
            <translation>لا تقبل YouTube ردودًا على هذا التعليق.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/youtube/errors.py" />
            <source>YouTube could not process this comment. Changing its words may help.</source>
            <translation>لم تستطع YouTube معالجة هذا التعليق. قد يفيد تغيير كلماته.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/youtube/errors.py" />
            <source>The comment no longer exists on YouTube.</source>
            <translation>لم يعد التعليق موجودًا على YouTube.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/youtube/errors.py" />
            <source>The comment thread no longer exists on YouTube.</source>
            <translation>لم تعد سلسلة التعليقات موجودة على YouTube.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/youtube/errors.py" />
            <source>The comment that this answers no longer exists on YouTube.</source>
            <translation>لم يعد التعليق الذي يُرد عليه موجودًا على YouTube.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/youtube/errors.py" />
            <source>The video no longer exists on YouTube.</source>
            <translation>لم يعد المقطع موجودًا على YouTube.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/youtube/errors.py" />
            <source>The channel no longer exists on YouTube.</source>
            <translation>لم تعد القناة موجودة على YouTube.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/youtube/errors.py" />
            <source>YouTube's daily quota is used up. It starts anew at midnight Pacific time.</source>
            <translation>نفدت حصة YouTube اليومية. تبدأ من جديد عند منتصف الليل بتوقيت المحيط الهادئ.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/youtube/errors.py" />
            <source>YouTube asks us to slow down.</source>
            <translation>تطلب YouTube الإبطاء.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/youtube/errors.py" />
            <source>YouTube no longer accepts the sign-in. Sign in again.</source>
            <translation>لم تعد YouTube تقبل تسجيل الدخول. سجّل الدخول من جديد.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/youtube/errors.py" />
            <source>YouTube has a fault of its own ({status}).</source>
            <translation>في YouTube عطل من عندها ({status}).</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/youtube/errors.py" />
            <source>YouTube no longer has this.</source>
            <translation>لم يعد هذا لدى YouTube.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/youtube/errors.py" />
            <source>YouTube refused this request ({code}).</source>
            <translation>رفضت YouTube هذا الطلب ({code}).</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/youtube/login.py" />
            <source>Google's answer to the sign-in could not be read.</source>
            <translation>تعذّرت قراءة جواب Google عن تسجيل الدخول.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/youtube/mapping.py" />
            <source>YouTube did not say which channel this is.</source>
            <translation>لم تذكر YouTube أي قناة هذه.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/youtube/mapping.py" />
            <location filename="../../socialinbox/networks/youtube/threads.py" />
            <source>YouTube sent a thread without its comment.</source>
            <translation>أرسلت YouTube سلسلة بلا تعليقها.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/youtube/mapping.py" />
            <source>YouTube sent a comment without its contents.</source>
            <translation>أرسلت YouTube تعليقًا بلا محتواه.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/youtube/mapping.py" />
            <source>YouTube sent a time that is none ({error}).</source>
            <translation>أرسلت YouTube وقتًا غير صالح ({error}).</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/youtube/mapping.py" />
            <source>YouTube sent a comment without its time.</source>
            <translation>أرسلت YouTube تعليقًا بلا وقته.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/youtube/offers.py" />
            <source>YouTube lets programs neither like nor heart comments. Do it on youtube.com.</source>
            <translation>لا تتيح YouTube للبرامج الإعجاب بالتعليقات ولا منحها قلبًا. افعل ذلك على youtube.com.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/youtube/offers.py" />
            <source>YouTube knows no hiding: hold the comment for review, or reject it.</source>
            <translation>لا إخفاء في YouTube: احجز التعليق للمراجعة أو ارفضه.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/youtube/offers.py" />
            <source>On YouTube only its author can delete a comment. Reject it instead.</source>
            <translation>على YouTube لا يحذف التعليق إلا كاتبه. ارفضه بدلًا من ذلك.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/youtube/offers.py" />
            <source>YouTube does not say which channel wrote this, so there is nobody to ban.</source>
            <translation>لا تذكر YouTube أي قناة كتبت هذا، فليس هناك من يُحظر.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/youtube/offers.py" />
            <source>YouTube takes no pictures or films in comments, only words and links.</source>
            <translation>لا تقبل YouTube في التعليقات صورًا ولا أفلامًا، بل كلمات وروابط فقط.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/youtube/plan.py" />
            <source>Make a project</source>
            <translation>إنشاء مشروع</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/youtube/plan.py" />
            <source>Sign in at Google's console with any Google account and create a project. It costs nothing and needs no card.</source>
            <translation>سجّل الدخول إلى وحدة تحكم Google بأي حساب Google وأنشئ مشروعًا. لا يكلّف شيئًا ولا يحتاج إلى بطاقة.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/youtube/plan.py" />
            <source>Switch YouTube's interface on</source>
            <translation>تفعيل واجهة YouTube البرمجية</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/youtube/plan.py" />
            <source>Open the page below and choose “Enable”.</source>
            <translation>افتح الصفحة أدناه واختر «Enable».</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/youtube/plan.py" />
            <source>Describe the app</source>
            <translation>وصف التطبيق</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/youtube/plan.py" />
            <source>Fill in name and addresses, and choose “External” as audience. Then choose “Publish app”: as long as the app stands at “Testing”, Google ends every sign-in after seven days. It is not necessary to have the app verified; Google then warns you once that the app is not verified, and it is your own.</source>
            <translation>املأ الاسم والعناوين، واختر «External» للجمهور. ثم اختر «Publish app»: فما دام التطبيق على «Testing» تُنهي Google كل تسجيل دخول بعد سبعة أيام. ولا يلزم التحقق من التطبيق؛ فتنبّهك Google مرة إلى أنه غير متحقَّق منه، وهو تطبيقك أنت.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/youtube/plan.py" />
            <source>Make a client</source>
            <translation>إنشاء عميل برمجي (client)</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/youtube/plan.py" />
            <source>Choose “Create client” and the type “Desktop app”. Google then takes the way back to this computer without being told an address.</source>
            <translation>اختر «Create client» والنوع «Desktop app». عندئذ تقبل Google طريق العودة إلى هذا الحاسوب دون ذكر عنوان.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/youtube/plan.py" />
            <source>Copy Client ID and client secret</source>
            <translation>نسخ Client ID وclient secret</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/youtube/plan.py" />
            <source>Google shows both when the client has been made. It shows the secret only this once.</source>
            <translation>تعرضهما Google بعد إنشاء العميل البرمجي. ولا تعرض السر إلا هذه المرة.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/youtube/plan.py" />
            <source>Google gives every app its own allowance of calls a day. With an app of your own the whole allowance is yours, and nobody else's use can silence your inbox.</source>
            <translation>تمنح Google كل تطبيق حصته من الطلبات في اليوم. وبتطبيق لك تكون الحصة كلها لك، ولا يُسكت استخدام غيرك صندوقك.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/youtube/plan.py" />
            <source>It ends in “.apps.googleusercontent.com”.</source>
            <translation>ينتهي بـ «‎.apps.googleusercontent.com».</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/youtube/plan.py" />
            <source>A Client ID of Google ends in “.apps.googleusercontent.com”.</source>
            <translation>ينتهي Client ID من Google بـ «‎.apps.googleusercontent.com».</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/youtube/plan.py" />
            <source>It begins with “GOCSPX-”. It is kept in this computer's keychain.</source>
            <translation>يبدأ بـ «GOCSPX-‎». يُحفظ في سلسلة مفاتيح هذا الحاسوب.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/youtube/plan.py" />
            <source>This is not a client secret: that has 16 or more characters and no spaces.</source>
            <translation>هذا ليس client secret: فهو من 16 خانة أو أكثر بلا مسافات.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/youtube/plan.py" />
            <source>see and answer comments on YouTube</source>
            <translation>رؤية التعليقات على YouTube والرد عليها</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/youtube/plan.py" />
            <source>channels</source>
            <translation>القنوات</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/youtube/plan.py" />
            <source>This Google account has no YouTube channel. Sign in again, and choose the channel when Google asks for an account.</source>
            <translation>ليس لحساب Google هذا قناة على YouTube. سجّل الدخول من جديد، واختر القناة حين تطلب Google حسابًا.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/youtube/rules.py" />
            <source>units of YouTube’s daily quota</source>
            <translation>وحدة من حصة YouTube اليومية</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/youtube/rules.py" />
            <source>Open YouTube Studio</source>
            <translation>فتح YouTube Studio</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/youtube/rules.py" />
            <source>Connect your YouTube channel under Accounts.</source>
            <translation>اربط قناتك على YouTube من «الحسابات».</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/youtube/rules.py" />
            <source>It goes to your YouTube channel as unlisted: only who has the link sees it.</source>
            <translation>يُرفع إلى قناتك على YouTube كمقطع غير مدرج: لا يراه إلا من لديه الرابط.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/youtube/rules.py" />
            <source>YouTube asks this of every video</source>
            <translation>تسأل YouTube عن ذلك في كل مقطع</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/youtube/rules.py" />
            <source>YouTube shows this video to nobody but you, because Google has not audited your app. Open it in YouTube Studio to make it unlisted, or upload it there.</source>
            <translation>لا تعرض YouTube هذا المقطع لأحد سواك، لأن Google لم تدقّق تطبيقك. افتحه في YouTube Studio لجعله غير مدرج، أو ارفعه هناك.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/youtube/rules.py" />
            <source>commented on YouTube</source>
            <translation>تعليق على YouTube</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/youtube/rules.py" />
            <source>YouTube API Services Developer Policies III.E.4, read 2026-11-21: data not tied to the authorizing user for at most 30 days, then refreshed or deleted; the owner's own as long as the authorization stands</source>
            <translation>سياسات YouTube API Services Developer Policies III.E.4، قُرئت في ‎2026-11-21: البيانات غير المرتبطة بالمستخدم المانح للإذن 30 يومًا على الأكثر ثم تُحدَّث أو تُحذف؛ وبيانات المالك ما دام الإذن قائمًا</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/youtube/rules.py" />
            <source>The comment has been deleted on YouTube.</source>
            <translation>حُذف التعليق من YouTube.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/youtube/rules.py" />
            <source>YouTube holds this comment for review. Publish it first.</source>
            <translation>تحجز YouTube هذا التعليق للمراجعة. انشره أولًا.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/youtube/rules.py" />
            <source>YouTube takes no replies under this comment.</source>
            <translation>لا تقبل YouTube ردودًا تحت هذا التعليق.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/youtube/rules.py" />
            <source>Replies in older threads</source>
            <translation>الردود في المحادثات الأقدم</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/youtube/rules.py" />
            <source>Held for review</source>
            <translation>محجوز للمراجعة</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/youtube/rules.py" />
            <source>YouTube’s spam filter may hide the same words without saying so. Change a few words.</source>
            <translation>قد يخفي مرشّح YouTube للرسائل المزعجة الكلمات نفسها دون أن يذكر ذلك. غيّر بضع كلمات.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/youtube/uploads.py" />
            <source>The channel has uploaded as many videos as YouTube takes from it for now. Try again tomorrow, or confirm your phone number at youtube.com/verify.</source>
            <translation>رفعت القناة كل ما تقبله YouTube منها حاليًا من مقاطع. حاول غدًا، أو أكّد رقم هاتفك على youtube.com/verify.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/youtube/uploads.py" />
            <source>YouTube does not take this title. Give it another one.</source>
            <translation>لا تقبل YouTube هذا العنوان. ضع عنوانًا آخر.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/youtube/uploads.py" />
            <source>YouTube does not take this description. Change its words.</source>
            <translation>لا تقبل YouTube هذا الوصف. غيّر كلماته.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/youtube/uploads.py" />
            <source>YouTube does not take a file of this name. Rename it.</source>
            <translation>لا تقبل YouTube ملفًا بهذا الاسم. غيّر اسمه.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/youtube/uploads.py" />
            <source>YouTube found no video in the file. Choose another one.</source>
            <translation>لم تجد YouTube مقطعًا في الملف. اختر ملفًا آخر.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/youtube/uploads.py" />
            <source>YouTube could not put the parts of the video together. Start again.</source>
            <translation>لم تستطع YouTube جمع أجزاء المقطع. ابدأ من جديد.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/youtube/uploads.py" />
            <source>The sign-in does not cover uploads. Sign in to YouTube again and leave the box for managing your YouTube account ticked.</source>
            <translation>لا يشمل تسجيل الدخول رفع المقاطع. سجّل الدخول إلى YouTube من جديد وأبقِ خانة إدارة حسابك على YouTube محدّدة.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/youtube/uploads.py" />
            <source>YouTube gave no address to send the video to.</source>
            <translation>لم تعطِ YouTube عنوانًا يُرسل إليه المقطع.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/youtube/uploads.py" />
            <source>The address to send the video to is none of YouTube's.</source>
            <translation>عنوان إرسال المقطع ليس من عناوين YouTube.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/youtube/uploads.py" />
            <source>YouTube's answer names no video.</source>
            <translation>جواب YouTube لا يسمّي مقطعًا.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/networks/youtube/uploads.py" />
            <source>YouTube no longer knows this upload.</source>
            <translation>لم تعد YouTube تعرف عملية الرفع هذه.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/online.py" />
            <source>Nothing is kept in the keychain for this account.</source>
            <translation>لا شيء محفوظ في سلسلة المفاتيح لهذا الحساب.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/online.py" />
            <source>The account that this message came through is not connected.</source>
            <translation>الحساب الذي جاءت عبره هذه الرسالة غير متصل.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/online.py" />
            <source>Connect it again.</source>
            <translation>اربطه من جديد.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/online.py" />
            <location filename="../../socialinbox/sync/health.py" />
            <source>Connect the account again; queued replies wait until then.</source>
            <translation>اربط الحساب من جديد؛ والردود المنتظرة تبقى حتى ذلك الحين.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/online.py" />
            <source>This account is not signed in.</source>
            <translation>لم يُسجَّل الدخول إلى هذا الحساب.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/online.py" />
            <source>This account has no stream “{stream}”.</source>
            <translation>ليس لهذا الحساب مصدر باسم «{stream}».</translation>
        </message>
        <message>
            <location filename="../../socialinbox/online.py" />
            <source>Use one of: {named}.</source>
            <translation>استخدم واحدة من: {named}.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/outbox/departures.py" />
            <source>{name} has written since you put this off: “{words}”. Send it all the same, or take it back.</source>
            <translation>رسالة جديدة من {name} بعد أن أجّلت هذا: «{words}». أرسله مع ذلك أو اسحبه.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/outbox/outbox.py" />
            <source>You have already answered this elsewhere: “{words}”. Send yours all the same, or take it back.</source>
            <translation>سبق أن رددت على هذا من مكان آخر: «{words}». أرسل ردك مع ذلك أو اسحبه.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/outbox/outbox.py" />
            <source>It waits until it is known whether it got through before.</source>
            <translation>ينتظر حتى يُعرف هل وصل من قبل.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/outbox/outbox.py" />
            <source>Sent, but the network does not show it yet.</source>
            <translation>أُرسل، لكن الشبكة لا تعرضه بعد.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/outbox/outbox.py" />
            <source>The connection broke while this was being sent, and the network does not show it. Look there before you send it again.</source>
            <translation>انقطع الاتصال أثناء الإرسال، ولا تعرضه الشبكة. انظر هناك قبل أن ترسله من جديد.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/outbox/outbox.py" />
            <source>Something unexpected happened while this was being sent; the details are in the log. Look at the network before you send it again.</source>
            <translation>حدث أمر غير متوقع أثناء الإرسال؛ والتفاصيل في السجل. انظر في الشبكة قبل أن ترسله من جديد.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/outbox/outbox.py" />
            <source>Waits until you are signed in.</source>
            <translation>ينتظر حتى تسجّل الدخول.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/outbox/outbox.py" />
            <source>This network takes no replies from programs.</source>
            <translation>لا تقبل هذه الشبكة ردودًا من البرامج.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/outbox/ready.py" />
            <source>The file “{name}” of the reply is gone.</source>
            <translation>الملف «{name}» المرفق بالرد لم يعد موجودًا.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/outbox/ready.py" />
            <source>Take the reply back, attach the file again and send it again.</source>
            <translation>اسحب الرد وأرفق الملف من جديد ثم أرسله.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/outbox/ready.py" />
            <source>The files of a reply can't be made ready ({why}).</source>
            <translation>تعذّر تجهيز ملفات أحد الردود ({why}).</translation>
        </message>
        <message>
            <location filename="../../socialinbox/outbox/ready.py" />
            <source>Make room on this disk; the reply waits.</source>
            <translation>وفّر مساحة على هذا القرص؛ فالرد ينتظر.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/outbox/videos.py" />
            <source>The file is another one since it was chosen, or is gone. Choose it again.</source>
            <translation>تغيّر الملف منذ اختياره أو لم يعد موجودًا. اختره من جديد.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/outbox/videos.py" />
            <source>The account for it is no longer connected. Connect it, then try again.</source>
            <translation>لم يعد حسابه متصلًا. اربطه ثم حاول من جديد.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/own_rules/engine.py" />
            <source>A rule needs a name of at most {most} characters.</source>
            <translation>تحتاج القاعدة إلى اسم لا يزيد على {most} حرف.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/own_rules/engine.py" />
            <source>Say in it what the rule is for.</source>
            <translation>اذكر فيه غرض القاعدة.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/own_rules/engine.py" />
            <source>This rule does nothing yet.</source>
            <translation>لا تفعل هذه القاعدة شيئًا بعد.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/own_rules/engine.py" />
            <source>Choose a tag, done, snooze or an alert.</source>
            <translation>اختر وسمًا أو الإنجاز أو التأجيل أو التنبيه.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/own_rules/engine.py" />
            <source>A thread can't be done and snoozed at once.</source>
            <translation>لا يمكن إنجاز محادثة وتأجيلها معًا.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/own_rules/engine.py" />
            <source>Choose one of the two.</source>
            <translation>اختر أحد الأمرين.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/own_rules/engine.py" />
            <source>“{part}” says nothing that can be looked for.</source>
            <translation>ليس في «{part}» ما يمكن البحث عنه.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/own_rules/engine.py" />
            <source>Change it or leave it out.</source>
            <translation>غيّره أو احذفه.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/own_rules/engine.py" />
            <source>This rule would be for every message.</source>
            <translation>هذه القاعدة تشمل كل رسالة.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/own_rules/engine.py" />
            <source>Say for which: words, from:, on:, tag:, has: or waiting:&gt;2d.</source>
            <translation>حدّد ما تشمله: كلمات، from:‎، on:‎، tag:‎، has:‎ أو waiting:&gt;2d.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/own_rules/engine.py" />
            <source>The tag has no name.</source>
            <translation>ليس للوسم اسم.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/own_rules/engine.py" />
            <source>Type one.</source>
            <translation>اكتب اسمًا.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/own_rules/engine.py" />
            <source>“{value}” is no time to snooze for.</source>
            <translation>«{value}» ليس وقتًا للتأجيل.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/own_rules/engine.py" />
            <source>Use one of: {choices}.</source>
            <translation>استخدم واحدة من: {choices}.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/people/customers.py" />
            <source>These two are one customer already.</source>
            <translation>هذان عميل واحد أصلًا.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/people/customers.py" />
            <source>Choose two different customers.</source>
            <translation>اختر عميلين مختلفين.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/people/customers.py" />
            <source>Not all of these are identities of customer {customer}.</source>
            <translation>ليست كل هذه من هويات العميل {customer}.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/people/customers.py" />
            <source>See them with: socialinbox people {customer}</source>
            <translation>لعرضها: socialinbox people {customer}</translation>
        </message>
        <message>
            <location filename="../../socialinbox/people/customers.py" />
            <source>Nobody would be left here.</source>
            <translation>لن يبقى أحد هنا.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/people/customers.py" />
            <source>Link this customer with the other one instead.</source>
            <translation>اربط هذا العميل بالآخر بدلًا من ذلك.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/people/customers.py" />
            <source>There is no link {missing}.</source>
            <translation>لا توجد صلة {missing}.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/people/customers.py" />
            <source>The customer's card lists the links in force.</source>
            <translation>بطاقة العميل تعرض الصلات القائمة.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/people/customers.py" />
            <source>An identity's own beginning can't be ended.</source>
            <translation>لا يمكن إنهاء بداية الهوية نفسها.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/people/customers.py" />
            <source>End the links that the customer's card lists as made by you or a network.</source>
            <translation>أنهِ الصلات التي تذكر بطاقة العميل أنها منك أو من شبكة.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/people/customers.py" />
            <source>There is no step {missing} in the ledger.</source>
            <translation>لا توجد في السجل خطوة {missing}.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/people/customers.py" />
            <source>The history of a customer lists them: socialinbox people CUSTOMER</source>
            <translation>تاريخ العميل يعرضها: socialinbox people CUSTOMER</translation>
        </message>
        <message>
            <location filename="../../socialinbox/people/customers.py" />
            <source>HOME is no reason to link.</source>
            <translation>ليس HOME سببًا للربط.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/people/customers.py" />
            <source>Say how you know it.</source>
            <translation>اذكر كيف عرفت ذلك.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/people/customers.py" />
            <location filename="../../socialinbox/storage/erasing_customer.py" />
            <source>This is you: your own accounts are no customer.</source>
            <translation>هذا أنت: حساباتك ليست عميلًا.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/people/customers.py" />
            <location filename="../../socialinbox/storage/erasing_customer.py" />
            <source>Choose one of your customers.</source>
            <translation>اختر أحد عملائك.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/people/customers.py" />
            <source>Customer {customer} is part of another customer now.</source>
            <translation>صار العميل {customer} جزءًا من عميل آخر.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/people/customers.py" />
            <source>Use the id of the thread as it is listed now: socialinbox threads</source>
            <translation>استخدم رقم المحادثة كما يُعرض الآن: socialinbox threads</translation>
        </message>
        <message>
            <location filename="../../socialinbox/people/customers.py" />
            <source>Not all of these messages are there.</source>
            <translation>ليست كل هذه الرسائل موجودة.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/people/customers.py" />
            <location filename="../../socialinbox/storage/notes.py" />
            <location filename="../../socialinbox/storage/queueing.py" />
            <source>Open the thread again.</source>
            <translation>افتح المحادثة من جديد.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/people/customers.py" />
            <source>A note stays with the customer it was written for.</source>
            <translation>تبقى الملاحظة مع العميل الذي كُتبت له.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/people/customers.py" />
            <source>Choose messages only.</source>
            <translation>اختر رسائل فقط.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/people/customers.py" />
            <source>Your own posts are nobody's messages.</source>
            <translation>منشوراتك ليست رسائل أحد.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/people/customers.py" />
            <source>Choose a customer's messages.</source>
            <translation>اختر رسائل عميل.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/people/customers.py" />
            <source>These messages are of more than one thread.</source>
            <translation>هذه الرسائل من أكثر من محادثة.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/people/customers.py" />
            <source>Take them out of one thread at a time.</source>
            <translation>أخرجها من محادثة واحدة في كل مرة.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/people/customers.py" />
            <source>This is the same customer.</source>
            <translation>هذا هو العميل نفسه.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/people/customers.py" />
            <source>Choose another one, or a new one.</source>
            <translation>اختر عميلًا آخر أو جديدًا.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/people/suggestions.py" />
            <source>Suggested, and they are different people.</source>
            <translation>اقتُرح الربط، وهما شخصان مختلفان.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/people/suggestions.py" />
            <source>both gave the same e-mail address</source>
            <translation>كلاهما ذكر البريد الإلكتروني نفسه</translation>
        </message>
        <message>
            <location filename="../../socialinbox/people/suggestions.py" />
            <source>both gave the same telephone number</source>
            <translation>كلاهما ذكر رقم الهاتف نفسه</translation>
        </message>
        <message>
            <location filename="../../socialinbox/people/suggestions.py" />
            <source>a link in one profile leads to the other</source>
            <translation>رابط في أحد الملفين يقود إلى الآخر</translation>
        </message>
        <message>
            <location filename="../../socialinbox/people/suggestions.py" />
            <source>a message says that they wrote there</source>
            <translation>رسالة تقول إنهم كتبوا هناك</translation>
        </message>
        <message>
            <location filename="../../socialinbox/people/suggestions.py" />
            <source>the same handle</source>
            <translation>المعرّف نفسه</translation>
        </message>
        <message>
            <location filename="../../socialinbox/people/suggestions.py" />
            <source>a handle that fits</source>
            <translation>معرّف مناسب</translation>
        </message>
        <message>
            <location filename="../../socialinbox/people/suggestions.py" />
            <source>the same name and town</source>
            <translation>الاسم والمدينة نفسهما</translation>
        </message>
        <message>
            <location filename="../../socialinbox/people/suggestions.py" />
            <source>the same name</source>
            <translation>الاسم نفسه</translation>
        </message>
        <message>
            <location filename="../../socialinbox/people/suggestions.py" />
            <source>a name that fits</source>
            <translation>اسم مناسب</translation>
        </message>
        <message>
            <location filename="../../socialinbox/people/suggestions.py" />
            <source>{first} and {second}: {clues}.</source>
            <translation>{first} و{second}: {clues}.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/people/suggestions.py" />
            <source>Customers {customer} and {other} are not suggested as one person.</source>
            <translation>لا يُقترح أن العميلين {customer} و{other} شخص واحد.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/people/suggestions.py" />
            <source>See what is suggested with: socialinbox suggestions</source>
            <translation>لعرض ما يُقترح: socialinbox suggestions</translation>
        </message>
        <message>
            <location filename="../../socialinbox/protection/needed.py" />
            <source>Give the recovery phrase, in the window or with “socialinbox recover”.</source>
            <translation>أدخل عبارة الاسترداد، في النافذة أو بواسطة «socialinbox recover».</translation>
        </message>
        <message>
            <location filename="../../socialinbox/protection/needed.py" />
            <source>Nothing was changed or lost.</source>
            <translation>لم يتغير شيء ولم يضع شيء.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/protection/needed.py" />
            <source>So the key to your messages can't be kept there.</source>
            <translation>فلا يمكن حفظ مفتاح رسائلك هناك.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/protection/needed.py" />
            <source>Choose once how this profile is protected: “socialinbox protect pass-phrase” asks for a pass phrase, “socialinbox protect none” leaves it readable for whoever gets at the disk. Or start the keychain and try again.</source>
            <translation>اختر مرة واحدة كيف يُحمى ملف التعريف هذا: يطلب «socialinbox protect pass-phrase» عبارة مرور، ويتركه «socialinbox protect none» مقروءًا لكل من يصل إلى القرص. أو شغّل سلسلة المفاتيح وحاول من جديد.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/protection/needed.py" />
            <source>It holds the key to this profile.</source>
            <translation>فيها مفتاح ملف التعريف هذا.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/protection/needed.py" />
            <source>Or give the recovery phrase, in the window or with “socialinbox recover”.</source>
            <translation>أو أدخل عبارة الاسترداد، في النافذة أو بواسطة «socialinbox recover».</translation>
        </message>
        <message>
            <location filename="../../socialinbox/protection/needed.py" />
            <source>The keychain holds no key for this profile; it may have been reset, or the profile comes from another computer.</source>
            <translation>لا مفتاح في سلسلة المفاتيح لملف التعريف هذا؛ ربما أُعيد ضبطها، أو جاء ملف التعريف من حاسوب آخر.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/protection/needed.py" />
            <source>The key in the keychain is not this profile's.</source>
            <translation>المفتاح الذي في سلسلة المفاتيح ليس لملف التعريف هذا.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/protection/needed.py" />
            <source>{database} is encrypted or no database, and the file protection.json that says how it is opened is not beside it.</source>
            <translation>‏{database} مشفّر أو ليس قاعدة بيانات، والملف protection.json الذي يبيّن كيف يُفتح ليس بجانبه.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/protection/needed.py" />
            <source>Put it back, or give the recovery phrase, in the window or with “socialinbox recover”.</source>
            <translation>أعده إلى مكانه، أو أدخل عبارة الاسترداد، في النافذة أو بواسطة «socialinbox recover».</translation>
        </message>
        <message>
            <location filename="../../socialinbox/protection/needed.py" />
            <location filename="../../socialinbox/ui/guard/lock.py" />
            <source>The pass phrase is wrong.</source>
            <translation>عبارة المرور خاطئة.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/protection/needed.py" />
            <source>This profile is opened by your pass phrase.</source>
            <translation>يُفتح ملف التعريف هذا بعبارة مرورك.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/protection/needed.py" />
            <source>Type it; on the command line it may also be the first line of standard input. Who has forgotten it gives the recovery phrase, in the window or with “socialinbox recover”.</source>
            <translation>اكتبها؛ وفي سطر الأوامر يمكن أن تكون أيضًا السطر الأول من الدخل القياسي. ومن نسيها يُدخل عبارة الاسترداد، في النافذة أو بواسطة «socialinbox recover».</translation>
        </message>
        <message>
            <location filename="../../socialinbox/protection/note.py" />
            <source>The file {protection} can't be read.</source>
            <translation>تعذّرت قراءة الملف {protection}.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/protection/note.py" />
            <source>Nothing was changed. Restore it from a backup; or move it out of the folder and give the recovery phrase with “socialinbox recover”.</source>
            <translation>لم يتغير شيء. استعده من نسخة احتياطية؛ أو انقله خارج المجلد وأدخل عبارة الاسترداد بواسطة «socialinbox recover».</translation>
        </message>
        <message>
            <location filename="../../socialinbox/protection/note.py" />
            <source>The file {protection} can't be written ({why}).</source>
            <translation>تعذّرت كتابة الملف {protection} ({why}).</translation>
        </message>
        <message>
            <location filename="../../socialinbox/protection/note.py" />
            <source>Make room, or make the folder writable.</source>
            <translation>وفّر مساحة، أو اجعل المجلد قابلًا للكتابة.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/protection/note.py" />
            <source>This profile is encrypted and has not been opened.</source>
            <translation>ملف التعريف هذا مشفّر ولم يُفتح.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/protection/note.py" />
            <source>Open it in the window, or with “socialinbox recover”.</source>
            <translation>افتحه في النافذة أو بواسطة «socialinbox recover».</translation>
        </message>
        <message>
            <location filename="../../socialinbox/protection/opening.py" />
            <source>This profile is not encrypted.</source>
            <translation>ملف التعريف هذا غير مشفّر.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/protection/opening.py" />
            <source>It opens without a phrase.</source>
            <translation>يُفتح بلا عبارة.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/protection/opening.py" />
            <source>These are the words of another profile.</source>
            <translation>هذه كلمات ملف تعريف آخر.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/protection/opening.py" />
            <source>Take the paper that belongs to this one. Nothing was changed.</source>
            <translation>خذ الورقة التي تخص هذا. لم يتغير شيء.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/protection/opening.py" />
            <source>The key stays under the pass phrase that was chosen before.</source>
            <translation>يبقى المفتاح تحت عبارة المرور التي اختيرت من قبل.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/protection/opening.py" />
            <source>The recovery phrase will be asked for next time as well.</source>
            <translation>ستُطلب عبارة الاسترداد في المرة القادمة أيضًا.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/protection/opening.py" />
            <source>The profile has to be opened before its protection can be changed.</source>
            <translation>يجب فتح ملف التعريف قبل تغيير حمايته.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/protection/opening.py" />
            <source>Open it with its pass phrase or its recovery phrase.</source>
            <translation>افتحه بعبارة مروره أو عبارة استرداده.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/protection/opening.py" />
            <source>So this profile is not encrypted; “socialinbox protect” changes that.</source>
            <translation>فملف التعريف هذا غير مشفّر؛ ويغيّر «socialinbox protect» ذلك.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/protection/opening.py" />
            <source>An encrypted profile does not become readable again.</source>
            <translation>لا يعود ملف تعريف مشفّر مقروءًا.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/protection/opening.py" />
            <source>Write its messages out with “socialinbox export”, and read them into a new one.</source>
            <translation>اكتب رسائله بواسطة «socialinbox export» واقرأها في ملف تعريف جديد.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/protection/opening.py" />
            <source>The key may still stand there as well.</source>
            <translation>قد يكون المفتاح ما زال هناك أيضًا.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/protection/opening.py" />
            <source>Choose with “socialinbox protect”.</source>
            <translation>اختر بواسطة «socialinbox protect».</translation>
        </message>
        <message numerus="yes">
            <location filename="../../socialinbox/protection/pass_phrase.py" />
            <source>The pass phrase has fewer than %n character(s).</source>
            <translation>
                <numerusform>عبارة المرور فارغة.</numerusform>
                <numerusform>عبارة المرور أقل من حرف واحد.</numerusform>
                <numerusform>عبارة المرور أقل من حرفين.</numerusform>
                <numerusform>عبارة المرور أقل من %n أحرف.</numerusform>
                <numerusform>عبارة المرور أقل من %n حرفًا.</numerusform>
                <numerusform>عبارة المرور أقل من %n حرف.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../socialinbox/protection/pass_phrase.py" />
            <source>Take a longer one, such as five words that have nothing to do with each other.</source>
            <translation>اختر عبارة أطول، كخمس كلمات لا علاقة بينها.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/protection/pass_phrase.py" />
            <source>What the pass phrase opens can't be read.</source>
            <translation>تعذّرت قراءة ما تفتحه عبارة المرور.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/protection/pass_phrase.py" />
            <source>Restore protection.json from a backup, or use the recovery phrase.</source>
            <translation>استعد protection.json من نسخة احتياطية، أو استخدم عبارة الاسترداد.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/protection/phrase.py" />
            <source>Perhaps it is “{word}”.</source>
            <translation>لعلها «{word}».</translation>
        </message>
        <message>
            <location filename="../../socialinbox/protection/phrase.py" />
            <source>Word {number} is none of a recovery phrase.</source>
            <translation>الكلمة {number} ليست من كلمات عبارات الاسترداد.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/protection/phrase.py" />
            <source>Look at it again on your paper.</source>
            <translation>انظر إليها ثانية في ورقتك.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/protection/phrase.py" />
            <source>A recovery phrase has {wanted} words; these are {given}.</source>
            <translation>عبارة الاسترداد من {wanted} كلمة؛ وهذه {given}.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/protection/phrase.py" />
            <source>Give all of them in their order, with a space between them.</source>
            <translation>أدخلها كلها بترتيبها، وبينها مسافات.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/protection/phrase.py" />
            <source>The words do not fit together: their checksum is wrong.</source>
            <translation>الكلمات لا تتوافق: مجموع التحقق خاطئ.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/protection/phrase.py" />
            <source>One word is another than on your paper, or two have changed places.</source>
            <translation>كلمة منها غير التي في ورقتك، أو تبادلت كلمتان مكانيهما.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/protection/whole.py" />
            <source>A file in {media} could not be encrypted ({why}).</source>
            <translation>تعذّر تشفير ملف في {media} ({why}).</translation>
        </message>
        <message>
            <location filename="../../socialinbox/protection/whole.py" />
            <source>Make room on this disk, or make the folder writable, then start again.</source>
            <translation>وفّر مساحة على هذا القرص أو اجعل المجلد قابلًا للكتابة، ثم شغّل من جديد.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/search/problems.py" />
            <source>Nothing stands behind {operator} yet.</source>
            <translation>لا شيء بعد {operator} حتى الآن.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/search/problems.py" />
            <source>{operator} knows no “{typed}”. Try waiting, unread, done or saved.</source>
            <translation>لا يعرف {operator} «{typed}». جرّب waiting أو unread أو done أو saved.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/search/problems.py" />
            <source>{operator} knows no “{typed}”. Try photo, video, file, link or note.</source>
            <translation>لا يعرف {operator} «{typed}». جرّب photo أو video أو file أو link أو note.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/search/problems.py" />
            <source>“{typed}” is no day. Write 3 May, 2026-05-03, yesterday or 7d.</source>
            <translation>«{typed}» ليس يومًا. اكتب 3 May أو ‎2026-05-03 أو yesterday أو 7d.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/search/problems.py" />
            <source>“{typed}” is no length of time. Write &gt;2h, &gt;2d or &gt;1w.</source>
            <translation>«{typed}» ليس مدة. اكتب ‎&gt;2h أو ‎&gt;2d أو ‎&gt;1w.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/search/problems.py" />
            <source>No network and no place is called “{typed}”.</source>
            <translation>لا شبكة ولا مكان باسم «{typed}».</translation>
        </message>
        <message>
            <location filename="../../socialinbox/signin/connecting.py" />
            <source>{network} also needs {missing}.</source>
            <translation>تحتاج {network} أيضًا إلى {missing}.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/signin/exchange.py" />
            <source>{network}'s sign-in answered without a token. Sign in again.</source>
            <translation>جاء جواب تسجيل الدخول إلى {network} بلا رمز دخول. سجّل الدخول من جديد.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/signin/exchange.py" />
            <source>Sign in again and leave everything ticked.</source>
            <translation>سجّل الدخول من جديد وأبقِ كل شيء محدّدًا.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/signin/exchange.py" />
            <source>There was no connection to {network} to finish the sign-in. Look at your connection to the internet and sign in again.</source>
            <translation>لم يكن هناك اتصال بشبكة {network} لإتمام تسجيل الدخول. تحقّق من اتصالك بالإنترنت وسجّل الدخول من جديد.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/signin/exchange.py" />
            <source>{network} does not know the app by what you filled in. Compare {names} with {network}'s page.</source>
            <translation>لا تعرف {network} التطبيق بما أدخلته. قارن {names} بصفحة {network}.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../socialinbox/signin/exchange.py" />
            <source>%n second(s)</source>
            <translation>
                <numerusform>%n ثانية</numerusform>
                <numerusform>ثانية واحدة</numerusform>
                <numerusform>ثانيتين</numerusform>
                <numerusform>%n ثوانٍ</numerusform>
                <numerusform>%n ثانية</numerusform>
                <numerusform>%n ثانية</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../socialinbox/signin/exchange.py" />
            <location filename="../../socialinbox/ui/words.py" />
            <source>%n minute(s)</source>
            <translation>
                <numerusform>%n دقيقة</numerusform>
                <numerusform>دقيقة واحدة</numerusform>
                <numerusform>دقيقتين</numerusform>
                <numerusform>%n دقائق</numerusform>
                <numerusform>%n دقيقة</numerusform>
                <numerusform>%n دقيقة</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../socialinbox/signin/exchange.py" />
            <source>{network} did not take the answer of the browser any more: it is good for {life} and for one use. Sign in again.</source>
            <translation>لم تعد {network} تقبل جواب المتصفح: فهو صالح مدة {life} ولاستخدام واحد. سجّل الدخول من جديد.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/signin/exchange.py" />
            <source>{network} refused to finish the sign-in ({code}). Compare the app's settings with the steps and sign in again.</source>
            <translation>رفضت {network} إتمام تسجيل الدخول ({code}). قارن إعدادات التطبيق بالخطوات وسجّل الدخول من جديد.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/signin/exchange.py" />
            <source>{network} could not finish the sign-in just now (answer {status_code}). Try again in some minutes.</source>
            <translation>لم تستطع {network} إتمام تسجيل الدخول الآن (الجواب {status_code}). حاول بعد بضع دقائق.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/signin/exchange.py" />
            <source>without a reason</source>
            <translation>بلا سبب</translation>
        </message>
        <message>
            <location filename="../../socialinbox/signin/flow.py" />
            <source>Allow Social Inbox in the browser. If no page of {network} opens there, copy the link and open it yourself.</source>
            <translation>اسمح لـ Social Inbox في المتصفح. وإن لم تُفتح هناك صفحة من {network} فانسخ الرابط وافتحه بنفسك.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/signin/flow.py" />
            <source>The sign-in was left. Nothing was connected.</source>
            <translation>تُرك تسجيل الدخول. لم يُربط شيء.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/signin/flow.py" />
            <source>Social Inbox itself has a fault. Nothing was connected.</source>
            <translation>في Social Inbox نفسه عطل. لم يُربط شيء.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../socialinbox/signin/flow.py" />
            <source>No answer came from the browser within %n minute(s). Start again and allow Social Inbox there.</source>
            <translation>
                <numerusform>لم يأتِ جواب من المتصفح. ابدأ من جديد واسمح لـ Social Inbox هناك.</numerusform>
                <numerusform>لم يأتِ جواب من المتصفح خلال دقيقة. ابدأ من جديد واسمح لـ Social Inbox هناك.</numerusform>
                <numerusform>لم يأتِ جواب من المتصفح خلال دقيقتين. ابدأ من جديد واسمح لـ Social Inbox هناك.</numerusform>
                <numerusform>لم يأتِ جواب من المتصفح خلال %n دقائق. ابدأ من جديد واسمح لـ Social Inbox هناك.</numerusform>
                <numerusform>لم يأتِ جواب من المتصفح خلال %n دقيقة. ابدأ من جديد واسمح لـ Social Inbox هناك.</numerusform>
                <numerusform>لم يأتِ جواب من المتصفح خلال %n دقيقة. ابدأ من جديد واسمح لـ Social Inbox هناك.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../socialinbox/signin/flow.py" />
            <source>Asking {network} what you allowed…</source>
            <translation>سؤال {network} عمّا سمحت به…</translation>
        </message>
        <message>
            <location filename="../../socialinbox/signin/flow.py" />
            <source>The answer in the browser was not from {network} and was not taken. Start again; if it happens twice, look for a strange extension in your browser.</source>
            <translation>لم يكن الجواب في المتصفح من {network} فلم يُقبل. ابدأ من جديد؛ وإن تكرر فابحث عن إضافة غريبة في متصفحك.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/signin/flow.py" />
            <source>You did not allow it at {network}. Nothing was connected.</source>
            <translation>لم تسمح بذلك في {network}. لم يُربط شيء.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/signin/flow.py" />
            <source>{network} refused to sign in ({error}). Compare the app's settings with the steps, above all its products, permissions and redirect addresses.</source>
            <translation>رفضت {network} تسجيل الدخول ({error}). قارن إعدادات التطبيق بالخطوات، ولا سيما المنتجات والأذونات وعناوين العودة.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/signin/flow.py" />
            <source>{network} allows these {what}. Choose one.</source>
            <translation>تتيح {network} عددًا من {what}. اختر أيّها تريد.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/signin/flow.py" />
            <source>{network} allows {name}.</source>
            <translation>تسمح {network} بـ {name}.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/signin/flow.py" />
            <source>This is not the account that was to be connected again: that one stays as it is. To get it back, sign in at {network} as its owner.</source>
            <translation>ليس هذا هو الحساب المراد ربطه من جديد، فيبقى ذاك كما هو. لاستعادته سجّل الدخول إلى {network} كمالكه.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/signin/flow.py" />
            <source>Connecting {name}…</source>
            <translation>ربط {name}…</translation>
        </message>
        <message>
            <location filename="../../socialinbox/signin/flow.py" />
            <source>{name}: {what}</source>
            <translation>{name}: {what}</translation>
        </message>
        <message>
            <location filename="../../socialinbox/signin/flow.py" />
            <source>Connected as {name}.</source>
            <translation>متصل باسم {name}.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/signin/flow.py" />
            <source>Copy it once more from the network's page.</source>
            <translation>انسخه مرة أخرى من صفحة الشبكة.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/signin/given.py" />
            <source>The JSON has no access_token.</source>
            <translation>ليس في JSON‏ access_token.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/signin/given.py" />
            <source>Give at least {"access_token": "…"}; docs/cli.md lists the rest.</source>
            <translation>أدخل على الأقل ⁦{"access_token": "…"}⁩؛ وفي docs/cli.md البقية.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/signin/given.py" />
            <source>{name} is not a text.</source>
            <translation>‏{name} ليس نصًا.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/signin/given.py" />
            <source>Put it between quotation marks.</source>
            <translation>ضعه بين علامتي اقتباس.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/signin/given.py" />
            <source>expires_at is not a time ({error}).</source>
            <translation>‏expires_at ليس وقتًا ({error}).</translation>
        </message>
        <message>
            <location filename="../../socialinbox/signin/given.py" />
            <source>Write RFC 3339, or seconds since 1970.</source>
            <translation>اكتب بصيغة RFC 3339، أو بالثواني منذ 1970.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/signin/listener.py" />
            <source>Other programs use the ports that the network sends the browser back to ({ports}).</source>
            <translation>تستخدم برامج أخرى المنافذ التي تعيد الشبكة المتصفح إليها ({ports}).</translation>
        </message>
        <message>
            <location filename="../../socialinbox/signin/listener.py" />
            <source>This computer gave no port for the browser to come back to.</source>
            <translation>لم يوفّر هذا الحاسوب منفذًا يعود إليه المتصفح.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/signin/listener.py" />
            <source>Close another window of Social Inbox that is signing in, or restart the computer, and try again.</source>
            <translation>أغلق أي نافذة أخرى من Social Inbox تسجّل الدخول، أو أعد تشغيل الحاسوب، ثم حاول من جديد.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/signin/pages.py" />
            <source>The answer has arrived. Close this tab and finish in Social Inbox's window.</source>
            <translation>وصل الجواب. أغلق هذا اللسان وأكمل في نافذة Social Inbox.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/signin/pages.py" />
            <source>You can close this tab. In Social Inbox you can start again whenever you like.</source>
            <translation>يمكنك إغلاق هذا اللسان. وفي Social Inbox يمكنك البدء من جديد متى شئت.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/signin/pages.py" />
            <source>It does not come from the network that was asked. Close this tab and start again in Social Inbox.</source>
            <translation>لم يأتِ من الشبكة التي سُئلت. أغلق هذا اللسان وابدأ من جديد في Social Inbox.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/signin/pages.py" />
            <source>Close it and go on in the newest tab, or start again in Social Inbox.</source>
            <translation>أغلقه وتابع في أحدث لسان، أو ابدأ من جديد في Social Inbox.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/signin/pages.py" />
            <source>Social Inbox waits here for one answer, and not for this.</source>
            <translation>ينتظر Social Inbox هنا جوابًا واحدًا، وليس هذا.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/signin/progress.py" />
            <source>You can't {allows}: the permission “{name}” was not given.</source>
            <translation>لا يمكنك {allows}: لم يُمنح الإذن «{name}».</translation>
        </message>
        <message>
            <location filename="../../socialinbox/signin/revoke.py" />
            <source>{network} was not asked to take the access back, because others need it.</source>
            <translation>لم يُطلب من {network} سحب الوصول، لأن غيره يحتاج إليه.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/signin/revoke.py" />
            <source>{network} could not be asked to take the access back without its keys.</source>
            <translation>لم يمكن أن يُطلب من {network} سحب الوصول بلا مفاتيحه.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/signin/revoke.py" />
            <source>{network} has no way to take the access back from here.</source>
            <translation>لا تتيح {network} سحب الوصول من هنا.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/signin/revoke.py" />
            <source>{network} could not be reached to take the access back.</source>
            <translation>تعذّر الوصول إلى {network} لسحب الوصول.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/signin/revoke.py" />
            <source>{network} has taken the access back.</source>
            <translation>سحبت {network} الوصول.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/signin/revoke.py" />
            <source>{network} did not take the access back, perhaps because it had already ended.</source>
            <translation>لم تسحب {network} الوصول، وربما كان قد انتهى من قبل.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/signin/revoke.py" />
            <source>You can remove the app yourself at {page}.</source>
            <translation>يمكنك إزالة التطبيق بنفسك من {page}.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/storage/accounts.py" />
            <location filename="../../socialinbox/storage/erasing_account.py" />
            <source>There is no account {account}.</source>
            <translation>لا يوجد حساب {account}.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/storage/agreements.py" />
            <source>There is no statement {agreement} in force.</source>
            <translation>لا يوجد إقرار ساري المفعول برقم {agreement}.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/storage/agreements.py" />
            <source>`socialinbox keeping` lists them with their numbers.</source>
            <translation>يعرضها `socialinbox keeping` بأرقامها.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/storage/deliveries.py" />
            <location filename="../../socialinbox/storage/unsure.py" />
            <source>This reply is not waiting for you.</source>
            <translation>هذا الرد لا ينتظرك.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/storage/deliveries.py" />
            <location filename="../../socialinbox/storage/leaving.py" />
            <location filename="../../socialinbox/storage/unsure.py" />
            <source>Look at it in its thread.</source>
            <translation>انظر إليه في محادثته.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/storage/deliveries.py" />
            <source>This reply can't be taken back any more.</source>
            <translation>لم يعد سحب هذا الرد ممكنًا.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/storage/erased.py" />
            <source>A customer was erased meanwhile, and this may tell of them.</source>
            <translation>مُحيت بيانات عميل في هذه الأثناء، وقد يتحدث هذا عنه.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/storage/erased.py" />
            <source>Do it again by hand.</source>
            <translation>أعد ذلك يدويًا.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/storage/erasing_account.py" />
            <source>This account is still connected.</source>
            <translation>ما زال هذا الحساب متصلًا.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/storage/erasing_account.py" />
            <source>Disconnect it first.</source>
            <translation>افصله أولًا.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/storage/faults.py" />
            <source>The disk is full: {file} can't grow.</source>
            <translation>القرص ممتلئ: لا يمكن أن يكبر {file}.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/storage/faults.py" />
            <source>Nothing was lost. Make room on this disk, then try again.</source>
            <translation>لم يضع شيء. وفّر مساحة على هذا القرص ثم حاول من جديد.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/storage/faults.py" />
            <source>The database {file} can't be written.</source>
            <translation>تعذّرت الكتابة في قاعدة البيانات {file}.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/storage/faults.py" />
            <source>Make the file and its folder writable for you, or choose another folder with --profile.</source>
            <translation>اجعل الملف ومجلده قابلين لكتابتك، أو اختر مجلدًا آخر بواسطة ‎--profile.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/storage/faults.py" />
            <source>The database {file} may not be opened.</source>
            <translation>لا يُسمح بفتح قاعدة البيانات {file}.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/storage/faults.py" />
            <location filename="../../socialinbox/storage/sealing.py" />
            <source>Make the file and its folder readable and writable for you.</source>
            <translation>اجعل الملف ومجلده قابلين لقراءتك وكتابتك.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/storage/faults.py" />
            <source>The database {file} can't be opened.</source>
            <translation>تعذّر فتح قاعدة البيانات {file}.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/storage/faults.py" />
            <source>See that its folder exists and is writable for you, or choose another with --profile.</source>
            <translation>تأكد من وجود مجلدها وأنه قابل لكتابتك، أو اختر غيره بواسطة ‎--profile.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/storage/faults.py" />
            <source>The database {file} is damaged.</source>
            <translation>قاعدة البيانات {file} تالفة.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/storage/faults.py" />
            <source>It is left as it is. Close the program, put a copy of the file aside and restore the newest backup.</source>
            <translation>تُركت كما هي. أغلق البرنامج، وضع نسخة من الملف جانبًا، واستعد أحدث نسخة احتياطية.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/storage/faults.py" />
            <source>{file} is not a database that can be read here.</source>
            <translation>ليس {file} قاعدة بيانات يمكن قراءتها هنا.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/storage/faults.py" />
            <source>It is left as it is. Move it out of the folder, or choose another with --profile.</source>
            <translation>تُرك كما هو. انقله خارج المجلد، أو اختر غيره بواسطة ‎--profile.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/storage/faults.py" />
            <source>Another program is using the database {file}.</source>
            <translation>يستخدم برنامج آخر قاعدة البيانات {file}.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/storage/faults.py" />
            <source>Close the other Social Inbox window or program that holds it, then try again.</source>
            <translation>أغلق نافذة Social Inbox الأخرى أو البرنامج الذي يمسكها، ثم حاول من جديد.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/storage/faults.py" />
            <source>The disk failed while {file} was being read or written.</source>
            <translation>تعطّل القرص أثناء قراءة {file} أو كتابته.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/storage/faults.py" />
            <source>See that the disk is connected and sound, then try again.</source>
            <translation>تأكد من أن القرص متصل وسليم، ثم حاول من جديد.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/storage/faults.py" />
            <source>The database {path} was written by a newer Social Inbox (format {version}, this one knows {known}).</source>
            <translation>كتب قاعدةَ البيانات {path} إصدارٌ أحدث من Social Inbox (الصيغة {version}، وهذا يعرف {known}).</translation>
        </message>
        <message>
            <location filename="../../socialinbox/storage/faults.py" />
            <source>It is left as it is. Install the newer program again, or choose another folder with --profile.</source>
            <translation>تُركت كما هي. ثبّت البرنامج الأحدث من جديد، أو اختر مجلدًا آخر بواسطة ‎--profile.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/storage/faults.py" />
            <source>{path} belongs to another program.</source>
            <translation>‏{path} يخص برنامجًا آخر.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/storage/files.py" />
            <source>The file {place} can't be read ({why}).</source>
            <translation>تعذّرت قراءة الملف {place} ({why}).</translation>
        </message>
        <message>
            <location filename="../../socialinbox/storage/files.py" />
            <source>Make it readable, or remove it: it is fetched again where it can be.</source>
            <translation>اجعله مقروءًا أو أزله: فهو يُجلب من جديد حيث أمكن.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/storage/files.py" />
            <source>The file {place} was not written under this profile's key, or is damaged.</source>
            <translation>الملف {place} لم يُكتب بمفتاح ملف التعريف هذا، أو هو تالف.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/storage/files.py" />
            <source>Remove it: it is fetched again where it can be.</source>
            <translation>أزله: فهو يُجلب من جديد حيث أمكن.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/storage/follow_ups.py" />
            <source>There is no thread {customer}.</source>
            <translation>لا توجد محادثة {customer}.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/storage/follow_ups.py" />
            <location filename="../../socialinbox/storage/following.py" />
            <location filename="../../socialinbox/storage/muting.py" />
            <location filename="../../socialinbox/storage/own_hours.py" />
            <source>`socialinbox threads` lists them.</source>
            <translation>يعرضها `socialinbox threads`.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/storage/follow_ups.py" />
            <source>There is no follow-up {number}.</source>
            <translation>لا توجد مهمة متابعة {number}.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/storage/follow_ups.py" />
            <source>List them with: socialinbox todo</source>
            <translation>لعرضها: socialinbox todo</translation>
        </message>
        <message>
            <location filename="../../socialinbox/storage/following.py" />
            <location filename="../../socialinbox/storage/muting.py" />
            <location filename="../../socialinbox/storage/own_hours.py" />
            <source>There is no thread {one}.</source>
            <translation>لا توجد محادثة {one}.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/storage/leaving.py" />
            <source>This reply has left already.</source>
            <translation>خرج هذا الرد بالفعل.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/storage/notes.py" />
            <source>The note is empty.</source>
            <translation>الملاحظة فارغة.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/storage/notes.py" />
            <source>Write something, then save it.</source>
            <translation>اكتب شيئًا ثم احفظها.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/storage/notes.py" />
            <source>Note {message} is no longer there.</source>
            <translation>لم تعد الملاحظة {message} موجودة.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/storage/notes.py" />
            <source>Customer {customer} is part of another thread now.</source>
            <translation>صار العميل {customer} جزءًا من محادثة أخرى.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/storage/own_rules.py" />
            <source>There is no rule {rule}.</source>
            <translation>لا توجد قاعدة {rule}.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/storage/own_rules.py" />
            <source>`socialinbox rules` lists them.</source>
            <translation>يعرضها `socialinbox rules`.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/storage/queueing.py" />
            <source>The message to answer is not in this thread any more.</source>
            <translation>لم تعد الرسالة المراد الرد عليها في هذه المحادثة.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/storage/queueing.py" />
            <source>This account is not connected.</source>
            <translation>هذا الحساب غير متصل.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/storage/queueing.py" />
            <source>Connect it again, then send.</source>
            <translation>اربطه من جديد ثم أرسل.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/storage/removal.py" />
            <source>The account was removed before this was sent. Connect it again to send.</source>
            <translation>أُزيل الحساب قبل إرسال هذا. اربطه من جديد لترسل.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/storage/saved_replies.py" />
            <source>A saved reply needs a name of at most {count} characters.</source>
            <translation>يحتاج الرد الجاهز إلى اسم لا يزيد على {count} حرف.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/storage/saved_replies.py" />
            <source>Give it one by which you find it.</source>
            <translation>أعطه اسمًا تجده به.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/storage/saved_replies.py" />
            <source>A saved reply has words, at most {count} characters.</source>
            <translation>في الرد الجاهز كلمات لا تزيد على {count} حرف.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/storage/saved_replies.py" />
            <source>Write some, or make them fewer.</source>
            <translation>اكتب شيئًا، أو اختصره.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/storage/saved_replies.py" />
            <source>There is a saved reply called “{name}” already.</source>
            <translation>يوجد رد جاهز باسم «{name}» من قبل.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/storage/saved_replies.py" />
            <source>Choose another name, or change that one.</source>
            <translation>اختر اسمًا آخر، أو غيّر ذاك.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/storage/saved_replies.py" />
            <source>That saved reply is gone.</source>
            <translation>لم يعد ذلك الرد الجاهز موجودًا.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/storage/saved_replies.py" />
            <source>Save it as a new one.</source>
            <translation>احفظه كرد جديد.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/storage/sealing.py" />
            <source>The database {file} can't be read ({why}).</source>
            <translation>تعذّرت قراءة قاعدة البيانات {file} ({why}).</translation>
        </message>
        <message>
            <location filename="../../socialinbox/storage/sealing.py" />
            <source>The encrypted copy of {file} could not be written ({why}).</source>
            <translation>تعذّرت كتابة النسخة المشفّرة من {file} ({why}).</translation>
        </message>
        <message>
            <location filename="../../socialinbox/storage/sealing.py" />
            <source>The file is left as it was. Make room on this disk, then try again.</source>
            <translation>تُرك الملف كما كان. وفّر مساحة على هذا القرص ثم حاول من جديد.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/storage/sealing.py" />
            <source>Another program has the database open, so it can't be encrypted now.</source>
            <translation>قاعدة البيانات مفتوحة في برنامج آخر، فلا يمكن تشفيرها الآن.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/storage/sealing.py" />
            <source>Close the other Social Inbox, then start again.</source>
            <translation>أغلق Social Inbox الآخر، ثم شغّل من جديد.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/storage/sealing.py" />
            <source>The encrypted copy of the database is not sound.</source>
            <translation>النسخة المشفّرة من قاعدة البيانات غير سليمة.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/storage/sealing.py" />
            <source>The file is left as it was. See that the disk is sound, then try again.</source>
            <translation>تُرك الملف كما كان. تأكد من سلامة القرص ثم حاول من جديد.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/storage/tags.py" />
            <source>There is a tag “{shown}” already.</source>
            <translation>يوجد وسم «{shown}» من قبل.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/storage/tags.py" />
            <source>Choose another name, or use that tag instead.</source>
            <translation>اختر اسمًا آخر، أو استخدم ذلك الوسم.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/storage/tags.py" />
            <source>There is no colour {colour}.</source>
            <translation>لا يوجد لون {colour}.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/storage/tags.py" />
            <source>Give a number from 0 to {colours}.</source>
            <translation>اكتب رقمًا من 0 إلى {colours}.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/storage/tags.py" />
            <source>There is no tag {tag}.</source>
            <translation>لا يوجد وسم {tag}.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/storage/tags.py" />
            <source>List the tags with: socialinbox tag</source>
            <translation>لعرض الوسوم: socialinbox tag</translation>
        </message>
        <message>
            <location filename="../../socialinbox/storage/tags.py" />
            <source>A tag needs a name.</source>
            <translation>يحتاج الوسم إلى اسم.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/storage/tags.py" />
            <source>Give a word or two, such as: regular.</source>
            <translation>اكتب كلمة أو كلمتين، مثل: دائم.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/storage/tags.py" />
            <source>“{shown}…” is too long for a tag.</source>
            <translation>«{shown}…» أطول من أن يكون وسمًا.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../socialinbox/storage/tags.py" />
            <source>Use at most %n character(s).</source>
            <translation>
                <numerusform>لا تستخدم أي حرف.</numerusform>
                <numerusform>استخدم حرفًا واحدًا على الأكثر.</numerusform>
                <numerusform>استخدم حرفين على الأكثر.</numerusform>
                <numerusform>استخدم %n أحرف على الأكثر.</numerusform>
                <numerusform>استخدم %n حرفًا على الأكثر.</numerusform>
                <numerusform>استخدم %n حرف على الأكثر.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../socialinbox/storage/timeline.py" />
            <source>Message {message} is no longer there.</source>
            <translation>لم تعد الرسالة {message} موجودة.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/storage/timeline.py" />
            <source>Open the thread again to see what is.</source>
            <translation>افتح المحادثة من جديد لترى ما فيها.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/storage/unsure.py" />
            <source>You said that it is there; the program goes on looking for it.</source>
            <translation>قلت إنه هناك؛ ويواصل البرنامج البحث عنه.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/storage/views.py" />
            <source>A view needs a name.</source>
            <translation>يحتاج العرض إلى اسم.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/storage/views.py" />
            <source>Write one, such as “Late in Messenger”.</source>
            <translation>اكتب اسمًا، مثل «متأخرة في Messenger».</translation>
        </message>
        <message>
            <location filename="../../socialinbox/storage/views.py" />
            <source>There is a view “{shown}” already.</source>
            <translation>يوجد عرض «{shown}» من قبل.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/storage/views.py" />
            <source>Choose another name, or change that view.</source>
            <translation>اختر اسمًا آخر، أو غيّر ذلك العرض.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/storage/views.py" />
            <source>This view is no longer there.</source>
            <translation>لم يعد هذا العرض موجودًا.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/storage/views.py" />
            <source>Save the search again as a new one.</source>
            <translation>احفظ البحث من جديد كعرض جديد.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/sync/budget.py" />
            <source>The cap of {cap:dollars} is reached; reading goes on on {day:day}. Replies still go out.</source>
            <translation>بُلغ السقف ‎{cap:dollars}؛ تُستأنف القراءة في {day:day}. وتظل الردود تُرسل.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/sync/budget.py" />
            <source>What {network} allows for a day is used up, but for your replies; reading goes on at {at:clock}.</source>
            <translation>نفد ما تسمح به {network} في اليوم إلا لردودك؛ تُستأنف القراءة في {at:clock}.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/sync/coverage.py" />
            <source>the program was not running</source>
            <translation>لم يكن البرنامج يعمل</translation>
        </message>
        <message>
            <location filename="../../socialinbox/sync/coverage.py" />
            <source>not read yet</source>
            <translation>لم تُقرأ بعد</translation>
        </message>
        <message>
            <location filename="../../socialinbox/sync/coverage.py" />
            <source>not read in time</source>
            <translation>لم تُقرأ في وقتها</translation>
        </message>
        <message numerus="yes">
            <location filename="../../socialinbox/sync/coverage.py" />
            <source>{network} gives this back for %n day(s) only</source>
            <translation>
                <numerusform>لا تعيد {network} هذا لأي يوم</numerusform>
                <numerusform>لا تعيد {network} هذا إلا ليوم واحد</numerusform>
                <numerusform>لا تعيد {network} هذا إلا ليومين</numerusform>
                <numerusform>لا تعيد {network} هذا إلا لمدة %n أيام</numerusform>
                <numerusform>لا تعيد {network} هذا إلا لمدة %n يومًا</numerusform>
                <numerusform>لا تعيد {network} هذا إلا لمدة %n يوم</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../socialinbox/sync/coverage.py" />
            <source>{network} gives only the newest %n</source>
            <translation>
                <numerusform>لا تعطي {network} شيئًا</numerusform>
                <numerusform>لا تعطي {network} إلا الأحدث</numerusform>
                <numerusform>لا تعطي {network} إلا الأحدثين</numerusform>
                <numerusform>لا تعطي {network} إلا أحدث %n</numerusform>
                <numerusform>لا تعطي {network} إلا أحدث %n</numerusform>
                <numerusform>لا تعطي {network} إلا أحدث %n</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../socialinbox/sync/health.py" />
            <source>It is tried again by itself.</source>
            <translation>تُعاد المحاولة تلقائيًا.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/sync/health.py" />
            <source>It is tried again by itself; if it stays so, look for a newer Social Inbox.</source>
            <translation>تُعاد المحاولة تلقائيًا؛ فإن بقي الأمر فابحث عن إصدار أحدث من Social Inbox.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/sync/health.py" />
            <source>the sign-in was dead</source>
            <translation>كان تسجيل الدخول منتهيًا</translation>
        </message>
        <message>
            <location filename="../../socialinbox/sync/health.py" />
            <source>it was not allowed: {what}</source>
            <translation>لم يُسمح بذلك: {what}</translation>
        </message>
        <message>
            <location filename="../../socialinbox/sync/health.py" />
            <source>the cap on costs was reached</source>
            <translation>بُلغ سقف الكلفة</translation>
        </message>
        <message>
            <location filename="../../socialinbox/sync/health.py" />
            <source>the limit was used up until {at:moment}</source>
            <translation>نفد الحد حتى {at:moment}</translation>
        </message>
        <message>
            <location filename="../../socialinbox/sync/health.py" />
            <source>the network could not be reached</source>
            <translation>تعذّر الوصول إلى الشبكة</translation>
        </message>
        <message>
            <location filename="../../socialinbox/sync/health.py" />
            <source>the keychain could not be opened</source>
            <translation>تعذّر فتح سلسلة المفاتيح</translation>
        </message>
        <message>
            <location filename="../../socialinbox/sync/health.py" />
            <source>the database could not be written</source>
            <translation>تعذّرت الكتابة في قاعدة البيانات</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/accounts/account.py" />
            <source>What is known, and what is missing</source>
            <translation>المعروف والناقص</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/accounts/account.py" />
            <location filename="../../socialinbox/ui/story/to_do.py" />
            <location filename="../../socialinbox/ui/words.py" />
            <source>Today</source>
            <translation>اليوم</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/accounts/account.py" />
            <source>What it costs</source>
            <translation>الكلفة</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/accounts/account.py" />
            <source>How long things are kept</source>
            <translation>مدة الاحتفاظ</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/accounts/account.py" />
            <source>What only you can say</source>
            <translation>ما لا يذكره سواك</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/accounts/account.py" />
            <location filename="../../socialinbox/ui/accounts/disconnect.py" />
            <source>Disconnect</source>
            <translation>فصل</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/accounts/account.py" />
            <source>Disconnect…</source>
            <translation>فصل…</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/accounts/account.py" />
            <source>Its messages stay. The keys are deleted, and the network is asked to take the access back.</source>
            <translation>تبقى رسائله. تُحذف المفاتيح، ويُطلب من الشبكة سحب الوصول.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/accounts/account.py" />
            <source>Sync now</source>
            <translation>مزامنة الآن</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/accounts/account.py" />
            <location filename="../../socialinbox/ui/notices.py" />
            <source>Connect again</source>
            <translation>ربط من جديد</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/accounts/account.py" />
            <source>Queued replies wait until it is connected.</source>
            <translation>تنتظر الردود حتى يُربط.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/accounts/account.py" />
            <location filename="../../socialinbox/ui/sidebar/health.py" />
            <source>Last complete: {time}.</source>
            <translation>آخر اكتمال: {time}.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/accounts/account.py" />
            <source>Asking…</source>
            <translation>جارٍ السؤال…</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/accounts/connect.py" />
            <source>Which network?</source>
            <translation>أي شبكة؟</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/accounts/connect.py" />
            <source>Each network wants an app of your own once: a name and a key in its pages for developers. The next page says every step, with everything to copy.</source>
            <translation>تريد كل شبكة مرة واحدة تطبيقًا لك: اسمًا ومفتاحًا في صفحاتها للمطوّرين. والصفحة التالية تذكر كل خطوة ومعها كل ما يُنسخ.</translation>
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
            <translation>إلغاء</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/accounts/connect.py" />
            <source>Connect an account</source>
            <translation>ربط حساب</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/accounts/connect.py" />
            <source>Connect {name} again</source>
            <translation>ربط {name} من جديد</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/accounts/connect.py" />
            <location filename="../../socialinbox/ui/accounts/under_way.py" />
            <source>Connect {name}</source>
            <translation>ربط {name}</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/accounts/connect.py" />
            <source>You have made an app there before; it is filled in below.</source>
            <translation>سبق أن أنشأت تطبيقًا هناك؛ وبياناته مكتوبة أدناه.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/accounts/connect.py" />
            <location filename="../../socialinbox/ui/accounts/disconnect.py" />
            <source>Social Inbox is still starting. Press again in a moment.</source>
            <translation>ما زال Social Inbox يبدأ. اضغط من جديد بعد لحظة.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/accounts/costs.py" />
            <source>no cap</source>
            <translation>بلا سقف</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/accounts/costs.py" />
            <source>The most that a month may cost, in dollars</source>
            <translation>أقصى كلفة للشهر، بالدولار</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/accounts/costs.py" />
            <source>Set</source>
            <translation>تعيين</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/accounts/costs.py" />
            <source>Set the cap</source>
            <translation>تعيين السقف</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/accounts/costs.py" />
            <source>At most, a month: $</source>
            <translation>على الأكثر في الشهر: $</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/accounts/costs.py" />
            <source>At the cap reading stops until the next month. Replies still go out.</source>
            <translation>عند السقف تتوقف القراءة حتى الشهر التالي. وتظل الردود تُرسل.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/accounts/costs.py" />
            <source>{cost} this month.</source>
            <translation>{cost} هذا الشهر.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/accounts/costs.py" />
            <source>{cost} of at most {cap} this month.</source>
            <translation>{cost} من ‎{cap} على الأكثر هذا الشهر.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/accounts/costs.py" />
            <source>{used} of {limit} {unit} used today.</source>
            <translation>استُخدم اليوم {used} من {limit} {unit}.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/accounts/costs.py" />
            <source>It begins anew at {time}.</source>
            <translation>يبدأ من جديد في {time}.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/accounts/costs.py" />
            <source>This is no amount. Write dollars, such as {whole} or {cents}.</source>
            <translation>هذا ليس مبلغًا. اكتب بالدولار، مثل {whole} أو {cents}.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/accounts/deeds.py" />
            <location filename="../../socialinbox/ui/story/deeds.py" />
            <source>You are told nothing of {name} any more.</source>
            <translation>لن تُخبَر بشيء من {name} بعد الآن.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/accounts/deeds.py" />
            <location filename="../../socialinbox/ui/story/deeds.py" />
            <source>You are told of {name} again.</source>
            <translation>تُخبَر بـ {name} من جديد.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/accounts/deeds.py" />
            <location filename="../../socialinbox/ui/quiet_hours/sheet.py" />
            <source>The quiet hours of {name} are changed.</source>
            <translation>تغيّرت ساعات الهدوء الخاصة بـ {name}.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/accounts/deeds.py" />
            <source>The settings of {name} are changed.</source>
            <translation>تغيّرت إعدادات {name}.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/accounts/desk.py" />
            <source>Account</source>
            <translation>الحساب</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/accounts/disconnect.py" />
            <source>Also erase everything that came from this network</source>
            <translation>محو كل ما جاء من هذه الشبكة أيضًا</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/accounts/disconnect.py" />
            <source>Keep it</source>
            <translation>إبقاؤه</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/accounts/disconnect.py" />
            <source>Disconnect {name}?</source>
            <translation>فصل {name}؟</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/accounts/disconnect.py" />
            <source>Also erase everything that came from {network}</source>
            <translation>محو كل ما جاء من {network} أيضًا</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/accounts/disconnect.py" />
            <source>All messages from {network} are overwritten on this computer, with everybody known from there alone; nothing undoes it.</source>
            <translation>تُمحى من هذا الحاسوب كل الرسائل من {network}، وكل من لا يُعرف إلا منها؛ ولا تراجع عن ذلك.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/accounts/disconnect.py" />
            <source>All messages stay and can be read and searched.</source>
            <translation>تبقى كل الرسائل ويمكن قراءتها والبحث فيها.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/accounts/disconnect.py" />
            <source>Nothing new comes in from {network}, and nothing can be sent there. The keys are deleted from this computer, and {network} is asked to take the access back. You can connect it again at any time.</source>
            <translation>لا يأتي جديد من {network} ولا يمكن إرسال شيء إليها. تُحذف المفاتيح من هذا الحاسوب، ويُطلب من {network} سحب الوصول. ويمكنك ربطه من جديد متى شئت.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/accounts/disconnect.py" />
            <source>Disconnecting…</source>
            <translation>جارٍ الفصل…</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/accounts/disconnect.py" />
            <source>Everything that came from there is erased.</source>
            <translation>مُحي كل ما جاء من هناك.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/accounts/disconnect.py" />
            <source>{name} is disconnected.</source>
            <translation>فُصل {name}.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/accounts/kept_for.py" />
            <source>My contract allows more…</source>
            <translation>عقدي يسمح بأكثر…</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/accounts/kept_for.py" />
            <source>Its name and date, and where it lies</source>
            <translation>اسمه وتاريخه ومكانه</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/accounts/kept_for.py" />
            <source>Which contract it is</source>
            <translation>أي عقد هو</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/accounts/kept_for.py" />
            <source>Who says so</source>
            <translation>من يقرّ بذلك</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/accounts/kept_for.py" />
            <source>For how many days it allows things to be kept</source>
            <translation>عدد الأيام التي يسمح بالاحتفاظ بها</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/accounts/kept_for.py" />
            <source>for ever</source>
            <translation>بلا حد</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/accounts/kept_for.py" />
            <source>It allows things to be kept for ever</source>
            <translation>يسمح بالاحتفاظ بلا حد</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/accounts/kept_for.py" />
            <source>Record it</source>
            <translation>تسجيل</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/accounts/kept_for.py" />
            <source>Which contract allows more?</source>
            <translation>أي عقد يسمح بأكثر؟</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/accounts/kept_for.py" />
            <source>Everything may be kept for</source>
            <translation>يمكن الاحتفاظ بكل شيء مدة</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/accounts/kept_for.py" />
            <source>days, or</source>
            <translation>من الأيام، أو</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/accounts/kept_for.py" />
            <source>Who says so:</source>
            <translation>من يقرّ بذلك:</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/accounts/kept_for.py" />
            <source>What you state is recorded with the name and the time. It can be taken back; what was then kept for too long goes at once.</source>
            <translation>يُسجَّل ما تقرّ به مع الاسم والوقت. ويمكن سحبه؛ وعندئذ يزول فورًا ما احتُفظ به أطول مما يجوز.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/accounts/kept_for.py" />
            <source>By: {source}</source>
            <translation>المصدر: {source}</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/accounts/kept_for.py" />
            <source>Take back</source>
            <comment>a statement</comment>
            <translation>سحب</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/accounts/kept_for.py" />
            <source>Take the statement back: {words}</source>
            <translation>سحب الإقرار: {words}</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/accounts/kept_for.py" />
            <source>By your contract “{words}”: {length}. Stated by {by} on {day}.</source>
            <translation>بموجب عقدك «{words}»: {length}. أقرّ به {by} في {day}.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/accounts/kept_for.py" />
            <source>Write a number of days, such as 365, or choose for ever.</source>
            <translation>اكتب عدد أيام، مثل 365، أو اختر بلا حد.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/accounts/kept_for.py" />
            <source>{network} sets no time. What is deleted or changed there is deleted or changed here.</source>
            <translation>لا تحدّد {network} وقتًا. وما يُحذف أو يُغيَّر هناك يُحذف أو يُغيَّر هنا.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/accounts/kept_for.py" />
            <source>{network} lets others’ words be kept for {words}, names and faces for {people}, your own words {own}. While you are online everything is fetched anew before its time is over.</source>
            <translation>تتيح {network} الاحتفاظ بكلمات الآخرين مدة {words}، وبالأسماء والوجوه مدة {people}، وبكلماتك {own}. وأثناء اتصالك يُجلب كل شيء من جديد قبل انقضاء مدته.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/accounts/kept_for.py" />
            <source>for {time}</source>
            <translation>مدة {time}</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/accounts/kept_for.py" />
            <source>ever</source>
            <translation>غير محدودة</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/accounts/kept_for.py" />
            <source>Exports and backups leave others’ words and names out.</source>
            <translation>لا تتضمن الملفات المصدَّرة والنسخ الاحتياطية كلمات الآخرين ولا أسماءهم.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/accounts/parts.py" />
            <source>Copied</source>
            <translation>نُسخ</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/accounts/prepare.py" />
            <source>if there is one</source>
            <translation>إن وُجد</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/accounts/prepare.py" />
            <source>Hide {field}</source>
            <translation>إخفاء {field}</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/accounts/prepare.py" />
            <source>Show {field}</source>
            <translation>إظهار {field}</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/accounts/prepare.py" />
            <source>Connect {network}</source>
            <translation>ربط {network}</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/accounts/prepare.py" />
            <source>Show the steps</source>
            <translation>إظهار الخطوات</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/accounts/prepare.py" />
            <source>What you will be asked to allow</source>
            <translation>ما سيُطلب منك السماح به</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/accounts/prepare.py" />
            <source>Open the browser</source>
            <translation>فتح المتصفح</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/accounts/prepare.py" />
            <source>You sign in at {network} itself. Your password stays there; what {network} gives goes into this computer’s keychain and nowhere else.</source>
            <translation>تسجّل الدخول في {network} نفسها. تبقى كلمة مرورك هناك؛ وما تعطيه {network} يذهب إلى سلسلة مفاتيح هذا الحاسوب لا إلى سواها.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/accounts/prepare.py" />
            <source>Step {number}: {title}</source>
            <translation>الخطوة {number}: {title}</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/accounts/prepare.py" />
            <source>Open {page}</source>
            <translation>فتح {page}</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/accounts/prepare.py" />
            <source>Open {page} in the browser</source>
            <translation>فتح {page} في المتصفح</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/accounts/prepare.py" />
            <source>Copy {label}: {value}</source>
            <translation>نسخ {label}: {value}</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/accounts/prepare.py" />
            <source>Copy</source>
            <translation>نسخ</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/accounts/prepare.py" />
            <source>permission</source>
            <translation>الإذن</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/accounts/prepare.py" />
            <source>Hide the steps</source>
            <translation>إخفاء الخطوات</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/accounts/seen.py" />
            <source>The same for all accounts.</source>
            <translation>الأمر واحد لكل الحسابات.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/accounts/signing.py" />
            <source>These:</source>
            <translation>هذه:</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/accounts/signing.py" />
            <source>Initials of its own</source>
            <translation>أحرف خاصة بهذا الحساب</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/accounts/signing.py" />
            <source>Initials of this account</source>
            <translation>الأحرف الأولى لهذا الحساب</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/accounts/signing.py" />
            <source>Put behind each public reply and counted with it. Private messages have none.</source>
            <translation>توضع بعد كل رد علني وتُحسب معه. لا تُضاف إلى الرسائل الخاصة.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/accounts/signing.py" />
            <source>As for all accounts: nothing</source>
            <translation>كما في كل الحسابات: لا شيء</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/accounts/signing.py" />
            <source>As for all accounts: {initials}</source>
            <translation>كما في كل الحسابات: {initials}</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/accounts/stream_line.py" />
            <source>Fetch what is missing</source>
            <translation>جلب الناقص</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/accounts/stream_line.py" />
            <source>Fetch what is missing of {stream}</source>
            <translation>جلب الناقص من {stream}</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/accounts/stream_line.py" />
            <source>Fetching…</source>
            <translation>جارٍ الجلب…</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/accounts/strip.py" />
            <source>{start} to {end}</source>
            <translation>من {start} إلى {end}</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/accounts/strip.py" />
            <source>{start} until now</source>
            <translation>من {start} إلى الآن</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/accounts/strip.py" />
            <source>{span}: complete.</source>
            <translation>{span}: مكتمل.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/accounts/strip.py" />
            <source>not read</source>
            <translation>لم يُقرأ</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/accounts/strip.py" />
            <source>{span}: beyond reach. {cause}.</source>
            <translation>{span}: بعيد المنال. {cause}.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/accounts/strip.py" />
            <source>{span}: missing, {cause}. It can still be fetched.</source>
            <translation>{span}: ناقص، {cause}. ما زال جلبه ممكنًا.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/accounts/strip.py" />
            <source>{span}: missing, {cause}.</source>
            <translation>{span}: ناقص، {cause}.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../socialinbox/ui/accounts/strip.py" />
            <source>%n gap(s)</source>
            <translation>
                <numerusform>لا فجوات</numerusform>
                <numerusform>فجوة واحدة</numerusform>
                <numerusform>فجوتان</numerusform>
                <numerusform>%n فجوات</numerusform>
                <numerusform>%n فجوة</numerusform>
                <numerusform>%n فجوة</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/accounts/strip.py" />
            <source>nothing read yet</source>
            <translation>لم يُقرأ شيء بعد</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/accounts/strip.py" />
            <source>complete since {date}</source>
            <translation>مكتمل منذ {date}</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/accounts/strip.py" />
            <location filename="../../socialinbox/ui/words.py" />
            <source>complete</source>
            <translation>مكتمل</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/accounts/strip.py" />
            <source>missing</source>
            <translation>ناقص</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/accounts/strip.py" />
            <source>beyond the network’s reach</source>
            <translation>أبعد مما تتيحه الشبكة</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/accounts/told.py" />
            <source>Tell me of new messages of this account</source>
            <translation>إخباري بالرسائل الجديدة لهذا الحساب</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/accounts/told.py" />
            <source>Quiet hours of this account</source>
            <translation>ساعات الهدوء لهذا الحساب</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/accounts/under_way.py" />
            <source>Open the browser again</source>
            <translation>فتح المتصفح من جديد</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/accounts/under_way.py" />
            <source>Copy the link</source>
            <translation>نسخ الرابط</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/accounts/under_way.py" />
            <source>Copy the link to the sign-in page</source>
            <translation>نسخ رابط صفحة تسجيل الدخول</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/accounts/under_way.py" />
            <source>Now the browser</source>
            <translation>والآن المتصفح</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/accounts/under_way.py" />
            <source>Time left for {name}</source>
            <translation>الوقت الباقي لـ {name}</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/accounts/under_way.py" />
            <source>You are back from the browser</source>
            <translation>عدت من المتصفح</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/accounts/under_way.py" />
            <source>Almost done</source>
            <translation>أوشكنا</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/accounts/under_way.py" />
            <source>This takes a few seconds.</source>
            <translation>يستغرق هذا بضع ثوانٍ.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/accounts/under_way.py" />
            <source>Waiting for your answer there, for {time} more.</source>
            <translation>في انتظار جوابك هناك، بقي {time}.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/accounts/under_way.py" />
            <source>Connect</source>
            <translation>ربط</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/accounts/under_way.py" />
            <source>Which of your {things}?</source>
            <translation>أيّ {things} تختار؟</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/accounts/under_way.py" />
            <source>Is this the one?</source>
            <translation>أهذا هو؟</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/accounts/under_way.py" />
            <source>To the inbox</source>
            <translation>إلى صندوق الوارد</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/accounts/under_way.py" />
            <source>Connect another account</source>
            <translation>ربط حساب آخر</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/accounts/under_way.py" />
            <source>Its messages are being read now, and what is older comes in as read. {network} is asked again and again from here on.</source>
            <translation>تُقرأ رسائله الآن، والأقدم منها يأتي كمقروء. ومن الآن تُسأل {network} مرة بعد مرة.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/accounts/under_way.py" />
            <location filename="../../socialinbox/ui/composer/video_bar.py" />
            <location filename="../../socialinbox/ui/guard/pages.py" />
            <source>Try again</source>
            <translation>محاولة جديدة</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/accounts/under_way.py" />
            <source>Leave it</source>
            <translation>ترك</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/accounts/under_way.py" />
            <source>You said no at {network}</source>
            <translation>رفضت في {network}</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/accounts/under_way.py" />
            <source>The browser did not answer</source>
            <translation>لم يُجب المتصفح</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/accounts/under_way.py" />
            <source>{network} could not be connected</source>
            <translation>تعذّر ربط {network}</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/accounts/under_way.py" />
            <source>If that was not meant, try again and press the button that allows it.</source>
            <translation>إن لم يكن ذلك مقصودًا، فحاول من جديد واضغط الزر الذي يسمح به.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/accounts/under_way.py" />
            <source>If the page was closed, or opened in a browser where you are not signed in at {network}, try again and use “Copy the link”.</source>
            <translation>إن أُغلقت الصفحة، أو فُتحت في متصفح لم تسجّل فيه الدخول إلى {network}، فحاول من جديد واستخدم «نسخ الرابط».</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/accounts/under_way.py" />
            <source>What you filled in is still there; nothing was stored.</source>
            <translation>ما أدخلته ما زال هناك؛ ولم يُخزَّن شيء.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/accounts/under_way.py" />
            <source>What will not work</source>
            <translation>ما لن يعمل</translation>
        </message>
        <message numerus="yes">
            <location filename="../../socialinbox/ui/arrivals.py" />
            <source>%n new message(s) in this thread.</source>
            <translation>
                <numerusform>لا رسائل جديدة في هذه المحادثة.</numerusform>
                <numerusform>رسالة جديدة في هذه المحادثة.</numerusform>
                <numerusform>رسالتان جديدتان في هذه المحادثة.</numerusform>
                <numerusform>%n رسائل جديدة في هذه المحادثة.</numerusform>
                <numerusform>%n رسالة جديدة في هذه المحادثة.</numerusform>
                <numerusform>%n رسالة جديدة في هذه المحادثة.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../socialinbox/ui/arrivals.py" />
            <source>%n customer(s) (has|have) written.</source>
            <translation>
                <numerusform>لم يكتب أي عميل.</numerusform>
                <numerusform>كتب عميل واحد.</numerusform>
                <numerusform>كتب عميلان.</numerusform>
                <numerusform>كتب %n عملاء.</numerusform>
                <numerusform>كتب %n عميلًا.</numerusform>
                <numerusform>كتب %n عميل.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/arrivals.py" />
            <source>{names} have written.</source>
            <translation>رسائل جديدة من {names}.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/arrivals.py" />
            <source>{name} has written, {place}: {words}</source>
            <translation>رسالة من {name}، {place}: {words}</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/banner.py" />
            <source>Hide</source>
            <translation>إخفاء</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/beginning.py" />
            <source>Leave the practice networks…</source>
            <translation>مغادرة شبكات التدريب…</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/beginning.py" />
            <location filename="../../socialinbox/ui/tour/tour.py" />
            <source>Only in the practice networks</source>
            <translation>في شبكات التدريب فقط</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/beginning.py" />
            <source>Leave the practice networks?</source>
            <translation>مغادرة شبكات التدريب؟</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/beginning.py" />
            <source>Your own inbox opens. What you did here was practice: it reached nobody and does not come along.</source>
            <translation>يُفتح صندوقك أنت. ما فعلته هنا كان تدريبًا: لم يصل إلى أحد ولا ينتقل معك.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/beginning.py" />
            <source>Leave</source>
            <translation>مغادرة</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/beginning.py" />
            <source>Your own accounts are connected in your own inbox. It opens when you leave; what you did here was practice and does not come along.</source>
            <translation>حساباتك متصلة في صندوقك أنت، ويُفتح حين تغادر؛ وما فعلته هنا كان تدريبًا ولا ينتقل معك.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/begun.py" />
            <source>Discard the changes</source>
            <translation>تجاهل التغييرات</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/begun.py" />
            <source>Not saved yet.</source>
            <translation>لم يُحفظ بعد.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/calls.py" />
            <source>Social Inbox ended by itself last time. A report was written; it holds none of your messages, names or sign-ins.</source>
            <translation>انتهى Social Inbox من تلقاء نفسه في المرة الماضية. كُتب تقرير ليس فيه شيء من رسائلك ولا الأسماء ولا تسجيلات الدخول.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/calls.py" />
            <source>Open its folder</source>
            <translation>فتح مجلده</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/card/card.py" />
            <source>Customer</source>
            <translation>العميل</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/card/did.py" />
            <source>What rules did here</source>
            <translation>ما فعلته القواعد هنا</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/card/did.py" />
            <source>Undone: {rule}.</source>
            <translation>أُلغي: {rule}.</translation>
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
            <translation>تراجع</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/card/foot.py" />
            <location filename="../../socialinbox/ui/told/away_card.py" />
            <source>Put this away</source>
            <translation>إبعاد هذا</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/card/foot.py" />
            <source>Just said</source>
            <translation>قيل للتو</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/card/foot.py" />
            <location filename="../../socialinbox/ui/composer/own_words.py" />
            <location filename="../../socialinbox/ui/story/strip.py" />
            <source>{count} more</source>
            <translation>{count} أخرى</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/card/foot.py" />
            <source>Undo: {words}</source>
            <translation>تراجع: {words}</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/card/head.py" />
            <location filename="../../socialinbox/ui/threads/layout.py" />
            <location filename="../../socialinbox/ui/timeline/rows.py" />
            <source>Unknown</source>
            <translation>مجهول</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/card/head.py" />
            <source>customer since {month}</source>
            <translation>عميل منذ {month}</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/card/identities.py" />
            <source>Identities</source>
            <translation>الهويات</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/card/identities.py" />
            <location filename="../../socialinbox/ui/reading.py" />
            <source>Same person as…</source>
            <translation>الشخص نفسه مع…</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/card/identities.py" />
            <source>Link this customer with another (L)</source>
            <translation>ربط هذا العميل بآخر (L)</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/card/identities.py" />
            <location filename="../../socialinbox/ui/card/suggestion.py" />
            <location filename="../../socialinbox/ui/people/words.py" />
            <source>name withheld</source>
            <translation>الاسم محجوب</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/card/identities.py" />
            <source>More about {name}</source>
            <translation>المزيد عن {name}</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/card/identities.py" />
            <source>since {month}</source>
            <translation>منذ {month}</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/card/identities.py" />
            <source>{messages} of this account</source>
            <translation>{messages} من هذا الحساب</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/card/identities.py" />
            <source>{basis}, {day}</source>
            <translation>{basis}، {day}</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/card/identities.py" />
            <source>{messages} since {time}</source>
            <translation>{messages} منذ {time}</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/card/identities.py" />
            <source>{basis}, said by {who} on {time}</source>
            <translation>{basis} ({who}، {time})</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/card/identities.py" />
            <source>Open the profile</source>
            <translation>فتح الملف الشخصي</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/card/identities.py" />
            <source>Somebody else…</source>
            <translation>شخص آخر…</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/card/identities.py" />
            <source>It is the only identity here. Choose single messages instead.</source>
            <translation>إنها الهوية الوحيدة هنا. اختر رسائل مفردة بدلًا منها.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/card/ledger.py" />
            <source>What was said about who this is</source>
            <translation>ما قيل عن هوية هذا الشخص</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/card/ledger.py" />
            <source>The whole history…</source>
            <translation>التاريخ كله…</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/card/ledger.py" />
            <source>Who this is, and since when (Shift+L)</source>
            <translation>هوية الشخص، ومنذ متى (Shift+L)</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/card/people_list.py" />
            <source>Find a customer</source>
            <translation>البحث عن عميل</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/card/people_list.py" />
            <source>Find a customer by name or handle</source>
            <translation>البحث عن عميل بالاسم أو المعرّف</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/card/people_list.py" />
            <location filename="../../socialinbox/ui/palette/entries.py" />
            <location filename="../../socialinbox/ui/palette/palette.py" />
            <source>Customers</source>
            <translation>العملاء</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/card/people_list.py" />
            <source>No customer is called that.</source>
            <translation>لا عميل بهذا الاسم.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/card/picker.py" />
            <source>The same person as…</source>
            <translation>الشخص نفسه مع…</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/card/picker.py" />
            <source>{name} is the same person as…</source>
            <translation>{name} شخص واحد مع…</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/card/picker.py" />
            <source>{one} and {other} are the same person</source>
            <translation>{one} و{other} شخص واحد</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/card/picker.py" />
            <source>They are the same person</source>
            <translation>هما شخص واحد</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/card/stored.py" />
            <source>Stored here</source>
            <translation>المخزّن هنا</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/card/stored.py" />
            <source>What, and until when…</source>
            <translation>ما هو، وإلى متى…</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/card/stored.py" />
            <source>What is stored, a copy for them, erasing (D)</source>
            <translation>المخزّن، ونسخة لهم، والمحو (D)</translation>
        </message>
        <message numerus="yes">
            <location filename="../../socialinbox/ui/card/stored.py" />
            <location filename="../../socialinbox/ui/people/words.py" />
            <location filename="../../socialinbox/ui/timeline/page.py" />
            <source>%n message(s)</source>
            <translation>
                <numerusform>لا رسائل</numerusform>
                <numerusform>رسالة واحدة</numerusform>
                <numerusform>رسالتان</numerusform>
                <numerusform>%n رسائل</numerusform>
                <numerusform>%n رسالة</numerusform>
                <numerusform>%n رسالة</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/card/suggestion.py" />
            <source>Perhaps the same person</source>
            <translation>لعله الشخص نفسه</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/card/suggestion.py" />
            <source>Look</source>
            <translation>عرض</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/card/suggestion.py" />
            <source>Open the other thread</source>
            <translation>فتح المحادثة الأخرى</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/card/suggestion.py" />
            <source>Open the thread of {name}</source>
            <translation>فتح محادثة {name}</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/card/suggestion.py" />
            <source>Accept</source>
            <translation>قبول</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/card/suggestion.py" />
            <source>{one} and {other} are one person</source>
            <translation>{one} و{other} شخص واحد</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/card/suggestion.py" />
            <location filename="../../socialinbox/ui/guard/words_page.py" />
            <location filename="../../socialinbox/ui/story/to_do.py" />
            <source>Later</source>
            <translation>لاحقًا</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/card/suggestion.py" />
            <source>Ask again in two weeks</source>
            <translation>السؤال ثانية بعد أسبوعين</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/card/suggestion.py" />
            <source>{one} and {other} are different people; never ask again</source>
            <translation>{one} و{other} شخصان مختلفان؛ لا يُسأل ثانية</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/card/suggestion.py" />
            <source>Perhaps the same person: {name}. {reasons}.</source>
            <translation>لعله الشخص نفسه: {name}. {reasons}.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/card/suggestion_answers.py" />
            <source>Perhaps the same person: to the answers</source>
            <translation>لعله الشخص نفسه: إلى الأجوبة</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/card/suggestion_answers.py" />
            <source>No question is open</source>
            <translation>لا يوجد سؤال مفتوح</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/card/suggestion_answers.py" />
            <source>{one} and {other}: one person, one thread.</source>
            <translation>{one} و{other}: شخص واحد، محادثة واحدة.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/card/suggestion_answers.py" />
            <source>You will be asked again in two weeks.</source>
            <translation>ستُسأل ثانية بعد أسبوعين.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/card/suggestion_answers.py" />
            <source>{one} and {other} are different people. You are not asked again.</source>
            <translation>{one} و{other} شخصان مختلفان. لن تُسأل ثانية.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/card/suggestion_words.py" />
            <source>same e-mail address</source>
            <translation>البريد الإلكتروني نفسه</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/card/suggestion_words.py" />
            <source>same telephone number</source>
            <translation>رقم الهاتف نفسه</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/card/suggestion_words.py" />
            <source>one profile links to the other</source>
            <translation>أحد الملفين يقود إلى الآخر</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/card/suggestion_words.py" />
            <source>a message says so</source>
            <translation>رسالة تقول ذلك</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/card/suggestion_words.py" />
            <source>same handle</source>
            <translation>المعرّف نفسه</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/card/suggestion_words.py" />
            <source>handle fits</source>
            <translation>المعرّف مناسب</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/card/suggestion_words.py" />
            <source>same name and town</source>
            <translation>الاسم والمدينة نفسهما</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/card/suggestion_words.py" />
            <source>same name</source>
            <translation>الاسم نفسه</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/card/suggestion_words.py" />
            <source>name fits</source>
            <translation>الاسم مناسب</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/card/suggestion_words.py" />
            <source>as on {network}: {evidence}</source>
            <translation>كما في {network}: {evidence}</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/closing.py" />
            <source>The disk does not take what you have written and not sent. Make room, or copy it to another place first.</source>
            <translation>لا يقبل القرص ما كُتب ولم يُرسَل. يلزم إخلاء مساحة أو نسخ النص إلى مكان آخر أولًا.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/closing.py" />
            <source>A rule, a saved reply, a view or a follow-up that you have begun is not saved. It stands where you wrote it.</source>
            <translation>بدأت كتابة قاعدة أو رد جاهز أو عرض أو مهمة متابعة ولم يُحفظ ذلك بعد. تجده حيث كتبته.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/closing.py" />
            <source>Close without your last words?</source>
            <translation>إغلاق دون كلماتك الأخيرة؟</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/closing.py" />
            <source>Close and lose them</source>
            <translation>إغلاق وفقدها</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/commands/book.py" />
            <source>Not on this page</source>
            <translation>ليس في هذه الصفحة</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/composer/attach.py" />
            <location filename="../../socialinbox/ui/reading.py" />
            <source>Attach files</source>
            <translation>إرفاق ملفات</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/composer/attach.py" />
            <source>“{name}” can’t be read. Choose a file, not a folder.</source>
            <translation>تعذّرت قراءة «{name}». اختر ملفًا لا مجلدًا.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/composer/attach.py" />
            <source>Pasted picture.png</source>
            <translation>صورة ملصقة.png</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/composer/attach.py" />
            <source>The picture can’t be kept: {why}.</source>
            <translation>تعذّر حفظ الصورة: {why}.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/composer/camera.py" />
            <source>In QuickTime Player choose File, New Movie Recording.</source>
            <translation>في QuickTime Player اختر ملف ثم تسجيل فيلم جديد.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/composer/completion.py" />
            <source>What can be put in</source>
            <translation>ما يمكن إدراجه</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/composer/composer.py" />
            <source>A file can’t be read ({why}).</source>
            <translation>تعذّرت قراءة ملف ({why}).</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/composer/composer.py" />
            <source>Attach it again.</source>
            <translation>أرفقه من جديد.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/composer/elsewhere.py" />
            <source>Continue on {place}</source>
            <translation>المتابعة على {place}</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/composer/elsewhere.py" />
            <source>Only {name} reads it there.</source>
            <translation>لا يقرؤه هناك إلا {name}.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/composer/elsewhere.py" />
            <source>It is private there.</source>
            <translation>هو خاص هناك.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/composer/files.py" />
            <source>File {name}</source>
            <translation>الملف {name}</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/composer/files.py" />
            <source>Describe the picture</source>
            <translation>وصف الصورة</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/composer/files.py" />
            <source>What it shows, for those who can’t see it</source>
            <translation>ما تُظهره، لمن لا يراها</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/composer/files.py" />
            <source>What {name} shows</source>
            <translation>ما تُظهره {name}</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/composer/files.py" />
            <source>Leave out {name}</source>
            <translation>إخراج {name}</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/composer/files.py" />
            <source>Files of this reply</source>
            <translation>ملفات هذا الرد</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/composer/meter.py" />
            <source>What the network charges for this reply</source>
            <translation>ما تتقاضاه الشبكة عن هذا الرد</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/composer/meter.py" />
            <source>Signed with your initials, as chosen in the settings</source>
            <translation>موقّع بأحرفك الأولى كما اخترتها في الإعدادات</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/composer/meter.py" />
            <source>Signed {initials}</source>
            <translation>التوقيع {initials}</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/composer/meter.py" />
            <source>Costs {price}</source>
            <translation>الكلفة ‎{price}</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/composer/note_bar.py" />
            <source>Note</source>
            <translation>ملاحظة</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/composer/note_bar.py" />
            <source>Call</source>
            <translation>مكالمة</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/composer/note_bar.py" />
            <source>Visit</source>
            <translation>زيارة</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/composer/note_bar.py" />
            <source>E-mail</source>
            <translation>بريد إلكتروني</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/composer/note_bar.py" />
            <source>What happened: {kind}</source>
            <translation>ما حدث: {kind}</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/composer/note_bar.py" />
            <source>It happened just now</source>
            <translation>حدث الآن</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/composer/note_bar.py" />
            <source>Press for another time</source>
            <translation>اضغط لاختيار وقت آخر</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/composer/note_bar.py" />
            <source>It happened just now; press for another time</source>
            <translation>حدث الآن؛ اضغط لاختيار وقت آخر</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/composer/note_bar.py" />
            <source>When it happened</source>
            <translation>متى حدث</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/composer/note_bar.py" />
            <source>Only you see this</source>
            <translation>لا يرى هذا سواك</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/composer/noting.py" />
            <source>The note is changed.</source>
            <translation>غُيّرت الملاحظة.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/composer/noting.py" />
            <source>Noted. Only you see it.</source>
            <translation>دُوّنت. لا يراها سواك.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/composer/own_words.py" />
            <source>another customer</source>
            <translation>عميل آخر</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/composer/own_words.py" />
            <source>Before, you said {amount}: “{words}” to {name} on {day}</source>
            <translation>قلت سابقًا ‎{amount}: «{words}» لـ {name} في {day}</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/composer/own_words.py" />
            <source>You told {name} “{words}” on {day}</source>
            <translation>قلت لـ {name} «{words}» في {day}</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/composer/own_words.py" />
            <source>{words}
All of them: Ctrl+Shift+O</source>
            <translation>{words}
كلها: Ctrl+Shift+O</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/composer/own_words.py" />
            <source>Only you see this. Press to put the words in or to open the thread there.</source>
            <translation>لا يرى هذا سواك. اضغط لإدراج الكلمات أو لفتح المحادثة عندها.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/composer/own_words.py" />
            <location filename="../../socialinbox/ui/reading.py" />
            <source>What you told customers before</source>
            <translation>ما قلته للعملاء سابقًا</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/composer/own_words.py" />
            <source>You told customers before</source>
            <translation>قلته للعملاء سابقًا</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/composer/own_words.py" />
            <source>Enter puts the words in, Shift+Enter opens the thread there. Only you see this.</source>
            <translation>يدرج Enter الكلمات، ويفتح Shift+Enter المحادثة عندها. لا يرى هذا سواك.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/composer/own_words.py" />
            <source>{amount}, not what you write now</source>
            <translation>{amount}، لا ما تكتبه الآن</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/composer/panel.py" />
            <source>Reply on</source>
            <translation>الرد على</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/composer/panel.py" />
            <location filename="../../socialinbox/ui/reading.py" />
            <source>Write a note</source>
            <translation>كتابة ملاحظة</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/composer/panel.py" />
            <source>Attach a file</source>
            <translation>إرفاق ملف</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/composer/panel.py" />
            <source>Put in a saved reply (or type /)</source>
            <translation>إدراج رد جاهز (أو اكتب /)</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/composer/panel.py" />
            <location filename="../../socialinbox/ui/emoji/picker.py" />
            <source>Emoji</source>
            <translation>رموز تعبيرية</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/composer/panel.py" />
            <source>Leave it as it is (Esc)</source>
            <translation>تركه كما هو (Esc)</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/composer/panel.py" />
            <location filename="../../socialinbox/ui/leaving/when_sheet.py" />
            <source>Send later</source>
            <translation>إرسال لاحقًا</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/composer/panel.py" />
            <location filename="../../socialinbox/ui/keys_sheet.py" />
            <location filename="../../socialinbox/ui/told/desktop_bus.py" />
            <location filename="../../socialinbox/ui/told/desktop_native.py" />
            <source>Send</source>
            <translation>إرسال</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/composer/panel.py" />
            <source>Send (Ctrl+Enter)</source>
            <translation>إرسال (Ctrl+Enter)</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/composer/panel.py" />
            <location filename="../../socialinbox/ui/keys_sheet.py" />
            <source>Send and done</source>
            <translation>إرسال وإنجاز</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/composer/panel.py" />
            <source>Send and done (Ctrl+Shift+Enter)</source>
            <translation>إرسال وإنجاز (Ctrl+Shift+Enter)</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/composer/panel.py" />
            <source>Save the change</source>
            <translation>حفظ التغيير</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/composer/panel.py" />
            <location filename="../../socialinbox/ui/saved_replies/sheet.py" />
            <source>Save (Ctrl+Enter)</source>
            <translation>حفظ (Ctrl+Enter)</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/composer/panel.py" />
            <source>Save note</source>
            <translation>حفظ الملاحظة</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/composer/panel.py" />
            <source>Save, for you alone (Ctrl+Enter)</source>
            <translation>حفظ، لك وحدك (Ctrl+Enter)</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/composer/panel.py" />
            <source>Write a reply instead</source>
            <translation>كتابة رد بدلًا منها</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/composer/panel.py" />
            <source>Go on with the note that is not saved yet</source>
            <translation>متابعة الملاحظة التي لم تُحفظ بعد</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/composer/panel.py" />
            <source>Keep a file with the note (Ctrl+Shift+A)</source>
            <translation>حفظ ملف مع الملاحظة (Ctrl+Shift+A)</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/composer/panel.py" />
            <source>Attach a file (Ctrl+Shift+A)</source>
            <translation>إرفاق ملف (Ctrl+Shift+A)</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/composer/panel.py" />
            <source>as {name}</source>
            <translation>باسم {name}</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/composer/panel.py" />
            <location filename="../../socialinbox/ui/composer/place_pill.py" />
            <source>closes in {time}</source>
            <translation>تنتهي بعد {time}</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/composer/panel.py" />
            <source>Everyone can read this.</source>
            <translation>يمكن للجميع قراءة هذا.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/composer/panel.py" />
            <source>Answers {about}. Everyone can read this.</source>
            <translation>رد على {about}. يمكن للجميع قراءة هذا.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/composer/panel.py" />
            <source>Reply on {place}…</source>
            <translation>الرد على {place}…</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/composer/panel.py" />
            <source>Reply on {place}</source>
            <translation>الرد على {place}</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/composer/panel.py" />
            <source>Editing your comment on {place}</source>
            <translation>تعديل تعليقك على {place}</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/composer/panel.py" />
            <source>Editing your message on {place}</source>
            <translation>تعديل رسالتك على {place}</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/composer/place_pill.py" />
            <source>no place is open ▾</source>
            <translation>لا مكان مفتوح ▾</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/composer/place_pill.py" />
            <source>Where the reply goes: {place}</source>
            <translation>وجهة الرد: {place}</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/composer/place_pill.py" />
            <source>Choose where the reply goes</source>
            <translation>اختر وجهة الرد</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/composer/place_pill.py" />
            <source>Continue on</source>
            <translation>المتابعة على</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/composer/place_pill.py" />
            <source> · on {about}</source>
            <translation> · حول {about}</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/composer/saying.py" />
            <source>Note to yourself, never sent</source>
            <translation>ملاحظة لنفسك، لا تُرسل أبدًا</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/composer/saying.py" />
            <source>What happened? Nobody else ever sees this.</source>
            <translation>ماذا حدث؟ لا يرى هذا أحد سواك.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/composer/saying.py" />
            <source>Nothing can be sent here now</source>
            <translation>لا يمكن إرسال شيء هنا الآن</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/composer/saying.py" />
            <location filename="../../socialinbox/ui/told/desktop_bus.py" />
            <location filename="../../socialinbox/ui/told/desktop_native.py" />
            <location filename="../../socialinbox/ui/told/notice.py" />
            <source>Reply</source>
            <translation>رد</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/composer/saying.py" />
            <source>The file is still being read.</source>
            <translation>ما زال الملف قيد القراءة.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/composer/saying.py" />
            <source>There is no message here that can be answered.</source>
            <translation>لا رسالة هنا يمكن الرد عليها.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/composer/saying.py" />
            <source>{place}: {why}</source>
            <translation>{place}: {why}</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/composer/saying.py" />
            <source>The account for {place} is no longer connected.</source>
            <translation>لم يعد حساب {place} متصلًا.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/composer/saying.py" />
            <source>Fill in {blank} first, or take it out.</source>
            <translation>املأ {blank} أولًا أو أخرجه.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../socialinbox/ui/composer/saying.py" />
            <source>%n character(s) too many for {place}.</source>
            <translation>
                <numerusform>%n حرف زائد على حد {place}.</numerusform>
                <numerusform>حرف واحد زائد على حد {place}.</numerusform>
                <numerusform>حرفان زائدان على حد {place}.</numerusform>
                <numerusform>%n أحرف زائدة على حد {place}.</numerusform>
                <numerusform>%n حرفًا زائدًا على حد {place}.</numerusform>
                <numerusform>%n حرف زائد على حد {place}.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/composer/saying.py" />
            <source>The file goes first, in a message of its own; the words stay for the next Send.</source>
            <translation>يُرسل الملف أولًا في رسالة مستقلة؛ وتبقى الكلمات للإرسال التالي.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/composer/video.py" />
            <location filename="../../socialinbox/ui/reading.py" />
            <source>Answer with a video</source>
            <translation>الرد بمقطع فيديو</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/composer/video.py" />
            <source>Choose a video…</source>
            <translation>اختيار مقطع…</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/composer/video.py" />
            <source>Record one with the camera program…</source>
            <translation>تسجيل مقطع ببرنامج الكاميرا…</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/composer/video.py" />
            <source>Choose a video</source>
            <translation>اختيار مقطع</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/composer/video.py" />
            <source>Videos</source>
            <translation>مقاطع الفيديو</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/composer/video.py" />
            <source>All files</source>
            <translation>كل الملفات</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/composer/video.py" />
            <source>The camera program opens. Your video is offered here once it is saved.</source>
            <translation>يُفتح برنامج الكاميرا. يُعرض مقطعك هنا فور حفظه.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/composer/video.py" />
            <source>No camera program was found. Record with another one or with your phone.</source>
            <translation>لم يُعثر على برنامج للكاميرا. سجّل ببرنامج آخر أو بهاتفك.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/composer/video.py" />
            <source>New videos in {folders} are offered here.</source>
            <translation>تُعرض هنا المقاطع الجديدة في {folders}.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/composer/video.py" />
            <source>Choose it yourself…</source>
            <translation>اختيار بنفسك…</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/composer/video.py" />
            <source>No new video came.</source>
            <translation>لم يصل أي مقطع جديد.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/composer/video.py" />
            <source>“{name}” can’t be read.</source>
            <translation>تعذّرت قراءة «{name}».</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/composer/video.py" />
            <source>Choose another…</source>
            <translation>اختيار آخر…</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/composer/video.py" />
            <source>Upload “{name}” ({size})?</source>
            <translation>رفع «{name}» ({size})؟</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/composer/video.py" />
            <source>Upload</source>
            <translation>رفع</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/composer/video.py" />
            <source>“{name}” is on {network}</source>
            <translation>«{name}» على {network} الآن</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/composer/video.py" />
            <source>Put the link in</source>
            <translation>إدراج الرابط</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/composer/video_bar.py" />
            <source>Title of the video</source>
            <translation>عنوان المقطع</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/composer/video_bar.py" />
            <source>Made for children</source>
            <translation>مخصص للأطفال</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/composer/video_bar.py" />
            <source>“{name}” is paused</source>
            <translation>توقّف «{name}» مؤقتًا</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/composer/video_bar.py" />
            <source>Go on</source>
            <translation>متابعة</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/composer/video_bar.py" />
            <source>“{name}” was not uploaded</source>
            <translation>لم يُرفع «{name}»</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/composer/video_bar.py" />
            <source>Uploading “{name}”</source>
            <translation>رفع «{name}»</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/composer/video_bar.py" />
            <source>Pause</source>
            <translation>إيقاف مؤقت</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/composer/video_bar.py" />
            <source>Try now</source>
            <translation>المحاولة الآن</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/composer/video_bar.py" />
            <source>{percent} % uploaded</source>
            <translation>رُفع {percent}٪</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/composer/video_bar.py" />
            <source>{sent} of {size}</source>
            <translation>{sent} من {size}</translation>
        </message>
        <message numerus="yes">
            <location filename="../../socialinbox/ui/composer/video_bar.py" />
            <source>%n s left</source>
            <translation>
                <numerusform>بقيت %n ث</numerusform>
                <numerusform>بقيت %n ث</numerusform>
                <numerusform>بقيت %n ث</numerusform>
                <numerusform>بقيت %n ث</numerusform>
                <numerusform>بقيت %n ث</numerusform>
                <numerusform>بقيت %n ث</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../socialinbox/ui/composer/video_bar.py" />
            <source>%n min left</source>
            <translation>
                <numerusform>بقيت %n د</numerusform>
                <numerusform>بقيت %n د</numerusform>
                <numerusform>بقيت %n د</numerusform>
                <numerusform>بقيت %n د</numerusform>
                <numerusform>بقيت %n د</numerusform>
                <numerusform>بقيت %n د</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/confirm.py" />
            <source>Question</source>
            <translation>سؤال</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/emoji/picker.py" />
            <location filename="../../socialinbox/ui/palette/palette.py" />
            <source>Used last</source>
            <translation>المستخدمة أخيرًا</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/emoji/picker.py" />
            <source>Smileys</source>
            <translation>وجوه</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/emoji/picker.py" />
            <source>People</source>
            <translation>أشخاص</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/emoji/picker.py" />
            <source>Animals and nature</source>
            <translation>حيوانات وطبيعة</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/emoji/picker.py" />
            <source>Food and drink</source>
            <translation>طعام وشراب</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/emoji/picker.py" />
            <source>Travel and places</source>
            <translation>سفر وأماكن</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/emoji/picker.py" />
            <source>Activities</source>
            <translation>أنشطة</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/emoji/picker.py" />
            <source>Objects</source>
            <translation>أشياء</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/emoji/picker.py" />
            <source>Symbols</source>
            <translation>رموز</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/emoji/picker.py" />
            <source>Flags</source>
            <translation>أعلام</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/emoji/picker.py" />
            <source>Search emoji</source>
            <translation>بحث في الرموز التعبيرية</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/emoji/picker.py" />
            <source>Search emoji by name</source>
            <translation>البحث عن رمز تعبيري بالاسم</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/emoji/picker.py" />
            <source>No skin tone</source>
            <translation>بلا لون بشرة</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/emoji/picker.py" />
            <source>Light skin</source>
            <translation>بشرة فاتحة</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/emoji/picker.py" />
            <source>Medium-light skin</source>
            <translation>بشرة فاتحة متوسطة</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/emoji/picker.py" />
            <source>Medium skin</source>
            <translation>بشرة متوسطة</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/emoji/picker.py" />
            <source>Medium-dark skin</source>
            <translation>بشرة داكنة متوسطة</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/emoji/picker.py" />
            <source>Dark skin</source>
            <translation>بشرة داكنة</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/emoji/picker.py" />
            <source>No emoji is called that.</source>
            <translation>لا رمز تعبيريًا بهذا الاسم.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/finder.py" />
            <source>Next thread</source>
            <translation>المحادثة التالية</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/finder.py" />
            <source>Previous thread</source>
            <translation>المحادثة السابقة</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/finder.py" />
            <source>Search in all threads</source>
            <translation>البحث في كل المحادثات</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/finder.py" />
            <source>Next hit</source>
            <translation>النتيجة التالية</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/finder.py" />
            <location filename="../../socialinbox/ui/views/desk.py" />
            <source>Nothing is searched for</source>
            <translation>لا يوجد بحث</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/finder.py" />
            <source>Previous hit</source>
            <translation>النتيجة السابقة</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/finder.py" />
            <location filename="../../socialinbox/ui/sidebar/sidebar.py" />
            <location filename="../../socialinbox/ui/story/to_do.py" />
            <location filename="../../socialinbox/ui/threads/pane.py" />
            <source>Mine to do</source>
            <translation>مهامي</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/finder.py" />
            <location filename="../../socialinbox/ui/search/field.py" />
            <source>Search</source>
            <translation>بحث</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/first_start.py" />
            <source>One thread per customer</source>
            <translation>محادثة واحدة لكل عميل</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/first_start.py" />
            <source>Customers write on X, Facebook, Messenger, LinkedIn and YouTube. Here each of them has one thread, on your own computer.</source>
            <translation>يكتب العملاء على X وFacebook وMessenger وLinkedIn وYouTube. وهنا لكل منهم محادثة واحدة، على حاسوبك أنت.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/first_start.py" />
            <source>Try it with the practice networks</source>
            <translation>التجربة بشبكات التدريب</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/first_start.py" />
            <source>A made-up bicycle shop with its customers. Nothing leaves this computer.</source>
            <translation>متجر دراجات متخيَّل مع عملائه. لا يغادر شيء هذا الحاسوب.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/first_start.py" />
            <source>Connect my accounts</source>
            <translation>ربط حساباتي</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/first_start.py" />
            <source>Your own accounts, pages and channels, step by step.</source>
            <translation>حساباتك وصفحاتك وقنواتك، خطوة بخطوة.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/guard/lock.py" />
            <source>Lock the window</source>
            <translation>قفل النافذة</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/guard/lock.py" />
            <source>Try again.</source>
            <translation>حاول من جديد.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/guard/pages.py" />
            <source>How is this profile to be protected?</source>
            <translation>كيف يُحمى ملف التعريف هذا؟</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/guard/pages.py" />
            <source>With a pass phrase your messages are encrypted, and it is asked for at each start. Without one, whoever gets at this computer’s disk can read them.</source>
            <translation>بعبارة مرور تُشفَّر رسائلك، وتُطلب العبارة عند كل بدء. ومن دونها يستطيع قراءتها كل من يصل إلى قرص هذا الحاسوب.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/guard/pages.py" />
            <source>Use this pass phrase</source>
            <translation>استخدام عبارة المرور هذه</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/guard/pages.py" />
            <source>Leave it readable</source>
            <translation>إبقاؤه مقروءًا</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/guard/pages.py" />
            <source>Try the keychain again</source>
            <translation>تجربة سلسلة المفاتيح ثانية</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/guard/pages.py" />
            <source>Your pass phrase</source>
            <translation>عبارة مرورك</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/guard/pages.py" />
            <source>This profile is encrypted. Its pass phrase opens it.</source>
            <translation>ملف التعريف هذا مشفّر. وعبارة مروره تفتحه.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/guard/pages.py" />
            <source>Pass phrase</source>
            <translation>عبارة المرور</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/guard/pages.py" />
            <location filename="../../socialinbox/ui/told/desktop_bus.py" />
            <source>Open</source>
            <translation>فتح</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/guard/pages.py" />
            <source>I have forgotten it</source>
            <translation>نسيتها</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/guard/pages.py" />
            <source>The 24 words that you wrote down open it too.</source>
            <translation>تفتحه أيضًا الكلمات الـ 24 التي كتبتها.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/guard/pages.py" />
            <source>Your recovery phrase</source>
            <translation>عبارة الاسترداد</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/guard/pages.py" />
            <source>Nothing was changed or lost: the words open this profile, and the key is kept again.</source>
            <translation>لم يتغير شيء ولم يضع شيء: تفتح الكلمات ملف التعريف هذا، ويُحفظ المفتاح من جديد.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/guard/pages.py" />
            <source>The 24 words, with spaces between them</source>
            <translation>الكلمات الـ 24، وبينها مسافات</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/guard/pages.py" />
            <location filename="../../socialinbox/ui/people/statement.py" />
            <location filename="../../socialinbox/ui/room.py" />
            <location filename="../../socialinbox/ui/way_back.py" />
            <source>Back</source>
            <translation>رجوع</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/guard/pages.py" />
            <source>From now on with a pass phrase?</source>
            <translation>بعبارة مرور من الآن؟</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/guard/pages.py" />
            <source>With a pass phrase you need not type the 24 words each time.</source>
            <translation>بعبارة مرور لا تحتاج إلى كتابة الكلمات الـ 24 كل مرة.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/guard/pages.py" />
            <location filename="../../socialinbox/ui/storm/sheet.py" />
            <location filename="../../socialinbox/ui/tour/card.py" />
            <source>Not now</source>
            <translation>ليس الآن</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/guard/pages.py" />
            <source>Your messages are covered. New ones keep coming in.</source>
            <translation>رسائلك مغطّاة. وتظل الجديدة تصل.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/guard/pages.py" />
            <source>The recovery phrase opens the lock too.</source>
            <translation>تفتح عبارة الاسترداد القفل أيضًا.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/guard/pages.py" />
            <source>Locked</source>
            <translation>مقفل</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/guard/pages.py" />
            <source>Unlock</source>
            <translation>فتح القفل</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/guard/pages.py" />
            <source>A pass phrase for the lock</source>
            <translation>عبارة مرور للقفل</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/guard/pages.py" />
            <source>It takes the cover off the window again, and is asked for when Social Inbox starts. What protects the disk is something else and stays as it is.</source>
            <translation>تكشف الغطاء عن النافذة، وتُطلب عند بدء Social Inbox. أما ما يحمي القرص فشيء آخر ويبقى كما هو.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/guard/pages.py" />
            <source>Use it and lock</source>
            <translation>استخدامها والقفل</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/guard/pages.py" />
            <source>The two are not the same.</source>
            <translation>العبارتان غير متطابقتين.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/guard/pages.py" />
            <source>Type both again.</source>
            <translation>اكتبهما من جديد.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/guard/pages.py" />
            <source>New pass phrase, at least 8 characters</source>
            <translation>عبارة مرور جديدة، 8 أحرف على الأقل</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/guard/pages.py" />
            <source>The same again</source>
            <translation>العبارة نفسها ثانية</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/guard/words_page.py" />
            <source>Write down these 24 words</source>
            <translation>اكتب هذه الكلمات الـ 24 على ورقة</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/guard/words_page.py" />
            <source>They open your messages if this computer’s keychain loses the key, and on another computer. Whoever has them can read everything; without them and without the key nobody can. Keep them on paper. They are shown this once.</source>
            <translation>تفتح رسائلك إن فقدت سلسلة مفاتيح هذا الحاسوب المفتاح، وتفتحها على حاسوب آخر. ومن يملكها يستطيع قراءة كل شيء؛ ومن دونها ودون المفتاح لا يستطيع أحد. احفظها على ورق. فهي تُعرض هذه المرة فقط.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/guard/words_page.py" />
            <source>I have written them down</source>
            <translation>كتبتها</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/guard/words_page.py" />
            <source>Print…</source>
            <translation>طباعة…</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/guard/words_page.py" />
            <source>Recovery phrase of Social Inbox</source>
            <translation>عبارة استرداد Social Inbox</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/guard/words_page.py" />
            <source>These 24 words open your messages on any computer: “socialinbox recover”, or in the window. Whoever has them can read everything. Keep this paper where you keep what matters.</source>
            <translation>تفتح هذه الكلمات الـ 24 رسائلك على أي حاسوب: «socialinbox recover» أو في النافذة. ومن يملكها يستطيع قراءة كل شيء. احفظ هذه الورقة حيث تحفظ ما يهمك.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/keys_sheet.py" />
            <source>Going about</source>
            <translation>التنقل</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/keys_sheet.py" />
            <source>With a thread</source>
            <translation>مع محادثة</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/keys_sheet.py" />
            <source>With several threads</source>
            <translation>مع عدة محادثات</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/keys_sheet.py" />
            <source>The window</source>
            <translation>النافذة</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/keys_sheet.py" />
            <location filename="../../socialinbox/ui/settings/links.py" />
            <source>Keys</source>
            <translation>المفاتيح</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/keys_sheet.py" />
            <source>Search the keys</source>
            <translation>بحث في المفاتيح</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/keys_sheet.py" />
            <source>While writing</source>
            <translation>أثناء الكتابة</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/keys_sheet.py" />
            <source>No key does that.</source>
            <translation>لا مفتاح يفعل ذلك.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/keys_sheet.py" />
            <location filename="../../socialinbox/ui/leaving/scheduled_sheet.py" />
            <location filename="../../socialinbox/ui/people/history_sheet.py" />
            <location filename="../../socialinbox/ui/rights/stored_sheet.py" />
            <location filename="../../socialinbox/ui/timeline/viewer.py" />
            <source>Close</source>
            <translation>إغلاق</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/keys_sheet.py" />
            <location filename="../../socialinbox/ui/sheets.py" />
            <source>All keys</source>
            <translation>كل المفاتيح</translation>
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
            <translation>إرسال الرد لاحقًا…</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/leaving/desk.py" />
            <source>No reply is written</source>
            <translation>لم يُكتب أي رد</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/leaving/desk.py" />
            <location filename="../../socialinbox/ui/leaving/scheduled_sheet.py" />
            <source>Replies that leave later</source>
            <translation>ردود تخرج لاحقًا</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/leaving/desk.py" />
            <source>Send at another time</source>
            <translation>إرسال في وقت آخر</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/leaving/desk.py" />
            <location filename="../../socialinbox/ui/leaving/when_sheet.py" />
            <source>The reply {leaves}.</source>
            <translation>الرد {leaves}.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/leaving/desk.py" />
            <source>Send to {name} later</source>
            <translation>الإرسال إلى {name} لاحقًا</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/leaving/menu.py" />
            <source>Pick a day and time…</source>
            <translation>اختيار يوم ووقت…</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/leaving/scheduled_row.py" />
            <source>stopped</source>
            <translation>متوقف</translation>
        </message>
        <message numerus="yes">
            <location filename="../../socialinbox/ui/leaving/scheduled_row.py" />
            <source>%n file(s)</source>
            <translation>
                <numerusform>لا ملفات</numerusform>
                <numerusform>ملف واحد</numerusform>
                <numerusform>ملفان</numerusform>
                <numerusform>%n ملفات</numerusform>
                <numerusform>%n ملفًا</numerusform>
                <numerusform>%n ملف</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/leaving/scheduled_row.py" />
            <source>To {name} on {place}, {time}: {words}</source>
            <translation>إلى {name} على {place}، {time}: {words}</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/leaving/scheduled_row.py" />
            <location filename="../../socialinbox/ui/timeline/layout.py" />
            <location filename="../../socialinbox/ui/timeline/menu.py" />
            <source>Send now</source>
            <translation>إرسال الآن</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/leaving/scheduled_row.py" />
            <source>Send now to {name}</source>
            <translation>إرسال الآن إلى {name}</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/leaving/scheduled_row.py" />
            <location filename="../../socialinbox/ui/timeline/layout.py" />
            <source>Another time…</source>
            <translation>وقت آخر…</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/leaving/scheduled_row.py" />
            <source>Another time for {name}</source>
            <translation>وقت آخر لـ {name}</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/leaving/scheduled_row.py" />
            <location filename="../../socialinbox/ui/timeline/layout.py" />
            <source>Take back</source>
            <comment>a reply before it leaves</comment>
            <translation>سحب</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/leaving/scheduled_row.py" />
            <source>Take back from {name}</source>
            <translation>سحب من {name}</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/leaving/scheduled_sheet.py" />
            <source>Each stops and asks you where the customer writes before it leaves.</source>
            <translation>يتوقف كل منها ويسألك إن كتب العميل قبل خروجه.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/leaving/scheduled_sheet.py" />
            <source>Nothing waits to be sent later.</source>
            <translation>لا شيء ينتظر الإرسال لاحقًا.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/leaving/when_sheet.py" />
            <source>tomorrow 9:00, Friday 14:30, in 2 hours</source>
            <translation>غدًا 9:00، الجمعة 14:30، خلال ساعتين</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/leaving/when_sheet.py" />
            <source>When it is to leave, in words</source>
            <translation>وقت الخروج بالكلمات</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/leaving/when_sheet.py" />
            <source>Day and hour</source>
            <translation>اليوم والساعة</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/leaving/when_sheet.py" />
            <source>Send then</source>
            <translation>إرسال في هذا الوقت</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/leaving/words.py" />
            <source>In an hour</source>
            <translation>بعد ساعة</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/leaving/words.py" />
            <location filename="../../socialinbox/ui/triage/snooze_sheet.py" />
            <source>This evening</source>
            <translation>هذا المساء</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/leaving/words.py" />
            <source>Tomorrow morning</source>
            <translation>صباح الغد</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/leaving/words.py" />
            <source>Monday morning</source>
            <translation>صباح الاثنين</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/leaving/words.py" />
            <source>To {name} on {place}: {leaves}.</source>
            <translation>إلى {name} على {place}: {leaves}.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/leaving/words.py" />
            <source>{name}: done. The reply on {place} {leaves}.</source>
            <translation>{name}: أُنجزت. الرد على {place} {leaves}.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/leaving/words.py" />
            <source>{name}: done. The reply on {place} leaves in {time}.</source>
            <translation>{name}: أُنجزت. يخرج الرد على {place} بعد {time}.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/leaving/words.py" />
            <source>To {name} on {place}: leaves in {time}.</source>
            <translation>إلى {name} على {place}: يخرج بعد {time}.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/leaving/words.py" />
            <source>{name}: done.</source>
            <translation>{name}: أُنجزت.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../socialinbox/ui/leaving/words.py" />
            <location filename="../../socialinbox/ui/timeline/leaving.py" />
            <source>%n s</source>
            <translation>
                <numerusform>%n ث</numerusform>
                <numerusform>%n ث</numerusform>
                <numerusform>%n ث</numerusform>
                <numerusform>%n ث</numerusform>
                <numerusform>%n ث</numerusform>
                <numerusform>%n ث</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/leaving/words.py" />
            <source>{place} lets you answer until {time}.</source>
            <translation>يتيح لك {place} الرد حتى {time}.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/message_verbs.py" />
            <source>The note is deleted.</source>
            <translation>حُذفت الملاحظة.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/message_verbs.py" />
            <source>The browser opens it on {place}.</source>
            <translation>يفتحها المتصفح على {place}.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/moments.py" />
            <source>Type a day and an hour, or press the arrow for a calendar</source>
            <translation>اكتب يومًا وساعة، أو اضغط السهم لعرض التقويم</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/news.py" />
            <source>Version {version} of Social Inbox is there.</source>
            <translation>صدر الإصدار {version} من Social Inbox.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/news.py" />
            <source>Open its page</source>
            <translation>فتح صفحته</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/no_start.py" />
            <source>Social Inbox ended unexpectedly.</source>
            <translation>توقّف Social Inbox على نحو غير متوقع.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/no_start.py" />
            <source>What was stored is there when you start it again.</source>
            <translation>ما حُفظ ستجده عند التشغيل من جديد.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/notices.py" />
            <source>Show the account</source>
            <translation>عرض الحساب</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/own_rules/deeds_form.py" />
            <source>Put on the tag</source>
            <translation>وضع الوسم</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/own_rules/deeds_form.py" />
            <source>Tag</source>
            <translation>وسم</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/own_rules/deeds_form.py" />
            <source>Name of the tag</source>
            <translation>اسم الوسم</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/own_rules/deeds_form.py" />
            <source>Mark the thread as done</source>
            <translation>تعليم المحادثة كمنجزة</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/own_rules/deeds_form.py" />
            <source>Snooze the thread</source>
            <translation>تأجيل المحادثة</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/own_rules/deeds_form.py" />
            <source>For how long</source>
            <translation>المدة</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/own_rules/deeds_form.py" />
            <source>Tell me, whatever else is not told</source>
            <translation>إخباري مهما كُتم غيره</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/own_rules/did_list.py" />
            <source>{deeds} · {rule}</source>
            <translation>{deeds} · {rule}</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/own_rules/did_list.py" />
            <source>undone</source>
            <translation>تم التراجع عنه</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/own_rules/did_list.py" />
            <location filename="../../socialinbox/ui/own_rules/page.py" />
            <location filename="../../socialinbox/ui/own_rules/room.py" />
            <source>What rules did</source>
            <translation>ما فعلته القواعد</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/own_rules/did_list.py" />
            <source>Enter opens the thread, Delete takes back what the rule did there.</source>
            <translation>يفتح Enter المحادثة، ويلغي Delete ما فعلته القاعدة فيها.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/own_rules/did_list.py" />
            <source>Open the thread</source>
            <translation>فتح المحادثة</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/own_rules/did_list.py" />
            <source>Undo what the rule did</source>
            <translation>إلغاء ما فعلته القاعدة</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/own_rules/did_list.py" />
            <source>No rule has done anything yet.</source>
            <translation>لم تفعل أي قاعدة شيئًا بعد.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/own_rules/did_list.py" />
            <source>Here you will see whom a rule did what to, and take it back.</source>
            <translation>هنا ترى ما فعلته كل قاعدة ومع مَن، ويمكنك التراجع عنه.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/own_rules/did_list.py" />
            <location filename="../../socialinbox/ui/own_rules/page.py" />
            <location filename="../../socialinbox/ui/own_rules/room.py" />
            <source>New rule</source>
            <translation>قاعدة جديدة</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/own_rules/form.py" />
            <source>Name of the rule</source>
            <translation>اسم القاعدة</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/own_rules/form.py" />
            <source>What it is for</source>
            <translation>غرضها</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/own_rules/form.py" />
            <source>If a message is like this</source>
            <translation>إذا كانت الرسالة هكذا</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/own_rules/form.py" />
            <source>Words, from:, on:, tag:, has:, waiting:&gt;2d</source>
            <translation>كلمات، from:‎، on:‎، tag:‎، has:‎، waiting:&gt;2d</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/own_rules/form.py" />
            <source>The same words as in the search field</source>
            <translation>الكلمات نفسها كما في حقل البحث</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/own_rules/form.py" />
            <source>What this rule would have acted on</source>
            <translation>ما كانت هذه القاعدة ستعمل عليه</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/own_rules/form.py" />
            <source>Save the rule</source>
            <translation>حفظ القاعدة</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/own_rules/form.py" />
            <source>Remove</source>
            <translation>إزالة</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/own_rules/form.py" />
            <source>Name</source>
            <translation>الاسم</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/own_rules/form.py" />
            <source>If</source>
            <translation>إذا</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/own_rules/form.py" />
            <source>Then</source>
            <comment>what a rule does</comment>
            <translation>حينها</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/own_rules/page.py" />
            <location filename="../../socialinbox/ui/own_rules/room.py" />
            <location filename="../../socialinbox/ui/settings/links.py" />
            <source>Rules</source>
            <translation>القواعد</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/own_rules/page.py" />
            <source>Saved: {rule}.</source>
            <translation>حُفظت: {rule}.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/own_rules/page.py" />
            <source>Removed: {rule}.</source>
            <translation>أُزيلت: {rule}.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/own_rules/page.py" />
            <source>{rule} acts.</source>
            <translation>‏{rule} تعمل.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/own_rules/page.py" />
            <source>{rule} rests.</source>
            <translation>‏{rule} متوقفة.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/own_rules/page.py" />
            <source>The rules act in another order.</source>
            <translation>تغيّر ترتيب عمل القواعد.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/own_rules/page.py" />
            <source>Undone for {name}.</source>
            <translation>أُلغي لـ {name}.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/own_rules/page.py" />
            <source>Rules, in the order in which they act</source>
            <translation>القواعد بترتيب عملها</translation>
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
                <numerusform>لمدة %n ساعة</numerusform>
                <numerusform>لمدة ساعة</numerusform>
                <numerusform>لمدة ساعتين</numerusform>
                <numerusform>لمدة %n ساعات</numerusform>
                <numerusform>لمدة %n ساعة</numerusform>
                <numerusform>لمدة %n ساعة</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/own_rules/words.py" />
            <source>until tomorrow morning</source>
            <translation>حتى صباح الغد</translation>
        </message>
        <message numerus="yes">
            <location filename="../../socialinbox/ui/own_rules/words.py" />
            <source>until the morning in %n day(s)</source>
            <translation>
                <numerusform>حتى هذا الصباح</numerusform>
                <numerusform>حتى الصباح بعد يوم</numerusform>
                <numerusform>حتى الصباح بعد يومين</numerusform>
                <numerusform>حتى الصباح بعد %n أيام</numerusform>
                <numerusform>حتى الصباح بعد %n يومًا</numerusform>
                <numerusform>حتى الصباح بعد %n يوم</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/own_rules/words.py" />
            <source>tag {tag}</source>
            <translation>الوسم {tag}</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/own_rules/words.py" />
            <source>done</source>
            <comment>what a rule does</comment>
            <translation>إنجاز</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/own_rules/words.py" />
            <source>snooze {pause}</source>
            <translation>تأجيل {pause}</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/own_rules/words.py" />
            <source>tell me</source>
            <translation>إخباري</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/own_rules/words.py" />
            <source>{name}: if {asks}, then {deeds}</source>
            <translation>{name}: إذا {asks}، فعندئذ {deeds}</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/own_rules/words.py" />
            <source>{rule}. It rests.</source>
            <translation>{rule}. وهي متوقفة.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/own_rules/words.py" />
            <source>Nothing that is here would have been for this rule.</source>
            <translation>لا شيء مما هنا كانت هذه القاعدة ستشمله.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../socialinbox/ui/own_rules/words.py" />
            <location filename="../../socialinbox/ui/told/away_card.py" />
            <location filename="../../socialinbox/ui/told/sayings.py" />
            <source>%n customer(s)</source>
            <translation>
                <numerusform>لا عملاء</numerusform>
                <numerusform>عميل واحد</numerusform>
                <numerusform>عميلين</numerusform>
                <numerusform>%n عملاء</numerusform>
                <numerusform>%n عميلًا</numerusform>
                <numerusform>%n عميل</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../socialinbox/ui/own_rules/words.py" />
            <source>More than %n message(s), of {people} at least.</source>
            <translation>
                <numerusform>بعض الرسائل، من {people} على الأقل.</numerusform>
                <numerusform>أكثر من رسالة واحدة، من {people} على الأقل.</numerusform>
                <numerusform>أكثر من رسالتين، من {people} على الأقل.</numerusform>
                <numerusform>أكثر من %n رسائل، من {people} على الأقل.</numerusform>
                <numerusform>أكثر من %n رسالة، من {people} على الأقل.</numerusform>
                <numerusform>أكثر من %n رسالة، من {people} على الأقل.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../socialinbox/ui/own_rules/words.py" />
            <source>%n message(s) of {people} would have been for this rule.</source>
            <translation>
                <numerusform>ما كانت هذه القاعدة لتشمل أي رسالة من {people}.</numerusform>
                <numerusform>كانت هذه القاعدة ستشمل رسالة واحدة من {people}.</numerusform>
                <numerusform>كانت هذه القاعدة ستشمل رسالتين من {people}.</numerusform>
                <numerusform>كانت هذه القاعدة ستشمل %n رسائل من {people}.</numerusform>
                <numerusform>كانت هذه القاعدة ستشمل %n رسالة من {people}.</numerusform>
                <numerusform>كانت هذه القاعدة ستشمل %n رسالة من {people}.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/own_rules/words.py" />
            <source>{rule}, {time}: {customer}: {deeds}</source>
            <translation>{rule}، {time}: {customer}: {deeds}</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/own_rules/words.py" />
            <source>{run}. Undone.</source>
            <translation>{run}. أُلغي.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/palette/entries.py" />
            <source>Commands</source>
            <translation>الأوامر</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/palette/entries.py" />
            <location filename="../../socialinbox/ui/palette/palette.py" />
            <source>Lists</source>
            <translation>القوائم</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/palette/entries.py" />
            <location filename="../../socialinbox/ui/palette/palette.py" />
            <location filename="../../socialinbox/ui/settings/page.py" />
            <location filename="../../socialinbox/ui/settings/room.py" />
            <location filename="../../socialinbox/ui/sidebar/sidebar.py" />
            <source>Settings</source>
            <translation>الإعدادات</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/palette/model.py" />
            <source>command</source>
            <translation>أمر</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/palette/model.py" />
            <source>list</source>
            <translation>قائمة</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/palette/model.py" />
            <source>customer</source>
            <translation>عميل</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/palette/model.py" />
            <source>setting</source>
            <translation>إعداد</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/palette/model.py" />
            <source>key {key}</source>
            <translation>المفتاح {key}</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/palette/model.py" />
            <source>not possible now</source>
            <translation>غير ممكن الآن</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/palette/palette.py" />
            <location filename="../../socialinbox/ui/sheets.py" />
            <source>Find and do</source>
            <translation>بحث وتنفيذ</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/palette/palette.py" />
            <source>Found</source>
            <translation>النتائج</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/palette/palette.py" />
            <location filename="../../socialinbox/ui/sheets.py" />
            <source>Go to a customer or a list</source>
            <translation>الانتقال إلى عميل أو قائمة</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/palette/palette.py" />
            <source>Go to a customer or a list…</source>
            <translation>الانتقال إلى عميل أو قائمة…</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/palette/palette.py" />
            <source>Do something, or go to a customer, a list, a setting…</source>
            <translation>نفّذ أمرًا أو انتقل إلى عميل أو قائمة أو إعداد…</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/palette/palette.py" />
            <source>@ customers    # lists</source>
            <translation>@ العملاء    # القوائم</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/palette/palette.py" />
            <source>&gt; commands    @ customers    # lists    , settings</source>
            <translation>‏‎&gt;‎ الأوامر    @ العملاء    # القوائم    , الإعدادات</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/palette/palette.py" />
            <source>Nothing is called that.</source>
            <translation>لا شيء بهذا الاسم.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../socialinbox/ui/palette/palette.py" />
            <source>%n result(s)</source>
            <translation>
                <numerusform>لا نتائج</numerusform>
                <numerusform>نتيجة واحدة</numerusform>
                <numerusform>نتيجتان</numerusform>
                <numerusform>%n نتائج</numerusform>
                <numerusform>%n نتيجة</numerusform>
                <numerusform>%n نتيجة</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/palette/sources.py" />
            <location filename="../../socialinbox/ui/settings/chosen.py" />
            <source>On</source>
            <translation>مشغّل</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/palette/sources.py" />
            <location filename="../../socialinbox/ui/settings/chosen.py" />
            <source>Off</source>
            <translation>متوقف</translation>
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
            <translation>بالانتظار</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/people/desk.py" />
            <location filename="../../socialinbox/ui/people/history_sheet.py" />
            <source>Who this is, and since when</source>
            <translation>هوية الشخص، ومنذ متى</translation>
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
            <translation>لا محادثة مفتوحة</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/people/desk.py" />
            <source>this identity</source>
            <translation>هذه الهوية</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/people/desk.py" />
            <source>Linked: one person, one thread.</source>
            <translation>رُبطا: شخص واحد، محادثة واحدة.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/people/desk.py" />
            <source>{messages} taken out.</source>
            <translation>أُخرجت {messages}.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/people/desk.py" />
            <source>Taken out: a thread of its own.</source>
            <translation>أُخرجت إلى محادثة خاصة بها.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/people/desk.py" />
            <source>{other} is the same person as {one}</source>
            <translation>{other} و{one} شخص واحد</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/people/desk.py" />
            <source>{one} is not {other}</source>
            <translation>{one} و{other} شخصان مختلفان</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/people/desk.py" />
            <source>{messages} of {other} by {one}</source>
            <translation>{messages} من محادثة {other} تعود إلى {one}</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/people/desk.py" />
            <source>Undone. The threads are as if it had never been said.</source>
            <translation>أُلغي. صارت المحادثات كأن ذلك لم يُقل.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/people/history_sheet.py" />
            <source>Whatever is undone, messages stay with who wrote them, and notes and tags with whom they were written for.</source>
            <translation>مهما أُلغي، تبقى الرسائل مع كاتبها، وتبقى الملاحظات والوسوم مع من كُتبت له.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/people/history_sheet.py" />
            <source>Who {name} is, and since when</source>
            <translation>هوية {name}، ومنذ متى</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/people/history_sheet.py" />
            <source>Nothing has been said yet: each identity is as it came.</source>
            <translation>لم يُقل شيء بعد: كل هوية كما جاءت.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/people/preview.py" />
            <source>Looking what will change…</source>
            <translation>جارٍ النظر فيما سيتغير…</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/people/preview.py" />
            <source>Now</source>
            <translation>الآن</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/people/preview.py" />
            <source>Then</source>
            <comment>after the change</comment>
            <translation>حينها</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/people/preview.py" />
            <source>What will change</source>
            <translation>ما سيتغير</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/people/preview.py" />
            <location filename="../../socialinbox/ui/people/split_sheet.py" />
            <source>A new customer</source>
            <translation>عميل جديد</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/people/preview.py" />
            <source>no thread</source>
            <translation>لا محادثة</translation>
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
            <translation>الملاحظات</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/people/split_sheet.py" />
            <source>Somebody else</source>
            <translation>شخص آخر</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/people/split_sheet.py" />
            <source>What you call them</source>
            <translation>بماذا تسمّيه</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/people/split_sheet.py" />
            <source>What you call the new customer</source>
            <translation>بماذا تسمّي العميل الجديد</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/people/split_sheet.py" />
            <source>Or somebody you know</source>
            <translation>أو شخص تعرفه</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/people/split_sheet.py" />
            <source>Who else writes on this account?</source>
            <translation>من يكتب أيضًا من هذا الحساب؟</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/people/split_sheet.py" />
            <source>Who wrote them?</source>
            <translation>من كتبها؟</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/people/split_sheet.py" />
            <source>{identity} is not {name}, but…</source>
            <translation>{identity} شخص آخر غير {name}…</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/people/split_sheet.py" />
            <source>These messages are by {name}</source>
            <translation>هذه الرسائل من {name}</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/people/split_sheet.py" />
            <source>{identity} is not {name}</source>
            <translation>{identity} شخص آخر غير {name}</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/people/split_sheet.py" />
            <source>Take them out</source>
            <translation>إخراجها</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/people/split_sheet.py" />
            <source>Take it out</source>
            <translation>إخراجها</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/people/statement.py" />
            <source>How do you know?</source>
            <translation>كيف عرفت؟</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/people/statement.py" />
            <source>How you know</source>
            <translation>كيف عرفت</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/people/statement.py" />
            <source>Choose how you know</source>
            <translation>اختر كيف عرفت</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/people/statement.py" />
            <source>What shows it</source>
            <translation>ما يدل عليه</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/people/statement.py" />
            <source>What shows it, in your words</source>
            <translation>ما يدل عليه، بكلماتك</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/people/statement.py" />
            <source>You can undo this at any time.</source>
            <translation>يمكنك التراجع عن هذا متى شئت.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/people/statement.py" />
            <source> and </source>
            <translation> و </translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/people/statement.py" />
            <source>{networks} asks how you know who somebody is. Your answer is kept with it.</source>
            <translation>تسألك {networks} كيف عرفت من يكون الشخص. يُحفظ جوابك معه.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/people/step_row.py" />
            <source>Undo: {step}</source>
            <translation>تراجع: {step}</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/people/undo_sheet.py" />
            <source>Why it is undone</source>
            <translation>سبب التراجع</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/people/undo_sheet.py" />
            <source>Why (optional)</source>
            <translation>السبب (اختياري)</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/people/undo_sheet.py" />
            <source>Leave it as it is</source>
            <translation>إبقاؤه كما هو</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/people/undo_sheet.py" />
            <source>Undo it</source>
            <translation>التراجع عنه</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/people/undo_sheet.py" />
            <source>Undo “{step}”?</source>
            <translation>التراجع عن «{step}»؟</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/people/which.py" />
            <source>Tick all that somebody else has written. Your answers can go along.</source>
            <translation>حدّد كل ما كتبه شخص آخر. ويمكن أن تنتقل ردودك معه.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/people/which.py" />
            <source>Messages of this account</source>
            <translation>رسائل هذا الحساب</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/people/which.py" />
            <source>Whose are they?</source>
            <translation>لمن هي؟</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/people/which.py" />
            <source>(no words)</source>
            <translation>(بلا كلمات)</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/people/which.py" />
            <source>You: </source>
            <translation>أنت: </translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/people/words.py" />
            <source>seen on its network</source>
            <translation>شوهد على شبكته</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/people/words.py" />
            <source>they told me</source>
            <translation>قيل لي مباشرة</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/people/words.py" />
            <source>public profile</source>
            <translation>ملف عام</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/people/words.py" />
            <source>they agreed</source>
            <translation>تمت الموافقة</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/people/words.py" />
            <source>the network says so</source>
            <translation>تقول الشبكة ذلك</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/people/words.py" />
            <source>my guess</source>
            <translation>تخميني</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/people/words.py" />
            <source>They told me</source>
            <translation>قيل لي مباشرة</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/people/words.py" />
            <source>Their public profile says so</source>
            <translation>يقوله الملف العام</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/people/words.py" />
            <source>They agreed to it</source>
            <translation>تمت الموافقة على ذلك</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/people/words.py" />
            <source>My guess</source>
            <translation>تخميني</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/people/words.py" />
            <source>you</source>
            <translation>أنت</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/people/words.py" />
            <location filename="../../socialinbox/ui/timeline/offered.py" />
            <location filename="../../socialinbox/ui/timeline/ring.py" />
            <location filename="../../socialinbox/ui/timeline/rows.py" />
            <source>the network</source>
            <translation>الشبكة</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/people/words.py" />
            <source>this program</source>
            <translation>هذا البرنامج</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/people/words.py" />
            <source>{name} on {network}</source>
            <translation>{name} على {network}</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/people/words.py" />
            <source>a new customer</source>
            <translation>عميل جديد</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/people/words.py" />
            <source>The same person: {names}</source>
            <translation>الشخص نفسه: {names}</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/people/words.py" />
            <source>The same person as {name}</source>
            <translation>الشخص نفسه مع {name}</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/people/words.py" />
            <source>Not the same person as {name}</source>
            <translation>ليس الشخص نفسه مع {name}</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/people/words.py" />
            <source>{names}: taken over from {name}</source>
            <translation>{names}: أُخذت من {name}</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/people/words.py" />
            <source>{names}: somebody else, {name}</source>
            <translation>{names}: شخص آخر، {name}</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/people/words.py" />
            <source>{messages} taken over from {name}</source>
            <translation>أُخذت {messages} من {name}</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/people/words.py" />
            <source>{messages} by somebody else, {name}</source>
            <translation>{messages} من شخص آخر، {name}</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/people/words.py" />
            <source>{basis} · {who}, {day}</source>
            <translation>{basis} · {who}، {day}</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/people/words.py" />
            <source>Undone {day} by {who}</source>
            <translation>أُلغي في {day} ({who})</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/people/words.py" />
            <source>{name}: no thread</source>
            <translation>{name}: لا محادثة</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/people/words.py" />
            <source>{place} {messages}, on {first}</source>
            <translation>{place} {messages}، في {first}</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/people/words.py" />
            <source>{place} {messages}, {first} to {last}</source>
            <translation>{place} {messages}، من {first} إلى {last}</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/people/words.py" />
            <source>No message would change its thread.</source>
            <translation>لن تغيّر أي رسالة محادثتها.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/people/words.py" />
            <source>Now: {before}. Then: {after}.</source>
            <translation>الآن: {before}. ثم: {after}.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/quiet_hours/form.py" />
            <source>As in the settings</source>
            <translation>كما في الإعدادات</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/quiet_hours/form.py" />
            <source>Never quiet</source>
            <translation>بلا هدوء</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/quiet_hours/form.py" />
            <source>Own hours</source>
            <translation>ساعات خاصة</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/quiet_hours/sheet.py" />
            <location filename="../../socialinbox/ui/settings/links.py" />
            <location filename="../../socialinbox/ui/sheets.py" />
            <source>Quiet hours of customers and accounts</source>
            <translation>ساعات الهدوء للعملاء والحسابات</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/quiet_hours/sheet.py" />
            <source>Whose quiet hours</source>
            <translation>ساعات هدوء مَن</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/quiet_hours/sheet.py" />
            <source>A customer’s own hours decide alone, else those of the account a message comes through, else those in the settings. Nothing breaks through a customer’s own.</source>
            <translation>إذا كانت للعميل ساعات خاصة فهي وحدها السارية، وإلا فساعات الحساب الذي تصل عبره الرسالة، وإلا فساعات الإعدادات. لا شيء يخترق الساعات الخاصة بعميل.</translation>
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
            <translation>الدخول إلى رسائل المحادثة</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/reading.py" />
            <location filename="../../socialinbox/ui/search/in_thread.py" />
            <source>Search in this thread</source>
            <translation>البحث في هذه المحادثة</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/reading.py" />
            <source>What can be done with the message</source>
            <translation>ما يمكن فعله بالرسالة</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/reading.py" />
            <source>Write a reply</source>
            <translation>كتابة رد</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/reading.py" />
            <source>Put in an emoji</source>
            <translation>إدراج رمز تعبيري</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/reading.py" />
            <source>Suggest for the wrong word</source>
            <translation>اقتراح بديل للكلمة الخاطئة</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/reading.py" />
            <source>What is stored about the customer</source>
            <translation>المخزّن عن العميل</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/reporter.py" />
            <source>Something unexpected happened.</source>
            <translation>حدث أمر غير متوقع.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/reporter.py" />
            <source>Nothing is lost; the details are in the log. Going on is safe.</source>
            <translation>لم يضع شيء؛ والتفاصيل في السجل. ويمكنك المتابعة بأمان.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/rights/stored_sheet.py" />
            <source>What is stored</source>
            <translation>المخزّن</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/rights/stored_sheet.py" />
            <source>Erase…</source>
            <translation>محو…</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/rights/stored_sheet.py" />
            <source>Give them a copy…</source>
            <translation>إعطاؤهم نسخة…</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/rights/stored_sheet.py" />
            <source>Keep everything</source>
            <translation>إبقاء كل شيء</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/rights/stored_sheet.py" />
            <source>Erase for good</source>
            <translation>محو نهائي</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/rights/stored_sheet.py" />
            <source>Save the receipt (PDF)…</source>
            <translation>حفظ الإيصال (PDF)…</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/rights/stored_sheet.py" />
            <source>What is stored about {name}</source>
            <translation>المخزّن عن {name}</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/rights/stored_sheet.py" />
            <source>Written here</source>
            <translation>مكتوب هنا</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/rights/stored_sheet.py" />
            <location filename="../../socialinbox/ui/saved/export_sheet.py" />
            <location filename="../../socialinbox/ui/saved_replies/desk.py" />
            <source>Written to {file}.</source>
            <translation>كُتب في {file}.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/rights/stored_sheet.py" />
            <source>Erase {name}?</source>
            <translation>محو {name}؟</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/rights/stored_sheet.py" />
            <source>Erasing…</source>
            <translation>جارٍ المحو…</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/rights/stored_sheet.py" />
            <source>Erased</source>
            <translation>مُحي</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/rights/stored_sheet.py" />
            <source>Receipt {number}</source>
            <translation>الإيصال {number}</translation>
        </message>
        <message numerus="yes">
            <location filename="../../socialinbox/ui/rights/words.py" />
            <source>%n message(s) from them</source>
            <translation>
                <numerusform>لا رسائل منهم</numerusform>
                <numerusform>رسالة واحدة منهم</numerusform>
                <numerusform>رسالتان منهم</numerusform>
                <numerusform>%n رسائل منهم</numerusform>
                <numerusform>%n رسالة منهم</numerusform>
                <numerusform>%n رسالة منهم</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../socialinbox/ui/rights/words.py" />
            <source>%n from you</source>
            <translation>
                <numerusform>لا شيء منك</numerusform>
                <numerusform>واحدة منك</numerusform>
                <numerusform>اثنتان منك</numerusform>
                <numerusform>%n منك</numerusform>
                <numerusform>%n منك</numerusform>
                <numerusform>%n منك</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../socialinbox/ui/rights/words.py" />
            <source>%n without words by now</source>
            <translation>
                <numerusform>كلها بكلماتها</numerusform>
                <numerusform>واحدة بلا كلمات الآن</numerusform>
                <numerusform>اثنتان بلا كلمات الآن</numerusform>
                <numerusform>%n بلا كلمات الآن</numerusform>
                <numerusform>%n بلا كلمات الآن</numerusform>
                <numerusform>%n بلا كلمات الآن</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../socialinbox/ui/rights/words.py" />
            <source>{here} of %n file(s) on this computer</source>
            <translation>
                <numerusform>{here} من لا ملفات على هذا الحاسوب</numerusform>
                <numerusform>{here} من ملف واحد على هذا الحاسوب</numerusform>
                <numerusform>{here} من ملفين على هذا الحاسوب</numerusform>
                <numerusform>{here} من %n ملفات على هذا الحاسوب</numerusform>
                <numerusform>{here} من %n ملفًا على هذا الحاسوب</numerusform>
                <numerusform>{here} من %n ملف على هذا الحاسوب</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/rights/words.py" />
            <source>Profile: {fields}</source>
            <translation>الملف الشخصي: {fields}</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/rights/words.py" />
            <source>May be kept until it is deleted there or here.</source>
            <translation>يجوز الاحتفاظ به حتى يُحذف هناك أو هنا.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/rights/words.py" />
            <source>Until {day}; looked at again before, or removed.</source>
            <translation>حتى {day}؛ ويُعاد النظر فيه قبل ذلك أو يُزال.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../socialinbox/ui/rights/words.py" />
            <source>%n entr(y|ies) of the search index</source>
            <translation>
                <numerusform>لا مداخل في فهرس البحث</numerusform>
                <numerusform>مدخل واحد في فهرس البحث</numerusform>
                <numerusform>مدخلان في فهرس البحث</numerusform>
                <numerusform>%n مداخل في فهرس البحث</numerusform>
                <numerusform>%n مدخلًا في فهرس البحث</numerusform>
                <numerusform>%n مدخل في فهرس البحث</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../socialinbox/ui/rights/words.py" />
            <source>%n older cop(y|ies) of the whole file</source>
            <translation>
                <numerusform>لا نسخ أقدم من الملف كله</numerusform>
                <numerusform>نسخة أقدم من الملف كله</numerusform>
                <numerusform>نسختان أقدم من الملف كله</numerusform>
                <numerusform>%n نسخ أقدم من الملف كله</numerusform>
                <numerusform>%n نسخة أقدم من الملف كله</numerusform>
                <numerusform>%n نسخة أقدم من الملف كله</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/rights/words.py" />
            <source>Messages, pictures, names, notes, tags, drafts and everything else about this customer are overwritten on this computer. Nothing of it comes back with the next look at the networks, and nothing undoes it. What stands at the networks stays there. Whatever they write from now on comes in as from somebody new.</source>
            <translation>تُمحى من هذا الحاسوب الرسائل والصور والأسماء والملاحظات والوسوم والمسودات وكل ما عدا ذلك عن هذا العميل. لا يعود منه شيء عند السؤال التالي للشبكات، ولا تراجع عن ذلك. وما هو على الشبكات يبقى هناك. وما يكتبه العميل من الآن يأتي كأنه من شخص جديد.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/rights/words.py" />
            <source>Also what I wrote to them (else it stays, without their name)</source>
            <translation>وما كتبته إليهم أيضًا (وإلا بقي بلا أسمائهم)</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/saved/desk.py" />
            <source>Open in its own window</source>
            <translation>فتح في نافذة مستقلة</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/saved/desk.py" />
            <source>Export the thread…</source>
            <translation>تصدير المحادثة…</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/saved/desk.py" />
            <source>Export saved threads…</source>
            <translation>تصدير المحادثات المحفوظة…</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/saved/export_sheet.py" />
            <source>A page (HTML): opens in every browser, with the pictures inside</source>
            <translation>صفحة (HTML): تُفتح في كل متصفح والصور فيها</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/saved/export_sheet.py" />
            <source>On paper (PDF): to print or to send</source>
            <translation>على الورق (PDF): للطباعة أو الإرسال</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/saved/export_sheet.py" />
            <source>A table (CSV): for Excel and its like</source>
            <translation>جدول (CSV): لبرنامج Excel وأمثاله</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/saved/export_sheet.py" />
            <source>For programs (JSON Lines): can be read in again here</source>
            <translation>للبرامج (JSON Lines): يمكن قراءتها هنا من جديد</translation>
        </message>
        <message numerus="yes">
            <location filename="../../socialinbox/ui/saved/export_sheet.py" />
            <source>%n message(s) go(es|) without words: {why}</source>
            <translation>
                <numerusform>تخرج كل الرسائل بكلماتها: {why}</numerusform>
                <numerusform>تخرج رسالة واحدة بلا كلمات: {why}</numerusform>
                <numerusform>تخرج رسالتان بلا كلمات: {why}</numerusform>
                <numerusform>تخرج %n رسائل بلا كلمات: {why}</numerusform>
                <numerusform>تخرج %n رسالة بلا كلمات: {why}</numerusform>
                <numerusform>تخرج %n رسالة بلا كلمات: {why}</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/saved/export_sheet.py" />
            <source>Export</source>
            <translation>تصدير</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/saved/export_sheet.py" />
            <source>Choose where…</source>
            <translation>اختيار المكان…</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/saved/export_sheet.py" />
            <source>Export saved threads</source>
            <translation>تصدير المحادثات المحفوظة</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/saved/export_sheet.py" />
            <source>Export the thread with {name}</source>
            <translation>تصدير محادثة {name}</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/saved/export_sheet.py" />
            <source>Nothing is saved. Press S on a thread first.</source>
            <translation>لا شيء محفوظ. اضغط S على محادثة أولًا.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/saved/export_sheet.py" />
            <source>Writing…</source>
            <translation>جارٍ الكتابة…</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/saved/export_sheet.py" />
            <source>Saved threads</source>
            <translation>المحادثات المحفوظة</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/saved/place.py" />
            <source>Where to?</source>
            <translation>إلى أين؟</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/saved/window.py" />
            <source>Only to be read</source>
            <translation>للقراءة فقط</translation>
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
            <translation>الاسم الأول</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/saved_replies/blank_names.py" />
            <source>name</source>
            <comment>a blank of a saved reply</comment>
            <translation>الاسم</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/saved_replies/blank_names.py" />
            <source>network</source>
            <comment>a blank of a saved reply</comment>
            <translation>الشبكة</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/saved_replies/blank_names.py" />
            <source>shop</source>
            <comment>a blank of a saved reply</comment>
            <translation>المتجر</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/saved_replies/blank_names.py" />
            <source>date</source>
            <comment>a blank of a saved reply</comment>
            <translation>التاريخ</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/saved_replies/blank_names.py" />
            <source>time</source>
            <comment>a blank of a saved reply</comment>
            <translation>الوقت</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/saved_replies/blank_names.py" />
            <source>link</source>
            <comment>a blank of a saved reply</comment>
            <translation>الرابط</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/saved_replies/desk.py" />
            <source>Put in a saved reply</source>
            <translation>إدراج رد جاهز</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/saved_replies/desk.py" />
            <source>Keep what is written as a saved reply…</source>
            <translation>حفظ المكتوب كرد جاهز…</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/saved_replies/desk.py" />
            <location filename="../../socialinbox/ui/saved_replies/sheet.py" />
            <source>Saved replies</source>
            <translation>الردود الجاهزة</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/saved_replies/desk.py" />
            <source>“{name}” is kept.</source>
            <translation>حُفظ «{name}».</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/saved_replies/desk.py" />
            <source>“{name}” is deleted.</source>
            <translation>حُذف «{name}».</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/saved_replies/desk.py" />
            <source>Export saved replies</source>
            <translation>تصدير الردود الجاهزة</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/saved_replies/desk.py" />
            <source>Import saved replies</source>
            <translation>استيراد ردود جاهزة</translation>
        </message>
        <message numerus="yes">
            <location filename="../../socialinbox/ui/saved_replies/desk.py" />
            <source>%n saved repl(y is|ies are) new or different.</source>
            <translation>
                <numerusform>لا جديد ولا مختلف في الردود الجاهزة.</numerusform>
                <numerusform>رد جاهز واحد جديد أو مختلف.</numerusform>
                <numerusform>ردان جاهزان جديدان أو مختلفان.</numerusform>
                <numerusform>%n ردود جاهزة جديدة أو مختلفة.</numerusform>
                <numerusform>%n ردًا جاهزًا جديدًا أو مختلفًا.</numerusform>
                <numerusform>%n رد جاهز جديد أو مختلف.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/saved_replies/desk.py" />
            <source>{file} can’t be used ({why}). Choose another file.</source>
            <translation>لا يمكن استخدام {file} ({why}). اختر ملفًا آخر.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/saved_replies/picker.py" />
            <source>Save a first reply…</source>
            <translation>حفظ أول رد…</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/saved_replies/picker.py" />
            <source>none is kept yet</source>
            <translation>لم يُحفظ شيء بعد</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/saved_replies/sheet.py" />
            <source>Saved replies, most used first</source>
            <translation>الردود الجاهزة، الأكثر استخدامًا أولًا</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/saved_replies/sheet.py" />
            <source>Name, by which you find it</source>
            <translation>الاسم الذي تجده به</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/saved_replies/sheet.py" />
            <source>Name of the saved reply</source>
            <translation>اسم الرد الجاهز</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/saved_replies/sheet.py" />
            <source>What you say</source>
            <translation>ما تقوله</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/saved_replies/sheet.py" />
            <source>Words of the saved reply</source>
            <translation>كلمات الرد الجاهز</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/saved_replies/sheet.py" />
            <source>Filled in by itself: {blanks}. Any other word in braces is yours to fill in; Tab goes from one to the next.</source>
            <translation>تُملأ تلقائيًا: {blanks}. وأي كلمة أخرى بين الأقواس المعقوفة تملؤها أنت؛ وينقلك Tab من واحدة إلى التالية.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/saved_replies/sheet.py" />
            <source>New</source>
            <translation>جديد</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/saved_replies/sheet.py" />
            <source>Import…</source>
            <translation>استيراد…</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/saved_replies/sheet.py" />
            <source>Export…</source>
            <translation>تصدير…</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/saved_replies/sheet.py" />
            <location filename="../../socialinbox/ui/timeline/offered.py" />
            <location filename="../../socialinbox/ui/views/desk.py" />
            <source>Delete</source>
            <translation>حذف</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/saved_replies/sheet.py" />
            <location filename="../../socialinbox/ui/story/tag_sheet.py" />
            <location filename="../../socialinbox/ui/views/view_sheet.py" />
            <source>Save</source>
            <translation>حفظ</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/search/field.py" />
            <source>Search all messages (/)</source>
            <translation>البحث في كل الرسائل (/)</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/search/in_thread.py" />
            <source>Older hit</source>
            <translation>نتيجة أقدم</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/search/in_thread.py" />
            <source>Newer hit</source>
            <translation>نتيجة أحدث</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/search/in_thread.py" />
            <source>Close the search</source>
            <translation>إغلاق البحث</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/search/in_thread.py" />
            <location filename="../../socialinbox/ui/search/results.py" />
            <source>{n} of {count}</source>
            <translation>{n} من {count}</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/search/in_thread.py" />
            <location filename="../../socialinbox/ui/search/results.py" />
            <source>Nothing found</source>
            <translation>لم يُعثر على شيء</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/search/popup.py" />
            <source>Suggestions for the search</source>
            <translation>اقتراحات للبحث</translation>
        </message>
        <message numerus="yes">
            <location filename="../../socialinbox/ui/search/popup.py" />
            <source>%n suggestion(s), arrow down to choose</source>
            <translation>
                <numerusform>لا اقتراحات</numerusform>
                <numerusform>اقتراح واحد، السهم لأسفل للاختيار</numerusform>
                <numerusform>اقتراحان، السهم لأسفل للاختيار</numerusform>
                <numerusform>%n اقتراحات، السهم لأسفل للاختيار</numerusform>
                <numerusform>%n اقتراحًا، السهم لأسفل للاختيار</numerusform>
                <numerusform>%n اقتراح، السهم لأسفل للاختيار</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/search/results.py" />
            <source>Search results</source>
            <translation>نتائج البحث</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/search/results.py" />
            <source>Save as a view…</source>
            <translation>حفظ كعرض…</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/search/results.py" />
            <source>Give this search a name and a place on the left</source>
            <translation>إعطاء هذا البحث اسمًا ومكانًا في الجانب</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/search/results.py" />
            <source>{n} of {count} or more</source>
            <translation>{n} من {count} أو أكثر</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/search/results.py" />
            <source>No message and no name has “{text}” in it.</source>
            <translation>لا رسالة ولا اسم فيه «{text}».</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/search/results.py" />
            <source>Type words, a name, or one of the suggestions.</source>
            <translation>اكتب كلمات أو اسمًا أو أحد الاقتراحات.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/search/results.py" />
            <source>Back to the threads</source>
            <translation>العودة إلى المحادثات</translation>
        </message>
        <message numerus="yes">
            <location filename="../../socialinbox/ui/search/results.py" />
            <source>%n hit(s)</source>
            <translation>
                <numerusform>لا نتائج</numerusform>
                <numerusform>نتيجة واحدة</numerusform>
                <numerusform>نتيجتان</numerusform>
                <numerusform>%n نتائج</numerusform>
                <numerusform>%n نتيجة</numerusform>
                <numerusform>%n نتيجة</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/search/suggest.py" />
            <source>Yourself</source>
            <translation>أنت</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/search/suggest.py" />
            <source>Waiting for longer than that</source>
            <translation>من ينتظر أطول من ذلك</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/search/suggest.py" />
            <source>This week</source>
            <translation>هذا الأسبوع</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/search/suggest.py" />
            <source>Last week</source>
            <translation>الأسبوع الماضي</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/search/suggest.py" />
            <source>Seven days ago</source>
            <translation>قبل سبعة أيام</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/search/suggest.py" />
            <source>Thirty days ago</source>
            <translation>قبل ثلاثين يومًا</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/search/words.py" />
            <source>Words</source>
            <translation>كلمات</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/search/words.py" />
            <source>Who wrote it</source>
            <translation>من كتبها</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/search/words.py" />
            <source>Whom you wrote to</source>
            <translation>من كتبت إليه</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/search/words.py" />
            <source>Whose thread it is in</source>
            <translation>صاحب المحادثة</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/search/words.py" />
            <source>Network or place</source>
            <translation>الشبكة أو المكان</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/search/words.py" />
            <source>State of the thread</source>
            <translation>حالة المحادثة</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/search/words.py" />
            <source>What comes with it</source>
            <translation>ما يرافقها</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/search/words.py" />
            <source>Before a day</source>
            <translation>قبل يوم</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/search/words.py" />
            <source>From a day on</source>
            <translation>من يوم فصاعدًا</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/search/words.py" />
            <source>On a day or in a month</source>
            <translation>في يوم أو شهر</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/search/words.py" />
            <source>Tag of the customer</source>
            <translation>وسم العميل</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/search/words.py" />
            <source>How long they have been waiting</source>
            <translation>مدة الانتظار</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/search/words.py" />
            <source>Waiting for your answer</source>
            <translation>بانتظار ردك</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/search/words.py" />
            <location filename="../../socialinbox/ui/threads/pane.py" />
            <source>Unread</source>
            <translation>غير مقروءة</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/search/words.py" />
            <source>Not done</source>
            <translation>غير منجزة</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/search/words.py" />
            <source>Done</source>
            <comment>state of a thread</comment>
            <translation>منجزة</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/search/words.py" />
            <location filename="../../socialinbox/ui/threads/pane.py" />
            <source>Snoozed</source>
            <translation>مؤجَّلة</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/search/words.py" />
            <source>Saved for offline</source>
            <translation>محفوظة بلا اتصال</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/search/words.py" />
            <source>Customer you follow</source>
            <translation>عميل تتابعه</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/search/words.py" />
            <source>Answered by you</source>
            <translation>رددت عليها</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/search/words.py" />
            <source>With a follow-up to do</source>
            <translation>فيها مهمة متابعة</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/search/words.py" />
            <source>Photo</source>
            <translation>صورة</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/search/words.py" />
            <location filename="../../socialinbox/ui/timeline/rows.py" />
            <source>Video</source>
            <translation>فيديو</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/search/words.py" />
            <location filename="../../socialinbox/ui/timeline/rows.py" />
            <source>Sound</source>
            <translation>صوت</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/search/words.py" />
            <location filename="../../socialinbox/ui/timeline/rows.py" />
            <source>File</source>
            <translation>ملف</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/search/words.py" />
            <location filename="../../socialinbox/ui/timeline/rows.py" />
            <source>Link</source>
            <translation>رابط</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/search/words.py" />
            <source>Note of yours</source>
            <translation>ملاحظة منك</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/search/words.py" />
            <source>Anything attached</source>
            <translation>أي مرفق</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/settings/chosen.py" />
            <source>changed</source>
            <comment>a setting</comment>
            <translation>تم التغيير</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/settings/controls.py" />
            <source>{setting}: from</source>
            <translation>{setting}: من</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/settings/controls.py" />
            <source>{setting}: until</source>
            <translation>{setting}: حتى</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/settings/links.py" />
            <location filename="../../socialinbox/ui/sidebar/sidebar.py" />
            <source>Accounts</source>
            <translation>الحسابات</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/settings/links.py" />
            <source>Each stands at the foot of the sidebar, with how it is doing and what it costs.</source>
            <translation>كل حساب في أسفل الشريط الجانبي، مع حالته وكلفته.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/settings/links.py" />
            <location filename="../../socialinbox/ui/sidebar/sidebar.py" />
            <source>Connect an account…</source>
            <translation>ربط حساب…</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/settings/links.py" />
            <source>What is done by itself with messages that arrive, and what was done so far.</source>
            <translation>ما يُفعل تلقائيًا بالرسائل الواصلة، وما فُعل حتى الآن.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/settings/links.py" />
            <source>Show the rules</source>
            <translation>عرض القواعد</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/settings/links.py" />
            <source>Some may have hours of their own, which decide instead of those above.</source>
            <translation>قد تكون لها ساعات خاصة تسري بدل الساعات أعلاه.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/settings/links.py" />
            <source>Show the quiet hours</source>
            <translation>عرض ساعات الهدوء</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/settings/links.py" />
            <source>All commands with their keys. Ctrl+K finds them by their words.</source>
            <translation>كل الأوامر بمفاتيحها. ويجدها Ctrl+K بكلماتها.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/settings/links.py" />
            <source>Show all keys</source>
            <translation>عرض كل المفاتيح</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/settings/links.py" />
            <source>Folder of the profile</source>
            <translation>مجلد ملف التعريف</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/settings/links.py" />
            <source>Open the folder</source>
            <translation>فتح المجلد</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/settings/page.py" />
            <source>Search the settings</source>
            <translation>بحث في الإعدادات</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/settings/page.py" />
            <source>No setting is called that.</source>
            <translation>لا إعداد بهذا الاسم.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/settings/page.py" />
            <source>Groups of settings</source>
            <translation>مجموعات الإعدادات</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/settings/page.py" />
            <source>Elsewhere</source>
            <translation>في مكان آخر</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/settings/row.py" />
            <source>{help} Counts from the next start.</source>
            <translation>{help} يسري من التشغيل التالي.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/settings/row.py" />
            <source>As it came: {name}</source>
            <translation>كما جاء: {name}</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/settings/row.py" />
            <source>Only with “{setting}”.</source>
            <translation>مع «{setting}» فقط.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/sidebar/health.py" />
            <source>Working</source>
            <translation>يعمل</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/sidebar/health.py" />
            <source>Connecting</source>
            <translation>جارٍ الاتصال</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/sidebar/health.py" />
            <source>Renewing its sign-in</source>
            <translation>جارٍ تجديد تسجيل الدخول</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/sidebar/health.py" />
            <source>Slowed down by the network</source>
            <translation>أبطأته الشبكة</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/sidebar/health.py" />
            <source>Offline</source>
            <translation>بلا اتصال</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/sidebar/health.py" />
            <source>Needs your attention</source>
            <translation>يحتاج إلى انتباهك</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/sidebar/health.py" />
            <source>Not connected</source>
            <translation>غير متصل</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/sidebar/health.py" />
            <location filename="../../socialinbox/ui/timeline/former.py" />
            <source>until {time}</source>
            <translation>حتى {time}</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/sidebar/sidebar.py" />
            <source>Leaves later</source>
            <translation>تخرج لاحقًا</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/sidebar/sidebar.py" />
            <source>Practice networks</source>
            <translation>شبكات التدريب</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/sidebar/sidebar.py" />
            <source>Everything here is made up and stays on this computer.</source>
            <translation>كل ما هنا متخيَّل ويبقى على هذا الحاسوب.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/sidebar/sidebar.py" />
            <source>Leave…</source>
            <translation>مغادرة…</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/sidebar/sidebar.py" />
            <source>Leave the practice networks</source>
            <translation>مغادرة شبكات التدريب</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/sidebar/sidebar.py" />
            <source>Back to your own inbox</source>
            <translation>العودة إلى صندوقك</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/sidebar/sidebar.py" />
            <source>Offline: reading and writing still work.</source>
            <translation>بلا اتصال: ما زالت القراءة والكتابة تعملان.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/sidebar/sidebar.py" />
            <source>{count} due now</source>
            <translation>{count} حان وقتها</translation>
        </message>
        <message numerus="yes">
            <location filename="../../socialinbox/ui/sidebar/sidebar.py" />
            <source>%n (has|have) stopped and ask(s|) you</source>
            <translation>
                <numerusform>لم يتوقف شيء</numerusform>
                <numerusform>توقّف واحد وينتظر جوابك</numerusform>
                <numerusform>توقّف اثنان وينتظران جوابك</numerusform>
                <numerusform>توقّفت %n وتنتظر جوابك</numerusform>
                <numerusform>توقّف %n وتنتظر جوابك</numerusform>
                <numerusform>توقّف %n وتنتظر جوابك</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/spelling/spelling.py" />
            <source>No word is marked from here on.</source>
            <translation>لا كلمة معلَّمة من هنا فصاعدًا.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/spelling/spelling.py" />
            <source>No suggestion</source>
            <translation>لا اقتراح</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/spelling/spelling.py" />
            <source>Add to my words</source>
            <translation>إضافة إلى كلماتي</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/spelling/spelling.py" />
            <source>Ignore it here</source>
            <translation>تجاهلها هنا</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/spelling/spelling.py" />
            <source>Check spelling</source>
            <translation>التدقيق الإملائي</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/spelling/spelling.py" />
            <source>Add a dictionary…</source>
            <translation>إضافة قاموس…</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/spelling/spelling.py" />
            <source>Add a dictionary</source>
            <translation>إضافة قاموس</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/spelling/spelling.py" />
            <source>Dictionaries</source>
            <translation>القواميس</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/spelling/spelling.py" />
            <source>The dictionary {name} is there.</source>
            <translation>القاموس {name} جاهز.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/storm/bar.py" />
            <location filename="../../socialinbox/ui/tour/card.py" />
            <location filename="../../socialinbox/ui/tour/tour.py" />
            <source>Skip</source>
            <translation>تخطّي</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/storm/bar.py" />
            <source>Leave this one unanswered ({key})</source>
            <translation>ترك هذا بلا رد ({key})</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/storm/bar.py" />
            <location filename="../../socialinbox/ui/storm/desk.py" />
            <source>Stop answering one by one</source>
            <translation>إيقاف الرد واحدًا واحدًا</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/storm/desk.py" />
            <source>No question of many</source>
            <translation>لا سؤال يتكرر من كثيرين</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/storm/desk.py" />
            <source>Answer the same question of many, one by one</source>
            <translation>الرد على السؤال نفسه من كثيرين، واحدًا واحدًا</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/storm/desk.py" />
            <source>Skip this one</source>
            <translation>تخطّي هذا</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/storm/desk.py" />
            <source>{number} of {total}</source>
            <translation>{number} من {total}</translation>
        </message>
        <message numerus="yes">
            <location filename="../../socialinbox/ui/storm/desk.py" />
            <source>%n sent</source>
            <translation>
                <numerusform>لم يُرسل شيء</numerusform>
                <numerusform>أُرسل واحد</numerusform>
                <numerusform>أُرسل اثنان</numerusform>
                <numerusform>أُرسلت %n</numerusform>
                <numerusform>أُرسل %n</numerusform>
                <numerusform>أُرسل %n</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../socialinbox/ui/storm/desk.py" />
            <source>%n skipped</source>
            <translation>
                <numerusform>لم يُتخطَّ شيء</numerusform>
                <numerusform>تُخطّي واحد</numerusform>
                <numerusform>تُخطّي اثنان</numerusform>
                <numerusform>تُخطّيت %n</numerusform>
                <numerusform>تُخطّي %n</numerusform>
                <numerusform>تُخطّي %n</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../socialinbox/ui/storm/desk.py" />
            <source>%n answer(s) sent one by one</source>
            <translation>
                <numerusform>لم تُرسل ردود</numerusform>
                <numerusform>أُرسل رد واحد</numerusform>
                <numerusform>أُرسل ردان واحدًا واحدًا</numerusform>
                <numerusform>أُرسلت %n ردود واحدًا واحدًا</numerusform>
                <numerusform>أُرسل %n ردًا واحدًا واحدًا</numerusform>
                <numerusform>أُرسل %n رد واحدًا واحدًا</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/storm/offer.py" />
            <source>Answer one by one</source>
            <translation>الرد واحدًا واحدًا</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/storm/sheet.py" />
            <source>One question, many customers</source>
            <translation>سؤال واحد، عملاء كثيرون</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/storm/sheet.py" />
            <source>You answer each of them yourself. Your last answer stands ready for the next one; nothing is sent before you press Send.</source>
            <translation>تردّ بنفسك على كل منهم. يكون ردك الأخير جاهزًا للتالي؛ ولا يُرسل شيء قبل أن تضغط «إرسال».</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/storm/sheet.py" />
            <source>Questions</source>
            <translation>الأسئلة</translation>
        </message>
        <message numerus="yes">
            <location filename="../../socialinbox/ui/storm/sheet.py" />
            <source>Answer %n one by one</source>
            <translation>
                <numerusform>لا شيء للرد عليه</numerusform>
                <numerusform>الرد على واحد</numerusform>
                <numerusform>الرد على اثنين واحدًا واحدًا</numerusform>
                <numerusform>الرد على %n واحدًا واحدًا</numerusform>
                <numerusform>الرد على %n واحدًا واحدًا</numerusform>
                <numerusform>الرد على %n واحدًا واحدًا</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/storm/words.py" />
            <source>opening hours</source>
            <translation>ساعات العمل</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/storm/words.py" />
            <source>the price</source>
            <translation>السعر</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/storm/words.py" />
            <source>delivery</source>
            <translation>التوصيل</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/storm/words.py" />
            <source>what is in stock</source>
            <translation>المتوفر</translation>
        </message>
        <message numerus="yes">
            <location filename="../../socialinbox/ui/storm/words.py" />
            <source>%n (person asks|people ask) about {about}</source>
            <translation>
                <numerusform>لا أحد يسأل عن {about}</numerusform>
                <numerusform>شخص واحد يسأل عن {about}</numerusform>
                <numerusform>شخصان يسألان عن {about}</numerusform>
                <numerusform>%n أشخاص يسألون عن {about}</numerusform>
                <numerusform>%n شخصًا يسألون عن {about}</numerusform>
                <numerusform>%n شخص يسألون عن {about}</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/story/chips.py" />
            <source>{tag}: press for what can be done, Delete takes it off</source>
            <translation>{tag}: اضغط لما يمكن فعله، ويزيله Delete</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/story/chips.py" />
            <source>Tag {tag}</source>
            <translation>الوسم {tag}</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/story/chips.py" />
            <source>Delete takes it off, Space opens what can be done.</source>
            <translation>يزيله Delete، ويعرض مفتاح المسافة ما يمكن فعله.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/story/deeds.py" />
            <source>Tagged: {tag}.</source>
            <translation>وُضع الوسم: {tag}.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/story/deeds.py" />
            <source>No longer tagged: {tag}.</source>
            <translation>أُزيل الوسم: {tag}.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/story/deeds.py" />
            <source>The tag is called {tag} now.</source>
            <translation>صار اسم الوسم {tag}.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/story/deeds.py" />
            <source>{tag} has another colour.</source>
            <translation>صار للوسم {tag} لون آخر.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/story/deeds.py" />
            <source>The tag {tag} is gone from everybody.</source>
            <translation>أُزيل الوسم {tag} عن الجميع.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/story/deeds.py" />
            <source>You are told of whatever {name} says.</source>
            <translation>تُخبَر بكل ما يأتي من {name}.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/story/deeds.py" />
            <source>{name} is followed no longer.</source>
            <translation>لم تعد تتابع {name}.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/story/deeds.py" />
            <source>You are reminded: {time}.</source>
            <translation>سيصلك تذكير: {time}.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/story/deeds.py" />
            <location filename="../../socialinbox/ui/story/follow_up_row.py" />
            <location filename="../../socialinbox/ui/story/strip.py" />
            <source>Done: {what}</source>
            <translation>أُنجزت: {what}</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/story/deeds.py" />
            <location filename="../../socialinbox/ui/story/follow_up_row.py" />
            <source>To do again: {what}</source>
            <translation>أُعيدت إلى المهام: {what}</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/story/deeds.py" />
            <source>No longer to do.</source>
            <translation>لم تعد من المهام.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/story/deeds.py" />
            <source>The reminder is not wanted.</source>
            <translation>أُلغي التذكير.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/story/desk.py" />
            <location filename="../../socialinbox/ui/story/part.py" />
            <source>Follow up…</source>
            <translation>مهمة متابعة…</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/story/desk.py" />
            <location filename="../../socialinbox/ui/story/tag_field.py" />
            <location filename="../../socialinbox/ui/story/tag_sheet.py" />
            <location filename="../../socialinbox/ui/triage/bulk_bar.py" />
            <source>Add a tag</source>
            <translation>إضافة وسم</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/story/desk.py" />
            <source>Follow the customer, or no longer</source>
            <translation>متابعة العميل أو تركها</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/story/desk.py" />
            <source>Mute the customer, or no longer</source>
            <translation>كتم العميل أو إلغاؤه</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/story/desk.py" />
            <source>Quiet hours of the customer…</source>
            <translation>ساعات هدوء العميل…</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/story/desk.py" />
            <source>Take it off</source>
            <translation>إزالته</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/story/desk.py" />
            <source>Colour</source>
            <translation>اللون</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/story/desk.py" />
            <source>Colour {number}</source>
            <translation>اللون {number}</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/story/desk.py" />
            <source>Rename everywhere…</source>
            <translation>تغيير الاسم في كل مكان…</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/story/desk.py" />
            <source>Delete everywhere</source>
            <translation>حذفه في كل مكان</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/story/desk.py" />
            <location filename="../../socialinbox/ui/story/strip.py" />
            <source>Done</source>
            <comment>a follow-up</comment>
            <translation>منجزة</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/story/desk.py" />
            <location filename="../../socialinbox/ui/views/desk.py" />
            <source>Change…</source>
            <translation>تغيير…</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/story/desk.py" />
            <source>To do again</source>
            <translation>إعادتها إلى المهام</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/story/desk.py" />
            <source>Forget it</source>
            <translation>صرف النظر عنها</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/story/due_menu.py" />
            <location filename="../../socialinbox/ui/triage/snooze_sheet.py" />
            <source>Later today</source>
            <translation>لاحقًا اليوم</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/story/due_menu.py" />
            <location filename="../../socialinbox/ui/story/to_do.py" />
            <location filename="../../socialinbox/ui/triage/snooze_sheet.py" />
            <location filename="../../socialinbox/ui/words.py" />
            <source>Tomorrow</source>
            <translation>غدًا</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/story/due_menu.py" />
            <location filename="../../socialinbox/ui/triage/snooze_sheet.py" />
            <source>Next week</source>
            <translation>الأسبوع القادم</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/story/due_menu.py" />
            <source>Pick a day…</source>
            <translation>اختيار يوم…</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/story/follow_up_row.py" />
            <source>done {time}</source>
            <translation>أُنجزت {time}</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/story/follow_up_row.py" />
            <location filename="../../socialinbox/ui/story/strip.py" />
            <location filename="../../socialinbox/ui/story/to_do.py" />
            <source>due since {time}</source>
            <translation>حانت منذ {time}</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/story/follow_up_row.py" />
            <location filename="../../socialinbox/ui/story/strip.py" />
            <source>Put off, change or forget: {what}</source>
            <translation>تأجيل أو تغيير أو صرف نظر: {what}</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/story/follow_up_sheet.py" />
            <source>Follow up</source>
            <translation>مهمة متابعة</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/story/follow_up_sheet.py" />
            <source>What is to be done?</source>
            <translation>ما المطلوب فعله؟</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/story/follow_up_sheet.py" />
            <source>What is to be done</source>
            <translation>المطلوب فعله</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/story/follow_up_sheet.py" />
            <source>When</source>
            <translation>متى</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/story/follow_up_sheet.py" />
            <source>Remind me then</source>
            <translation>تذكيري حينها</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/story/follow_up_sheet.py" />
            <source>or at</source>
            <translation>أو في</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/story/follow_up_sheet.py" />
            <source>Follow up with {name}</source>
            <translation>مهمة متابعة مع {name}</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/story/follow_up_sheet.py" />
            <source>Change the follow-up</source>
            <translation>تغيير مهمة المتابعة</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/story/part.py" />
            <source>Mute: be told nothing of this customer</source>
            <translation>كتم: لا تُخبَر بشيء من هذا العميل</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/story/part.py" />
            <source>Quiet hours of this customer</source>
            <translation>ساعات هدوء هذا العميل</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/story/part.py" />
            <source>Something to do for this customer (F)</source>
            <translation>مهمة لهذا العميل (F)</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/story/part.py" />
            <source>To do</source>
            <translation>المهام</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/story/part.py" />
            <source>Muted: be told of this customer again</source>
            <translation>مكتوم: اضغط لتُخبَر بهذا العميل من جديد</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/story/part.py" />
            <source>Be told of whatever this customer says (B)</source>
            <translation>تُخبَر بكل ما يقوله هذا العميل (B)</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/story/part.py" />
            <source>Follow: be told of whatever this customer says</source>
            <translation>متابعة: تُخبَر بكل ما يقوله هذا العميل</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/story/part.py" />
            <source>Following</source>
            <translation>تتابعه</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/story/part.py" />
            <source>Follow</source>
            <translation>متابعة</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/story/strip.py" />
            <source>Put off, change or forget</source>
            <translation>تأجيل أو تغيير أو صرف نظر</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/story/strip.py" />
            <source>No reminder</source>
            <translation>لا تذكير</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/story/strip.py" />
            <source>You wrote “{words}”</source>
            <translation>كتبت «{words}»</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/story/strip.py" />
            <source>Remind me</source>
            <translation>تذكيري</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/story/strip.py" />
            <source>Remind me, {time}, that I wrote: {words}</source>
            <translation>تذكيري، {time}، بأنني كتبت: {words}</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/story/strip.py" />
            <source>To do: {what}, {time}</source>
            <translation>مهمة: {what}، {time}</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/story/tag_field.py" />
            <location filename="../../socialinbox/ui/story/tag_sheet.py" />
            <source>Add a tag…</source>
            <translation>إضافة وسم…</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/story/tag_field.py" />
            <source>Type a name; Enter adds it (T)</source>
            <translation>اكتب اسمًا؛ ويضيفه Enter‏ (T)</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/story/tag_field.py" />
            <location filename="../../socialinbox/ui/story/tag_sheet.py" />
            <source>Known tags</source>
            <translation>وسوم معروفة</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/story/tag_list.py" />
            <source>Tags</source>
            <translation>الوسوم</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/story/tag_list.py" />
            <source>More tags…</source>
            <translation>وسوم أخرى…</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/story/tag_list.py" />
            <source>Lists the threads that bear this tag.</source>
            <translation>يعرض المحادثات التي تحمل هذا الوسم.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/story/tag_sheet.py" />
            <source>Its name for everybody who bears it, at most {n} letters</source>
            <translation>اسمه لكل من يحمله، {n} حرفًا على الأكثر</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/story/tag_sheet.py" />
            <source>Rename the tag</source>
            <translation>تغيير اسم الوسم</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/story/tag_sheet.py" />
            <source>New tag “{name}”</source>
            <translation>وسم جديد «{name}»</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/story/to_do.py" />
            <source>Due</source>
            <translation>حان وقتها</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/story/to_do.py" />
            <source>In the next days</source>
            <translation>في الأيام القادمة</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/story/to_do.py" />
            <source>due {time}</source>
            <translation>موعدها {time}</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/story/to_do.py" />
            <source>Enter opens the thread, Space says that it is done.</source>
            <translation>يفتح Enter المحادثة، ومفتاح المسافة يعلّمها كمنجزة.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/story/to_do.py" />
            <source>Nothing to do</source>
            <translation>لا مهام</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/story/to_do.py" />
            <source>Press F on a thread to be reminded of it on a day you choose.</source>
            <translation>اضغط F على محادثة لتُذكَّر بها في يوم تختاره.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/threads/layout.py" />
            <location filename="../../socialinbox/ui/words.py" />
            <source>not sent</source>
            <translation>لم يُرسل</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/threads/layout.py" />
            <source>perhaps sent</source>
            <translation>ربما أُرسل</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/threads/layout.py" />
            <source>to do</source>
            <translation>مهمة</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/threads/layout.py" />
            <location filename="../../socialinbox/ui/words.py" />
            <source>waiting to be sent</source>
            <translation>ينتظر الإرسال</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/threads/layout.py" />
            <source>sending</source>
            <translation>يُرسل</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/threads/layout.py" />
            <location filename="../../socialinbox/ui/words.py" />
            <source>back from snooze</source>
            <translation>عادت من التأجيل</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/threads/layout.py" />
            <source>confirmed</source>
            <translation>مؤكَّد</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/threads/layout.py" />
            <source>waiting {time}</source>
            <translation>بانتظارك {time}</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/threads/layout.py" />
            <source>{time} left</source>
            <translation>بقي {time}</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/threads/loading.py" />
            <location filename="../../socialinbox/ui/timeline/viewer.py" />
            <source>Loading…</source>
            <translation>جارٍ التحميل…</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/threads/model.py" />
            <source>Chosen, {thread}</source>
            <translation>محدّدة، {thread}</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/threads/pane.py" />
            <source>Inbox</source>
            <comment>the list of threads</comment>
            <translation>صندوق الوارد</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/threads/pane.py" />
            <source>Waiting</source>
            <translation>بالانتظار</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/threads/pane.py" />
            <source>Window closing</source>
            <translation>مهلة تنتهي</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/threads/pane.py" />
            <source>Saved</source>
            <translation>المحفوظة</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/threads/pane.py" />
            <source>Done</source>
            <comment>the list of threads</comment>
            <translation>منجزة</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/threads/pane.py" />
            <source>All</source>
            <translation>الكل</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/threads/pane.py" />
            <source>All answered</source>
            <translation>الردود كلها تمّت</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/threads/pane.py" />
            <source>New messages appear here by themselves.</source>
            <translation>تظهر الرسائل الجديدة هنا تلقائيًا.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/threads/pane.py" />
            <source>Nobody is waiting</source>
            <translation>لا أحد ينتظر</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/threads/pane.py" />
            <source>Every customer has an answer.</source>
            <translation>لكل عميل رد.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/threads/pane.py" />
            <source>No window is closing</source>
            <translation>لا مهلة توشك أن تنتهي</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/threads/pane.py" />
            <source>Customers whose networks let you answer for some time only appear here.</source>
            <translation>لا يظهر هنا إلا العملاء الذين تتيح شبكاتهم الرد مدة محدودة.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/threads/pane.py" />
            <source>Nothing is snoozed</source>
            <translation>لا شيء مؤجَّل</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/threads/pane.py" />
            <source>Press H on a thread to have it back at a time you choose.</source>
            <translation>اضغط H على محادثة لتعود في وقت تختاره.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/threads/pane.py" />
            <source>Everything is read</source>
            <translation>كل شيء مقروء</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/threads/pane.py" />
            <source>New messages appear here.</source>
            <translation>تظهر الرسائل الجديدة هنا.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/threads/pane.py" />
            <source>Nothing saved yet</source>
            <translation>لا شيء محفوظ بعد</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/threads/pane.py" />
            <source>Press S on a thread to keep it here for reading offline.</source>
            <translation>اضغط S على محادثة لإبقائها هنا للقراءة بلا اتصال.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/threads/pane.py" />
            <source>Nothing done yet</source>
            <translation>لا شيء منجز بعد</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/threads/pane.py" />
            <source>Press E on a thread when it is settled.</source>
            <translation>اضغط E على محادثة حين تنتهي منها.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/threads/pane.py" />
            <source>No messages yet</source>
            <translation>لا رسائل بعد</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/threads/pane.py" />
            <source>As soon as somebody writes to one of your accounts, it appears here.</source>
            <translation>حين يكتب أحد إلى أحد حساباتك يظهر ذلك هنا.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/threads/pane.py" />
            <source>All lists</source>
            <translation>كل القوائم</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/threads/pane.py" />
            <source>Nobody bears this tag</source>
            <translation>لا أحد يحمل هذا الوسم</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/threads/pane.py" />
            <source>T on a thread adds one.</source>
            <translation>يضيف T وسمًا إلى المحادثة.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/threads/pane.py" />
            <source>Show all threads</source>
            <translation>عرض كل المحادثات</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/threads/pane.py" />
            <source>Threads appear here as soon as they fit the search.</source>
            <translation>تظهر المحادثات هنا حين توافق البحث.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/threads/pane.py" />
            <source>No thread fits this view</source>
            <translation>لا محادثة توافق هذا العرض</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/threads/pane.py" />
            <source>First due first</source>
            <translation>الأقرب موعدًا أولًا</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/threads/pane.py" />
            <source>Newest first</source>
            <translation>الأحدث أولًا</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/threads/pane.py" />
            <source>Longest waiting first</source>
            <translation>الأطول انتظارًا أولًا</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/threads/pane.py" />
            <source>Least time first</source>
            <translation>الأقل وقتًا أولًا</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/threads/pane.py" />
            <source>Back soonest first</source>
            <translation>الأسرع عودة أولًا</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/threads/view.py" />
            <source>Threads</source>
            <translation>المحادثات</translation>
        </message>
        <message numerus="yes">
            <location filename="../../socialinbox/ui/timeline/anchored.py" />
            <location filename="../../socialinbox/ui/told/away_card.py" />
            <location filename="../../socialinbox/ui/told/sayings.py" />
            <source>%n new message(s)</source>
            <translation>
                <numerusform>لا رسائل جديدة</numerusform>
                <numerusform>رسالة جديدة واحدة</numerusform>
                <numerusform>رسالتان جديدتان</numerusform>
                <numerusform>%n رسائل جديدة</numerusform>
                <numerusform>%n رسالة جديدة</numerusform>
                <numerusform>%n رسالة جديدة</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/timeline/attached.py" />
            <source>The file can’t be opened: {why}.</source>
            <translation>تعذّر فتح الملف: {why}.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/timeline/attached.py" />
            <source>No program on this computer opens “{name}”.</source>
            <translation>لا برنامج على هذا الحاسوب يفتح «{name}».</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/timeline/attached.py" />
            <source>{place} gave no copy of this file and no address of it.</source>
            <translation>لم تعطِ {place} نسخة من هذا الملف ولا عنوانًا له.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/timeline/attached.py" />
            <source>No copy was kept, and its address at {place} ended on {day}. Look at the message there, or ask for the file again.</source>
            <translation>لم تُحفظ نسخة، وانتهى عنوانه لدى {place} في {day}. انظر إلى الرسالة هناك، أو اطلب الملف من جديد.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/timeline/attached.py" />
            <source>No browser could be opened. The file’s address is on the clipboard.</source>
            <translation>تعذّر فتح متصفح. عنوان الملف في الحافظة.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/timeline/attached.py" />
            <source>No copy is kept here: the browser opens it at {place}.</source>
            <translation>لا نسخة محفوظة هنا: يفتحه المتصفح لدى {place}.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/timeline/former.py" />
            <location filename="../../socialinbox/ui/timeline/menu.py" />
            <source>What it said before</source>
            <translation>ما كان فيها من قبل</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/timeline/layout.py" />
            <location filename="../../socialinbox/ui/timeline/menu.py" />
            <source>Send again</source>
            <translation>إرسال من جديد</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/timeline/layout.py" />
            <location filename="../../socialinbox/ui/timeline/menu.py" />
            <source>Look there</source>
            <translation>النظر هناك</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/timeline/layout.py" />
            <source>Open there</source>
            <translation>فتح هناك</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/timeline/leaving.py" />
            <source>leaves in {time}</source>
            <translation>يخرج بعد {time}</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/timeline/leaving.py" />
            <source>leaves today {time}</source>
            <translation>يخرج اليوم {time}</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/timeline/leaving.py" />
            <source>leaves tomorrow {time}</source>
            <translation>يخرج غدًا {time}</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/timeline/leaving.py" />
            <source>leaves {time}</source>
            <translation>يخرج {time}</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/timeline/menu.py" />
            <source>Look at the pictures</source>
            <translation>عرض الصور</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/timeline/menu.py" />
            <source>Open: {file}</source>
            <translation>فتح: {file}</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/timeline/menu.py" />
            <source>Somebody else wrote this…</source>
            <translation>كتب هذا شخص آخر…</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/timeline/menu.py" />
            <source>I looked: it is there</source>
            <translation>نظرت: هو هناك</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/timeline/menu.py" />
            <source>I looked: it is not there. Send again</source>
            <translation>نظرت: ليس هناك. إرسال من جديد</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/timeline/menu.py" />
            <source>I looked: it is not there. Take back</source>
            <translation>نظرت: ليس هناك. سحب</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/timeline/menu.py" />
            <source>Send at another time…</source>
            <translation>إرسال في وقت آخر…</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/timeline/menu.py" />
            <source>Take back into the draft</source>
            <translation>إرجاع إلى المسودة</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/timeline/menu.py" />
            <source>Copy text</source>
            <translation>نسخ النص</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/timeline/menu.py" />
            <source>Copy link</source>
            <translation>نسخ الرابط</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/timeline/menu.py" />
            <source>Open on {place}</source>
            <translation>فتح على {place}</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/timeline/menu.py" />
            <source>Open {url}</source>
            <translation>فتح {url}</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/timeline/notes.py" />
            <source>Note, only you see it</source>
            <translation>ملاحظة، لا يراها سواك</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/timeline/notes.py" />
            <source>Call, only you see it</source>
            <translation>مكالمة، لا يراها سواك</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/timeline/notes.py" />
            <source>Visit, only you see it</source>
            <translation>زيارة، لا يراها سواك</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/timeline/notes.py" />
            <source>E-mail, only you see it</source>
            <translation>بريد إلكتروني، لا يراه سواك</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/timeline/notes.py" />
            <source>Your note</source>
            <translation>ملاحظتك</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/timeline/notes.py" />
            <source>Your note of a call</source>
            <translation>ملاحظتك عن مكالمة</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/timeline/notes.py" />
            <source>Your note of a visit</source>
            <translation>ملاحظتك عن زيارة</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/timeline/notes.py" />
            <source>Your note of an e-mail</source>
            <translation>ملاحظتك عن بريد إلكتروني</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/timeline/offered.py" />
            <source>Delete the note</source>
            <translation>حذف الملاحظة</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/timeline/offered.py" />
            <source>Edit…</source>
            <translation>تعديل…</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/timeline/offered.py" />
            <source>Delete on {place}…</source>
            <translation>حذف على {place}…</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/timeline/offered.py" />
            <source>Hide on {place}</source>
            <translation>إخفاء على {place}</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/timeline/offered.py" />
            <source>Show again on {place}</source>
            <translation>إظهار من جديد على {place}</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/timeline/offered.py" />
            <source>Like</source>
            <translation>إعجاب</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/timeline/offered.py" />
            <source>Like no longer</source>
            <translation>إلغاء الإعجاب</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/timeline/offered.py" />
            <source>Hold for review</source>
            <translation>حجز للمراجعة</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/timeline/offered.py" />
            <source>Publish</source>
            <translation>نشر</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/timeline/offered.py" />
            <source>Reject…</source>
            <translation>رفض…</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/timeline/offered.py" />
            <source>Ban {name}…</source>
            <translation>حظر {name}…</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/timeline/offered.py" />
            <source>Mute {name}…</source>
            <translation>كتم {name}…</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/timeline/offered.py" />
            <source>Mark as seen</source>
            <translation>تعليم كمشاهَدة</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/timeline/offered.py" />
            <source>Changed on {place}.</source>
            <translation>غُيّرت على {place}.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/timeline/offered.py" />
            <source>Deleted on {place}.</source>
            <translation>حُذفت على {place}.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/timeline/offered.py" />
            <source>Hidden on {place}.</source>
            <translation>أُخفيت على {place}.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/timeline/offered.py" />
            <source>Shown again on {place}.</source>
            <translation>أُظهرت من جديد على {place}.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/timeline/offered.py" />
            <source>Liked on {place}.</source>
            <translation>سُجّل إعجابك على {place}.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/timeline/offered.py" />
            <source>Liked no longer on {place}.</source>
            <translation>أُلغي إعجابك على {place}.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/timeline/offered.py" />
            <source>Held for review on {place}.</source>
            <translation>حُجزت للمراجعة على {place}.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/timeline/offered.py" />
            <source>Published on {place}.</source>
            <translation>نُشرت على {place}.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/timeline/offered.py" />
            <source>Rejected on {place}.</source>
            <translation>رُفضت على {place}.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/timeline/offered.py" />
            <source>Banned on {place}.</source>
            <translation>حُظر على {place}.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/timeline/offered.py" />
            <source>Muted on {place}.</source>
            <translation>كُتم على {place}.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/timeline/offered.py" />
            <source>Marked as seen on {place}.</source>
            <translation>عُلّمت كمشاهَدة على {place}.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/timeline/offered.py" />
            <source>It disappears on {place} for everyone, and from this thread.</source>
            <translation>تختفي على {place} عند الجميع، ومن هذه المحادثة.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/timeline/offered.py" />
            <source>{place} takes it out of your conversation, and it leaves this thread.</source>
            <translation>تزيلها {place} من محادثتك هناك، وتخرج من هذه المحادثة.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/timeline/offered.py" />
            <source>Delete your message?</source>
            <translation>حذف رسالتك؟</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/timeline/offered.py" />
            <source>Delete this message?</source>
            <translation>حذف هذه الرسالة؟</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/timeline/offered.py" />
            <source>Nobody on {place} will see it any more. It can be published again there.</source>
            <translation>لن يراها أحد على {place} بعد الآن. ويمكن نشرها هناك من جديد.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/timeline/offered.py" />
            <source>Reject this message?</source>
            <translation>رفض هذه الرسالة؟</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/timeline/offered.py" />
            <source>Reject</source>
            <translation>رفض</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/timeline/offered.py" />
            <source>You will see no more of this person on {place}. They are not told.</source>
            <translation>لن ترى المزيد من هذا الشخص على {place}. ولا يُخبَر بذلك.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/timeline/offered.py" />
            <source>Mute {name}?</source>
            <translation>كتم {name}؟</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/timeline/offered.py" />
            <source>Mute</source>
            <translation>كتم</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/timeline/offered.py" />
            <source>This person can write to you on {place} no more. It is undone on {place} only.</source>
            <translation>لن يستطيع هذا الشخص الكتابة إليك على {place}. ولا يُلغى ذلك إلا على {place}.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/timeline/offered.py" />
            <source>Ban {name}?</source>
            <translation>حظر {name}؟</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/timeline/offered.py" />
            <source>Ban</source>
            <translation>حظر</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/timeline/offered.py" />
            <source>This cannot be undone.</source>
            <translation>لا تراجع عن هذا.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/timeline/offered.py" />
            <source>liked ♥</source>
            <translation>أعجبك ♥</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/timeline/offered.py" />
            <source>held for review</source>
            <translation>محجوزة للمراجعة</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/timeline/offered.py" />
            <source>rejected</source>
            <translation>مرفوضة</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/timeline/page.py" />
            <source>Save for offline</source>
            <translation>حفظ بلا اتصال</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/timeline/page.py" />
            <source>Mark as unread</source>
            <translation>تعليم كغير مقروءة</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/timeline/page.py" />
            <location filename="../../socialinbox/ui/told/notice.py" />
            <location filename="../../socialinbox/ui/triage/bulk_bar.py" />
            <source>Done</source>
            <comment>settle it</comment>
            <translation>منجزة</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/timeline/page.py" />
            <source>Show the customer</source>
            <translation>عرض العميل</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/timeline/page.py" />
            <source>All that can be done</source>
            <translation>كل ما يمكن فعله</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/timeline/page.py" />
            <source>Back to the list</source>
            <translation>العودة إلى القائمة</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/timeline/page.py" />
            <source>Choose one on the left, or press Ctrl+K.</source>
            <translation>اختر واحدة من القائمة، أو اضغط Ctrl+K.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../socialinbox/ui/timeline/page.py" />
            <source>%n place(s)</source>
            <translation>
                <numerusform>لا أماكن</numerusform>
                <numerusform>مكان واحد</numerusform>
                <numerusform>مكانان</numerusform>
                <numerusform>%n أماكن</numerusform>
                <numerusform>%n مكانًا</numerusform>
                <numerusform>%n مكان</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/timeline/page.py" />
            <source>Save no longer</source>
            <translation>إلغاء الحفظ</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/timeline/page.py" />
            <source>Back to the inbox</source>
            <translation>إعادة إلى الوارد</translation>
        </message>
        <message numerus="yes">
            <location filename="../../socialinbox/ui/timeline/page.py" />
            <source>%n network(s)</source>
            <translation>
                <numerusform>لا شبكات</numerusform>
                <numerusform>شبكة واحدة</numerusform>
                <numerusform>شبكتان</numerusform>
                <numerusform>%n شبكات</numerusform>
                <numerusform>%n شبكة</numerusform>
                <numerusform>%n شبكة</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/timeline/page.py" />
            <source>since {day}</source>
            <translation>منذ {day}</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/timeline/ring.py" />
            <source>{network} lets this be kept until {time}, for another {left}. While you are online it is fetched anew before that.</source>
            <translation>تتيح {network} الاحتفاظ بهذا حتى {time}، بقي {left}. وأثناء اتصالك يُجلب من جديد قبل ذلك.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/timeline/ring.py" />
            <source>kept until {time}</source>
            <translation>يُحتفظ به حتى {time}</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/timeline/ring.py" />
            <source>Kept as long as {network} allows, until {day}. It may still stand there.</source>
            <translation>احتُفظ به ما دامت {network} تسمح، حتى {day}. وقد يكون ما زال هناك.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/timeline/ring.py" />
            <location filename="../../socialinbox/ui/words.py" />
            <source>all kept until {time}</source>
            <translation>كلها محتفظ بها حتى {time}</translation>
        </message>
        <message numerus="yes">
            <location filename="../../socialinbox/ui/timeline/ring.py" />
            <source>%n message(s) no longer kept</source>
            <translation>
                <numerusform>لم يسقط شيء من الرسائل</numerusform>
                <numerusform>رسالة واحدة لم تعد محفوظة</numerusform>
                <numerusform>رسالتان لم تعودا محفوظتين</numerusform>
                <numerusform>%n رسائل لم تعد محفوظة</numerusform>
                <numerusform>%n رسالة لم تعد محفوظة</numerusform>
                <numerusform>%n رسالة لم تعد محفوظة</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/timeline/ring.py" />
            <source>the others until {time}</source>
            <translation>والبقية حتى {time}</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/timeline/rows.py" />
            <source>edited</source>
            <translation>معدّلة</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/timeline/rows.py" />
            <source>hidden there</source>
            <translation>مخفية هناك</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/timeline/rows.py" />
            <source>Until {time}: {text}</source>
            <translation>حتى {time}: {text}</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/timeline/rows.py" />
            <source>Removed on {day}: {network} no longer has it, or no longer lets us keep it.</source>
            <translation>أُزيلت في {day}: لم تعد لدى {network}، أو لم تعد تتيح لنا الاحتفاظ بها.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/timeline/rows.py" />
            <source>You</source>
            <translation>أنت</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/timeline/rows.py" />
            <source>about {title}</source>
            <translation>حول {title}</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/timeline/rows.py" />
            <source>Picture</source>
            <translation>صورة</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/timeline/rows.py" />
            <source>Sticker</source>
            <translation>ملصق</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/timeline/rows.py" />
            <location filename="../../socialinbox/ui/words.py" />
            <source>Attachment</source>
            <translation>مرفق</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/timeline/view.py" />
            <source>Messages</source>
            <translation>الرسائل</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/timeline/viewer.py" />
            <source>Pictures</source>
            <translation>الصور</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/timeline/viewer.py" />
            <source>Previous picture</source>
            <translation>الصورة السابقة</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/timeline/viewer.py" />
            <source>Next picture</source>
            <translation>الصورة التالية</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/timeline/viewer.py" />
            <source>Smaller</source>
            <translation>تصغير</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/timeline/viewer.py" />
            <source>Larger</source>
            <translation>تكبير</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/timeline/viewer.py" />
            <source>Open with another program</source>
            <translation>فتح ببرنامج آخر</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/timeline/viewer.py" />
            <source>Open at the network</source>
            <translation>فتح على الشبكة</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/timeline/viewer.py" />
            <source>{n} of {all}</source>
            <translation>{n} من {all}</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/timeline/viewer.py" />
            <source>This picture can’t be shown: its copy on this computer is damaged or gone.</source>
            <translation>لا يمكن عرض هذه الصورة: نسختها على هذا الحاسوب تالفة أو مفقودة.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/toasts.py" />
            <source>Undo (Z)</source>
            <translation>تراجع (Z)</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/toasts.py" />
            <source>Z takes it back.</source>
            <translation>يتراجع Z عن ذلك.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/told/answering.py" />
            <source>Public reply on {place} as {account}</source>
            <translation>رد عام على {place} باسم {account}</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/told/answering.py" />
            <source>Private reply on {place} as {account}</source>
            <translation>رد خاص على {place} باسم {account}</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/told/answering.py" />
            <source>Where it would go has changed.</source>
            <translation>تغيّرت وجهته.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/told/away_card.py" />
            <source>Put away what came while you were away</source>
            <translation>إبعاد ما جاء في غيابك</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/told/away_card.py" />
            <source>Nothing to put away</source>
            <translation>لا شيء لإخفائه</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/told/away_card.py" />
            <source>While you were away, since {time}</source>
            <translation>في غيابك، منذ {time}</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/told/away_card.py" />
            <source>{messages} from {customers}</source>
            <translation>{messages} من {customers}</translation>
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
                <numerusform>لا مهل رد توشك أن تنتهي</numerusform>
                <numerusform>مهلة رد واحدة توشك أن تنتهي</numerusform>
                <numerusform>مهلتا رد توشكان أن تنتهيا</numerusform>
                <numerusform>%n مهل رد توشك أن تنتهي</numerusform>
                <numerusform>%n مهلة رد توشك أن تنتهي</numerusform>
                <numerusform>%n مهلة رد توشك أن تنتهي</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/told/away_card.py" />
            <location filename="../../socialinbox/ui/told/notifications.py" />
            <source>{name} needs your attention</source>
            <translation>يحتاج {name} إلى انتباهك</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/told/away_card.py" />
            <source>{name}: something may be missing</source>
            <translation>{name}: قد يكون شيء ناقصًا</translation>
        </message>
        <message numerus="yes">
            <location filename="../../socialinbox/ui/told/away_card.py" />
            <source>%n thing(s) to do fell due</source>
            <translation>
                <numerusform>لم تحن أي مهمة</numerusform>
                <numerusform>حانت مهمة واحدة</numerusform>
                <numerusform>حانت مهمتان</numerusform>
                <numerusform>حانت %n مهام</numerusform>
                <numerusform>حانت %n مهمة</numerusform>
                <numerusform>حانت %n مهمة</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../socialinbox/ui/told/away_card.py" />
            <source>%n repl(y|ies) put off went out</source>
            <translation>
                <numerusform>لم يخرج أي رد مؤجَّل</numerusform>
                <numerusform>خرج رد مؤجَّل واحد</numerusform>
                <numerusform>خرج ردان مؤجَّلان</numerusform>
                <numerusform>خرجت %n ردود مؤجَّلة</numerusform>
                <numerusform>خرج %n ردًا مؤجَّلًا</numerusform>
                <numerusform>خرج %n رد مؤجَّل</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/told/notifications.py" />
            <source>A customer you follow has written</source>
            <translation>كتب عميل تتابعه</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/told/notifications.py" />
            <source>An account needs your attention</source>
            <translation>حساب يحتاج إلى انتباهك</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/told/outcomes.py" />
            <source>Not sent to {name}</source>
            <translation>لم يُرسل إلى {name}</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/told/outcomes.py" />
            <source>{why} Your words are kept as the draft.</source>
            <translation>{why} كلماتك محفوظة في المسودة.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/told/outcomes.py" />
            <source>A reply was not sent</source>
            <translation>لم يُرسَل أحد ردودك</translation>
        </message>
        <message numerus="yes">
            <location filename="../../socialinbox/ui/told/outcomes.py" />
            <source>Leaves in %n second(s)</source>
            <translation>
                <numerusform>يخرج الآن</numerusform>
                <numerusform>يخرج بعد ثانية</numerusform>
                <numerusform>يخرج بعد ثانيتين</numerusform>
                <numerusform>يخرج بعد %n ثوانٍ</numerusform>
                <numerusform>يخرج بعد %n ثانية</numerusform>
                <numerusform>يخرج بعد %n ثانية</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../socialinbox/ui/told/reminders.py" />
            <source>%n thing(s) to do (is|are) due</source>
            <translation>
                <numerusform>لا مهام حان وقتها</numerusform>
                <numerusform>مهمة واحدة حان وقتها</numerusform>
                <numerusform>مهمتان حان وقتهما</numerusform>
                <numerusform>%n مهام حان وقتها</numerusform>
                <numerusform>%n مهمة حان وقتها</numerusform>
                <numerusform>%n مهمة حان وقتها</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/told/reminders.py" />
            <source>Something to do is due</source>
            <translation>مهمة حان وقتها</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/told/reminders.py" />
            <source>To do: {what}</source>
            <translation>مهمة: {what}</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/told/returns.py" />
            <source>Back from snooze: {name}</source>
            <translation>عادت من التأجيل: {name}</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/told/sayings.py" />
            <source>A picture or a file</source>
            <translation>صورة أو ملف</translation>
        </message>
        <message numerus="yes">
            <location filename="../../socialinbox/ui/told/sayings.py" />
            <source>and %n more</source>
            <translation>
                <numerusform>ولا شيء غيرها</numerusform>
                <numerusform>وواحدة أخرى</numerusform>
                <numerusform>واثنتان أخريان</numerusform>
                <numerusform>و%n أخرى</numerusform>
                <numerusform>و%n أخرى</numerusform>
                <numerusform>و%n أخرى</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../socialinbox/ui/told/sayings.py" />
            <source>%n snoozed thread(s) (is|are) back</source>
            <translation>
                <numerusform>لم تعد أي محادثة مؤجَّلة</numerusform>
                <numerusform>عادت محادثة مؤجَّلة</numerusform>
                <numerusform>عادت محادثتان مؤجَّلتان</numerusform>
                <numerusform>عادت %n محادثات مؤجَّلة</numerusform>
                <numerusform>عادت %n محادثة مؤجَّلة</numerusform>
                <numerusform>عادت %n محادثة مؤجَّلة</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/told/sayings.py" />
            <source>While you were away: {messages} from {customers}</source>
            <translation>في غيابك: {messages} من {customers}</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/told/sayings.py" />
            <source>While it was quiet: {messages} from {customers}</source>
            <translation>في ساعات الهدوء: {messages} من {customers}</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/told/tray.py" />
            <source>Open {name}</source>
            <translation>فتح {name}</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/told/tray.py" />
            <source>Pause notifications for an hour</source>
            <translation>إيقاف الإشعارات ساعة</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/told/tray.py" />
            <source>Pause notifications until tomorrow</source>
            <translation>إيقاف الإشعارات حتى الغد</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/told/tray.py" />
            <location filename="../../socialinbox/ui/window.py" />
            <source>Ask all networks now</source>
            <translation>سؤال كل الشبكات الآن</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/told/tray.py" />
            <location filename="../../socialinbox/ui/window.py" />
            <source>Quit</source>
            <translation>إنهاء</translation>
        </message>
        <message numerus="yes">
            <location filename="../../socialinbox/ui/told/tray.py" />
            <source>%n unread thread(s)</source>
            <translation>
                <numerusform>لا محادثات غير مقروءة</numerusform>
                <numerusform>محادثة غير مقروءة</numerusform>
                <numerusform>محادثتان غير مقروءتين</numerusform>
                <numerusform>%n محادثات غير مقروءة</numerusform>
                <numerusform>%n محادثة غير مقروءة</numerusform>
                <numerusform>%n محادثة غير مقروءة</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/told/tray.py" />
            <source>Nothing unread</source>
            <translation>لا شيء غير مقروء</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/told/tray.py" />
            <source>Paused until {time}: go on now</source>
            <translation>متوقفة حتى {time}: استئنافها الآن</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/tour/card.py" />
            <source>End the tour</source>
            <translation>إنهاء الجولة</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/tour/lessons.py" />
            <source>Two accounts, one person</source>
            <translation>حسابان، شخص واحد</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/tour/lessons.py" />
            <source>{name} on {here} seems to be {other} on {there}. Look at what speaks for it on the right, then press Accept (P goes there): two strangers become one thread.</source>
            <translation>يبدو أن {name} على {here} و{other} على {there} شخص واحد. انظر في البطاقة إلى ما يدل على ذلك ثم اضغط «قبول» (ينقلك P إليه): فيصير الغريبان محادثة واحدة.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/tour/lessons.py" />
            <source>Nothing is final</source>
            <translation>لا شيء نهائي</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/tour/lessons.py" />
            <source>Suppose that was wrong. Press Z, or Undo: they part again, and no word is lost. Later the customer's card still offers it, even after a year.</source>
            <translation>لنفترض أن ذلك كان خطأ. اضغط Z أو «تراجع»: فيفترقان من جديد ولا تضيع كلمة. وتتيح بطاقة العميل ذلك لاحقًا أيضًا، ولو بعد سنة.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/tour/lessons.py" />
            <source>Answer where it suits you</source>
            <translation>الرد حيث يناسبك</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/tour/lessons.py" />
            <source>{name} wrote on {here} last. Press the name of the place above the field, choose {there}, write a line and send it. Nobody real gets it.</source>
            <translation>آخر رسالة من {name} جاءت على {here}. اضغط اسم المكان فوق الحقل واختر {there} واكتب سطرًا وأرسله. لن يصل إلى شخص حقيقي.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/tour/lessons.py" />
            <source>Keep it for the train</source>
            <translation>الحفظ لوقت السفر</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/tour/lessons.py" />
            <source>Press S, or the star: this thread is kept fresh with its pictures, and opens whole where there is no network. Saved, at the left, lists all of them.</source>
            <translation>اضغط S أو النجمة: تبقى هذه المحادثة محدَّثة مع صورها، وتُفتح كاملة حيث لا شبكة. وقائمة «المحفوظة» في الجانب تعرضها كلها.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/tour/tour.py" />
            <source>Tour: link, undo, answer elsewhere, save</source>
            <translation>جولة: ربط، تراجع، رد من مكان آخر، حفظ</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/tour/tour.py" />
            <source>New here?</source>
            <translation>أول مرة هنا؟</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/tour/tour.py" />
            <source>Four things that no other inbox does, in three minutes. All of it is practice: nobody real gets anything.</source>
            <translation>أربعة أشياء لا يفعلها صندوق وارد آخر، في ثلاث دقائق. كل ذلك تدريب: لا يصل شيء إلى شخص حقيقي.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/tour/tour.py" />
            <source>Show me</source>
            <translation>أرني</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/tour/tour.py" />
            <source>Everybody has written by now</source>
            <translation>لقد كتب الجميع</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/tour/tour.py" />
            <source>Nothing more comes by itself on the practice networks. Practise as long as you like; Leave, at the left, opens your own inbox.</source>
            <translation>لن يصل شيء آخر من تلقاء نفسه في شبكات التدريب. تدرّب ما شئت؛ وزر «مغادرة» يفتح صندوقك الخاص.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/tour/tour.py" />
            <source>Done</source>
            <comment>the end of the tour</comment>
            <translation>تم</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/tour/tour.py" />
            <source>A moment: the practice networks are still being read.</source>
            <translation>لحظة: ما زالت شبكات التدريب تُقرأ.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/tour/tour.py" />
            <source>{step} of {all}</source>
            <translation>{step} من {all}</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/tour/tour.py" />
            <source>Go there</source>
            <translation>الذهاب إليه</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/tour/tour.py" />
            <source>That was it</source>
            <translation>هذا كل شيء</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/tour/tour.py" />
            <source>Ctrl+K finds everything else by its name, and ? shows all keys. Practise as long as you like; Leave, at the left, opens your own inbox.</source>
            <translation>يجد Ctrl+K كل ما عدا ذلك باسمه، ويعرض ? كل المفاتيح. تدرّب ما شئت؛ و«مغادرة» في الجانب تفتح صندوقك أنت.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/triage/bulk_bar.py" />
            <location filename="../../socialinbox/ui/triage/desk.py" />
            <source>Choose none</source>
            <translation>إلغاء التحديد</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/triage/bulk_bar.py" />
            <location filename="../../socialinbox/ui/triage/desk.py" />
            <source>Choose all of this list</source>
            <translation>تحديد كل هذه القائمة</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/triage/bulk_bar.py" />
            <location filename="../../socialinbox/ui/triage/desk.py" />
            <source>Snooze…</source>
            <translation>تأجيل…</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/triage/bulk_bar.py" />
            <location filename="../../socialinbox/ui/triage/desk.py" />
            <source>Save for offline, or no longer</source>
            <translation>حفظ بلا اتصال أو إلغاؤه</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/triage/bulk_bar.py" />
            <source>Read, or unread again</source>
            <translation>مقروءة أو غير مقروءة</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/triage/bulk_bar.py" />
            <source>All {count} chosen</source>
            <translation>حُدّدت كلها ({count})</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/triage/bulk_bar.py" />
            <source>{count} chosen</source>
            <translation>المحدّد: {count}</translation>
        </message>
        <message numerus="yes">
            <location filename="../../socialinbox/ui/triage/bulk_bar.py" />
            <location filename="../../socialinbox/ui/verbs.py" />
            <source>%n thread(s)</source>
            <translation>
                <numerusform>لا محادثات</numerusform>
                <numerusform>محادثة واحدة</numerusform>
                <numerusform>محادثتان</numerusform>
                <numerusform>%n محادثات</numerusform>
                <numerusform>%n محادثة</numerusform>
                <numerusform>%n محادثة</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/triage/bulk_bar.py" />
            <source>All of this list is chosen: {threads}</source>
            <translation>كل هذه القائمة محدّدة: {threads}</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/triage/bulk_bar.py" />
            <source>Chosen: {threads}</source>
            <translation>المحدّد: {threads}</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/triage/desk.py" />
            <source>No threads are listed</source>
            <translation>لا محادثات في القائمة</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/triage/desk.py" />
            <source>Done, or back to the inbox</source>
            <translation>إنجاز أو إعادة إلى الوارد</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/triage/desk.py" />
            <source>Unread again, or read</source>
            <translation>غير مقروءة أو مقروءة</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/triage/desk.py" />
            <source>Choose the thread, or no longer</source>
            <translation>تحديد المحادثة أو إلغاؤه</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/triage/desk.py" />
            <source>Choose the next one as well</source>
            <translation>تحديد التالية أيضًا</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/triage/desk.py" />
            <source>Choose the previous one as well</source>
            <translation>تحديد السابقة أيضًا</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/triage/desk.py" />
            <source>A tag for {threads}</source>
            <translation>وسم: {threads}</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/triage/snooze_sheet.py" />
            <source>An hour before the window closes</source>
            <translation>قبل ساعة من انتهاء المهلة</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/triage/snooze_sheet.py" />
            <source>This weekend</source>
            <translation>نهاية هذا الأسبوع</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/triage/snooze_sheet.py" />
            <source>In a month</source>
            <translation>بعد شهر</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/triage/snooze_sheet.py" />
            <source>Snooze</source>
            <translation>تأجيل</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/triage/snooze_sheet.py" />
            <source>Tomorrow at 3, Fri 14:30, in 2 weeks…</source>
            <translation>غدًا 15:00، الجمعة 14:30، خلال 3 ساعات…</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/triage/snooze_sheet.py" />
            <source>Until when, in words</source>
            <translation>حتى متى، بالكلمات</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/triage/snooze_sheet.py" />
            <source>A day and an hour</source>
            <translation>يوم وساعة</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/triage/snooze_sheet.py" />
            <source>Snooze {who} until…</source>
            <translation>تأجيل {who} حتى…</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/triage/snooze_sheet.py" />
            <source>The right to answer ends: {time}. An answer is still due.</source>
            <translation>ينتهي حق الرد: {time}. والرد ما زال مطلوبًا.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/triage/snooze_sheet.py" />
            <source>Back to the inbox now</source>
            <translation>إعادة إلى الوارد الآن</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/triage/snooze_sheet.py" />
            <source>The right to answer will have ended by then</source>
            <translation>يكون حق الرد قد انتهى حينها</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/verbs.py" />
            <source>Undo the last</source>
            <translation>التراجع عن الأخير</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/verbs.py" />
            <source>{who}: done.</source>
            <translation>{who}: أُنجزت.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/verbs.py" />
            <source>{who}: back in the inbox.</source>
            <translation>{who}: إعادة إلى الوارد.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/verbs.py" />
            <source>{who}: snoozed until {time}.</source>
            <translation>{who}: تأجيل حتى {time}.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/verbs.py" />
            <source>{who}: saved.</source>
            <translation>{who}: تم الحفظ.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/verbs.py" />
            <source>{who}: saved no longer.</source>
            <translation>{who}: أُلغي الحفظ.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/verbs.py" />
            <source>{who}: marked as read.</source>
            <translation>{who}: تعليم كمقروءة.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/verbs.py" />
            <source>{who}: marked as unread.</source>
            <translation>{who}: تعليم كغير مقروءة.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/verbs.py" />
            <source>{who}: tagged {tag}.</source>
            <translation>{who}: وُضع الوسم {tag}.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/verbs.py" />
            <source>Nothing to undo.</source>
            <translation>لا شيء للتراجع عنه.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/verbs.py" />
            <source>Undone.</source>
            <translation>تم التراجع.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/views/desk.py" />
            <source>Save this search as a view…</source>
            <translation>حفظ هذا البحث كعرض…</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/views/desk.py" />
            <source>Change this view…</source>
            <translation>تغيير هذا العرض…</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/views/desk.py" />
            <source>No view is listed</source>
            <translation>لا يوجد عرض مفتوح</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/views/desk.py" />
            <source>Delete this view</source>
            <translation>حذف هذا العرض</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/views/desk.py" />
            <source>Forget what I searched for</source>
            <translation>نسيان ما بحثت عنه</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/views/desk.py" />
            <source>Searched before</source>
            <translation>بحثت سابقًا</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/views/desk.py" />
            <source>No search is remembered.</source>
            <translation>لا بحث محفوظ.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/views/desk.py" />
            <source>Move up</source>
            <translation>نقل لأعلى</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/views/desk.py" />
            <source>Move down</source>
            <translation>نقل لأسفل</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/views/desk.py" />
            <source>View {name} deleted.</source>
            <translation>حُذف العرض {name}.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/views/desk.py" />
            <source>View {name} saved.</source>
            <translation>حُفظ العرض {name}.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/views/desk.py" />
            <source>View {name} changed.</source>
            <translation>غُيّر العرض {name}.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/views/view_list.py" />
            <source>Views</source>
            <translation>العروض</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/views/view_list.py" />
            <source>Lists the threads that fit {query}.</source>
            <translation>يعرض المحادثات التي توافق {query}.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/views/view_sheet.py" />
            <source>View</source>
            <translation>عرض</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/views/view_sheet.py" />
            <source>Name of the view</source>
            <translation>اسم العرض</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/views/view_sheet.py" />
            <source>Name, such as “Late in Messenger”</source>
            <translation>الاسم، مثل «متأخرة في Messenger»</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/views/view_sheet.py" />
            <source>What it searches for</source>
            <translation>ما يبحث عنه</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/views/view_sheet.py" />
            <source>Save this search as a view</source>
            <translation>حفظ هذا البحث كعرض</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/views/view_sheet.py" />
            <source>Change the view</source>
            <translation>تغيير العرض</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/widths.py" />
            <source>That pane is not shown</source>
            <translation>هذا الجزء غير ظاهر</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/widths.py" />
            <source>Make the list wider</source>
            <translation>توسيع القائمة</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/widths.py" />
            <source>Make the list narrower</source>
            <translation>تضييق القائمة</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/widths.py" />
            <source>Make the customer wider</source>
            <translation>توسيع بطاقة العميل</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/widths.py" />
            <source>Make the customer narrower</source>
            <translation>تضييق بطاقة العميل</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/window.py" />
            <source>Social Inbox – practice networks</source>
            <translation>Social Inbox – شبكات التدريب</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/window.py" />
            <source>Social Inbox</source>
            <translation>Social Inbox</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/window.py" />
            <source>Show or hide the customer</source>
            <translation>إظهار العميل أو إخفاؤه</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/window.py" />
            <source>Show or hide all lists, where the window is narrow</source>
            <translation>إظهار كل القوائم أو إخفاؤها حيث تضيق النافذة</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/window.py" />
            <source>Asking all networks…</source>
            <translation>جارٍ سؤال كل الشبكات…</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/words.py" />
            <source>, </source>
            <comment>between the parts of a list</comment>
            <translation>، </translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/words.py" />
            <source>; </source>
            <comment>between the clauses of a sentence</comment>
            <translation>؛ </translation>
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
            <translation>أمس</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/words.py" />
            <source>yesterday</source>
            <translation>أمس</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/words.py" />
            <source>today</source>
            <translation>اليوم</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/words.py" />
            <source>tomorrow</source>
            <translation>غدًا</translation>
        </message>
        <message numerus="yes">
            <location filename="../../socialinbox/ui/words.py" />
            <source>%n min</source>
            <translation>
                <numerusform>%n د</numerusform>
                <numerusform>%n د</numerusform>
                <numerusform>%n د</numerusform>
                <numerusform>%n د</numerusform>
                <numerusform>%n د</numerusform>
                <numerusform>%n د</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../socialinbox/ui/words.py" />
            <source>%n h</source>
            <translation>
                <numerusform>%n س</numerusform>
                <numerusform>%n س</numerusform>
                <numerusform>%n س</numerusform>
                <numerusform>%n س</numerusform>
                <numerusform>%n س</numerusform>
                <numerusform>%n س</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../socialinbox/ui/words.py" />
            <source>%n d</source>
            <translation>
                <numerusform>%n ي</numerusform>
                <numerusform>%n ي</numerusform>
                <numerusform>%n ي</numerusform>
                <numerusform>%n ي</numerusform>
                <numerusform>%n ي</numerusform>
                <numerusform>%n ي</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/words.py" />
            <source>{percent} %</source>
            <translation>{percent}٪</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/words.py" />
            <source>private</source>
            <translation>خاص</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/words.py" />
            <source>public</source>
            <translation>عام</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/words.py" />
            <source>draft</source>
            <translation>مسودة</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/words.py" />
            <source>sending…</source>
            <translation>يُرسل…</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/words.py" />
            <source>sent</source>
            <translation>أُرسل</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/words.py" />
            <source>confirmed ✓</source>
            <translation>مؤكَّد ✓</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/words.py" />
            <source>perhaps sent, looking</source>
            <translation>ربما أُرسل، قيد التحقق</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/words.py" />
            <source>fresh {time} ago</source>
            <translation>محدَّث قبل {time}</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/words.py" />
            <source>fresh now</source>
            <translation>محدَّث الآن</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/words.py" />
            <source>to be looked at again</source>
            <translation>سيُعاد النظر فيه</translation>
        </message>
        <message numerus="yes">
            <location filename="../../socialinbox/ui/words.py" />
            <source>%n picture(s) missing</source>
            <translation>
                <numerusform>لا صور ناقصة</numerusform>
                <numerusform>صورة واحدة ناقصة</numerusform>
                <numerusform>صورتان ناقصتان</numerusform>
                <numerusform>%n صور ناقصة</numerusform>
                <numerusform>%n صورة ناقصة</numerusform>
                <numerusform>%n صورة ناقصة</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../socialinbox/ui/words.py" />
            <source>%n file(s) missing</source>
            <translation>
                <numerusform>لا ملفات ناقصة</numerusform>
                <numerusform>ملف واحد ناقص</numerusform>
                <numerusform>ملفان ناقصان</numerusform>
                <numerusform>%n ملفات ناقصة</numerusform>
                <numerusform>%n ملفًا ناقصًا</numerusform>
                <numerusform>%n ملف ناقص</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../socialinbox/ui/words.py" />
            <source>%n message(s) gone</source>
            <translation>
                <numerusform>لم تُزل أي رسالة</numerusform>
                <numerusform>رسالة واحدة زالت</numerusform>
                <numerusform>رسالتان زالتا</numerusform>
                <numerusform>%n رسائل زالت</numerusform>
                <numerusform>%n رسالة زالت</numerusform>
                <numerusform>%n رسالة زالت</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/words.py" />
            <source>Words no longer kept</source>
            <translation>لم تعد الكلمات محفوظة</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/words.py" />
            <source>Note: {words}</source>
            <translation>ملاحظة: {words}</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/words.py" />
            <source>You: {words}</source>
            <translation>أنت: {words}</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/words.py" />
            <source>waiting for {time}</source>
            <translation>بانتظار الرد منذ {time}</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/words.py" />
            <source>reply window closes in {time}</source>
            <translation>تنتهي مهلة الرد بعد {time}</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/words.py" />
            <source>snoozed until {time}</source>
            <translation>مؤجَّلة حتى {time}</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/words.py" />
            <source>your reply was not sent</source>
            <translation>لم يُرسل ردك</translation>
        </message>
        <message numerus="yes">
            <location filename="../../socialinbox/ui/words.py" />
            <source>%n unread message(s)</source>
            <translation>
                <numerusform>لا رسائل غير مقروءة</numerusform>
                <numerusform>رسالة غير مقروءة</numerusform>
                <numerusform>رسالتان غير مقروءتين</numerusform>
                <numerusform>%n رسائل غير مقروءة</numerusform>
                <numerusform>%n رسالة غير مقروءة</numerusform>
                <numerusform>%n رسالة غير مقروءة</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/words.py" />
            <source>saved</source>
            <translation>محفوظة</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/words.py" />
            <source>followed</source>
            <translation>تتابعه</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/words.py" />
            <source>muted</source>
            <translation>مكتوم</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/words.py" />
            <source>to do since {time}</source>
            <translation>مهمة منذ {time}</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/words.py" />
            <source>to do {time}</source>
            <translation>مهمة {time}</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/words.py" />
            <source>tagged {tags}</source>
            <translation>الوسوم {tags}</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/words.py" />
            <source>on {places}</source>
            <translation>على {places}</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/words.py" />
            <source>also on {places}</source>
            <translation>وأيضًا على {places}</translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/words.py" />
            <source>{time} ago</source>
            <translation>قبل {time}</translation>
        </message>
        <message>
            <location filename="../../socialinbox/updates.py" />
            <source>The file that tells of new versions is not signed by the makers, so it was not used.</source>
            <translation>الملف الذي يخبر بالإصدارات الجديدة غير موقّع من الصانعين، فلم يُستخدم.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/updates.py" />
            <source>Look for a new version on the program's own page.</source>
            <translation>ابحث عن إصدار جديد في صفحة البرنامج نفسه.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/vault/auth.py" />
            <source>The keychain holds no sign-in for this account. Sign in again.</source>
            <translation>لا تسجيل دخول محفوظًا في سلسلة المفاتيح لهذا الحساب. سجّل الدخول من جديد.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/vault/auth.py" />
            <source>The sign-in could not be renewed, because there is no connection to the network.</source>
            <translation>تعذّر تجديد تسجيل الدخول، إذ لا اتصال بالشبكة.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/vault/auth.py" />
            <source>The network asks us to wait before renewing the sign-in.</source>
            <translation>تطلب الشبكة الانتظار قبل تجديد تسجيل الدخول.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/vault/auth.py" />
            <source>The network no longer accepts the app's client id or secret. Check them and sign in again.</source>
            <translation>لم تعد الشبكة تقبل معرّف التطبيق أو سره. تحقّق منهما وسجّل الدخول من جديد.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/vault/auth.py" />
            <source>The network no longer accepts this sign-in: it ran out or was withdrawn. Sign in again.</source>
            <translation>لم تعد الشبكة تقبل تسجيل الدخول هذا: انتهت صلاحيته أو سُحب. سجّل الدخول من جديد.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/vault/auth.py" />
            <source>The sign-in could not be renewed just now (answer {status}).</source>
            <translation>تعذّر تجديد تسجيل الدخول الآن (الجواب {status}).</translation>
        </message>
        <message>
            <location filename="../../socialinbox/vault/trouble.py" />
            <source>Until then sign-ins are kept in memory only and are gone when Social Inbox closes.</source>
            <translation>وحتى ذلك الحين تُحفظ تسجيلات الدخول في الذاكرة فقط، وتزول عند إغلاق Social Inbox.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/vault/trouble.py" />
            <source>The keychain is switched off: what is written to it is thrown away.</source>
            <translation>سلسلة المفاتيح موقوفة: ما يُكتب فيها يُرمى.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/vault/trouble.py" />
            <source>Remove the setting PYTHON_KEYRING_BACKEND, or the line default-keyring in keyringrc.cfg, and start Social Inbox again.</source>
            <translation>أزل الإعداد PYTHON_KEYRING_BACKEND أو السطر default-keyring في keyringrc.cfg، وشغّل Social Inbox من جديد.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/vault/trouble.py" />
            <source>The only keychain found would write sign-ins into a readable file, so it is not used.</source>
            <translation>سلسلة المفاتيح الوحيدة الموجودة تكتب تسجيلات الدخول في ملف مقروء، فلم تُستخدم.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/vault/trouble.py" />
            <source>Remove the package keyrings.alt or the setting that chooses it, and make sure that the system's own keychain is running.</source>
            <translation>أزل الحزمة keyrings.alt أو الإعداد الذي يختارها، وتأكد من أن سلسلة مفاتيح النظام تعمل.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/vault/trouble.py" />
            <source>The keychain does not answer; it may be waiting for you to type its password.</source>
            <translation>لا تجيب سلسلة المفاتيح؛ ربما تنتظر أن تكتب كلمة مرورها.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/vault/trouble.py" />
            <source>Look for the keychain's window, perhaps behind this one, and answer it.</source>
            <translation>ابحث عن نافذة سلسلة المفاتيح، وربما كانت خلف هذه، وأجبها.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/vault/trouble.py" />
            <source>The keychain took a sign-in but gave something else back.</source>
            <translation>أخذت سلسلة المفاتيح تسجيل دخول وأعادت شيئًا آخر.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/vault/trouble.py" />
            <source>Run “socialinbox doctor” to see which keychain is in use, and try another.</source>
            <translation>نفّذ «socialinbox doctor» لترى أي سلسلة مفاتيح مستخدمة، وجرّب غيرها.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/vault/trouble.py" />
            <source>The keychain reported a fault.</source>
            <translation>أبلغت سلسلة المفاتيح عن عطل.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/vault/trouble.py" />
            <source>Restart the computer; if it stays, run “socialinbox doctor” to see which keychain is in use.</source>
            <translation>أعد تشغيل الحاسوب؛ فإن بقي الأمر فنفّذ «socialinbox doctor» لترى أي سلسلة مفاتيح مستخدمة.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/vault/trouble.py" />
            <source>There is no keychain on this computer.</source>
            <translation>لا سلسلة مفاتيح على هذا الحاسوب.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/vault/trouble.py" />
            <source>Install GNOME Keyring or KWallet (on Debian and Ubuntu: apt install gnome-keyring), sign in to the desktop again and start Social Inbox from there.</source>
            <translation>ثبّت GNOME Keyring أو KWallet (في Debian وUbuntu: apt install gnome-keyring)، ثم ادخل إلى سطح المكتب من جديد وشغّل Social Inbox منه.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/vault/trouble.py" />
            <source>The keychain is locked.</source>
            <translation>سلسلة المفاتيح مقفلة.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/vault/trouble.py" />
            <source>Unlock it in “Passwords and Keys” or KWalletManager, or sign in to the desktop again.</source>
            <translation>افتح قفلها في «Passwords and Keys» أو KWalletManager، أو ادخل إلى سطح المكتب من جديد.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/vault/trouble.py" />
            <source>The keychain's service stopped.</source>
            <translation>توقفت خدمة سلسلة المفاتيح.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/vault/trouble.py" />
            <source>Sign in to the desktop again, or start gnome-keyring-daemon or KWallet.</source>
            <translation>ادخل إلى سطح المكتب من جديد، أو شغّل gnome-keyring-daemon أو KWallet.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/vault/trouble.py" />
            <source>The macOS keychain can't be reached.</source>
            <translation>تعذّر الوصول إلى سلسلة مفاتيح macOS.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/vault/trouble.py" />
            <source>Open Keychain Access and check that the keychain “login” exists.</source>
            <translation>افتح Keychain Access وتأكد من وجود سلسلة المفاتيح «login».</translation>
        </message>
        <message>
            <location filename="../../socialinbox/vault/trouble.py" />
            <source>The macOS keychain is locked, or Social Inbox was denied access.</source>
            <translation>سلسلة مفاتيح macOS مقفلة، أو مُنع Social Inbox من الوصول إليها.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/vault/trouble.py" />
            <source>Unlock the keychain “login” in Keychain Access, and choose “Always Allow” when asked.</source>
            <translation>افتح قفل سلسلة المفاتيح «login» في Keychain Access، واختر «Always Allow» عند السؤال.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/vault/trouble.py" />
            <source>The macOS keychain stopped answering.</source>
            <translation>توقفت سلسلة مفاتيح macOS عن الإجابة.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/vault/trouble.py" />
            <source>Sign out of macOS and in again.</source>
            <translation>اخرج من حسابك في macOS وادخل من جديد.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/vault/trouble.py" />
            <source>The Windows Credential Manager can't be reached.</source>
            <translation>تعذّر الوصول إلى Windows Credential Manager.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/vault/trouble.py" />
            <source>Start the service “Credential Manager” in services.msc.</source>
            <translation>شغّل الخدمة «Credential Manager» في services.msc.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/vault/trouble.py" />
            <source>The Windows Credential Manager refuses access.</source>
            <translation>يرفض Windows Credential Manager الوصول.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/vault/trouble.py" />
            <source>Sign in to Windows with your own user and its password.</source>
            <translation>ادخل إلى Windows بمستخدمك وكلمة مروره.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/vault/trouble.py" />
            <source>The Windows Credential Manager stopped answering.</source>
            <translation>توقف Windows Credential Manager عن الإجابة.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/vault/trouble.py" />
            <source>The Windows Credential Manager refused a sign-in; it may be full.</source>
            <translation>رفض Windows Credential Manager تسجيل دخول؛ ربما كان ممتلئًا.</translation>
        </message>
        <message>
            <location filename="../../socialinbox/vault/trouble.py" />
            <source>Remove old entries under “Windows Credentials” in the Control Panel.</source>
            <translation>أزل القيود القديمة من «Windows Credentials» في لوحة التحكم.</translation>
        </message>
    </context>
</TS>
