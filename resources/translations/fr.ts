<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
    <context>
        <name>SocialInbox</name>
        <message>
            <location filename="../../socialinbox/config/settings/declared.py" />
            <source>Colours</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../socialinbox/config/settings/declared.py" />
            <source>Light or dark; or as the desktop is, following it when it changes.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../socialinbox/config/settings/declared.py" />
            <source>Height of the rows</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../socialinbox/config/settings/declared.py" />
            <source>How much of each thread the list shows, and how many threads fit into it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../socialinbox/config/settings/declared.py" />
            <location filename="../../socialinbox/ui/accounts/account.py" />
            <source>Tell customers that you have seen their message</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../socialinbox/config/settings/declared.py" />
            <source>Where a network lets a program do it (Messenger): never; when your answer has arrived; or as soon as you open the thread. The same for all accounts.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../socialinbox/config/settings/declared.py" />
            <source>Notifications of the desktop</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../socialinbox/config/settings/declared.py" />
            <source>Tells of new messages while the window is elsewhere, and of accounts that need you. Off, you are still told of customers you follow and of what is due to be done.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../socialinbox/config/settings/declared.py" />
            <source>Keep names and words out of notifications</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../socialinbox/config/settings/declared.py" />
            <source>Then they only say how many messages are new.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../socialinbox/config/settings/declared.py" />
            <source>Lock the window after so many minutes without a key or the mouse</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../socialinbox/config/settings/declared.py" />
            <source>Covers everything until the pass phrase of the lock is typed; notifications then have no content. Ctrl+L locks at once. Messages keep coming in.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../socialinbox/config/settings/declared.py" />
            <source>Look for newer versions</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../socialinbox/config/settings/declared.py" />
            <source>Asks one signed file on the makers' page, once a day; nothing about you is sent. Without it the program asks nobody.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../socialinbox/config/settings/declared.py" />
            <source>As the desktop</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../socialinbox/config/settings/declared.py" />
            <location filename="../../socialinbox/ui/settings_menu.py" />
            <source>Light</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../socialinbox/config/settings/declared.py" />
            <location filename="../../socialinbox/ui/settings_menu.py" />
            <source>Dark</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../socialinbox/config/settings/declared.py" />
            <source>Comfortable</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../socialinbox/config/settings/declared.py" />
            <source>Compact</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../socialinbox/config/settings/declared.py" />
            <location filename="../../socialinbox/ui/card/suggestion.py" />
            <source>Never</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../socialinbox/config/settings/declared.py" />
            <source>When my answer has arrived</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../socialinbox/config/settings/declared.py" />
            <source>As soon as I open the thread</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../socialinbox/config/settings/declared.py" />
            <source>After 1 minute</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../socialinbox/config/settings/declared.py" />
            <source>After 5 minutes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../socialinbox/config/settings/declared.py" />
            <source>After 15 minutes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../socialinbox/config/settings/declared.py" />
            <source>After an hour</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../socialinbox/config/settings/kinds.py" />
            <source>Looks</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../socialinbox/config/settings/kinds.py" />
            <location filename="../../socialinbox/ui/threads/pane.py" />
            <source>Inbox</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../socialinbox/config/settings/kinds.py" />
            <source>Answering</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../socialinbox/config/settings/kinds.py" />
            <source>Being told</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../socialinbox/config/settings/kinds.py" />
            <location filename="../../socialinbox/ui/sidebar/sidebar.py" />
            <source>Networks</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../socialinbox/config/settings/kinds.py" />
            <source>Privacy</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../socialinbox/config/settings/kinds.py" />
            <source>Program</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../socialinbox/ui/accounts/account.py" />
            <source>Fetch what is missing</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../socialinbox/ui/accounts/account.py" />
            <source>Fetch what is missing of {stream}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../socialinbox/ui/accounts/account.py" />
            <source>Fetching…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../socialinbox/ui/accounts/account.py" />
            <source>What is known, and what is missing</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../socialinbox/ui/accounts/account.py" />
            <location filename="../../socialinbox/ui/story/to_do.py" />
            <location filename="../../socialinbox/ui/words.py" />
            <source>Today</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../socialinbox/ui/accounts/account.py" />
            <source>What it costs</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../socialinbox/ui/accounts/account.py" />
            <source>How long things are kept</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../socialinbox/ui/accounts/account.py" />
            <source>What only you can say</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../socialinbox/ui/accounts/account.py" />
            <location filename="../../socialinbox/ui/accounts/disconnect.py" />
            <source>Disconnect</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../socialinbox/ui/accounts/account.py" />
            <source>Disconnect…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../socialinbox/ui/accounts/account.py" />
            <source>Its messages stay. The keys are deleted, and the network is asked to take the access back.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../socialinbox/ui/accounts/account.py" />
            <source>Sync now</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../socialinbox/ui/accounts/account.py" />
            <location filename="../../socialinbox/ui/notices.py" />
            <source>Connect again</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../socialinbox/ui/accounts/account.py" />
            <source>Queued replies wait until it is connected.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../socialinbox/ui/accounts/account.py" />
            <location filename="../../socialinbox/ui/sidebar/health.py" />
            <source>Last complete: {time}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../socialinbox/ui/accounts/account.py" />
            <source>Asking…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../socialinbox/ui/accounts/connect.py" />
            <source>Which network?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../socialinbox/ui/accounts/connect.py" />
            <source>Each network wants an app of your own once: a name and a key in its pages for developers. The next page says every step, with everything to copy.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../socialinbox/ui/accounts/connect.py" />
            <location filename="../../socialinbox/ui/accounts/kept_for.py" />
            <location filename="../../socialinbox/ui/accounts/prepare.py" />
            <location filename="../../socialinbox/ui/accounts/under_way.py" />
            <location filename="../../socialinbox/ui/composer/panel.py" />
            <location filename="../../socialinbox/ui/confirm.py" />
            <location filename="../../socialinbox/ui/guard/pages.py" />
            <location filename="../../socialinbox/ui/saved/export_sheet.py" />
            <source>Cancel</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../socialinbox/ui/accounts/connect.py" />
            <source>Connect an account</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../socialinbox/ui/accounts/connect.py" />
            <source>Connect {name} again</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../socialinbox/ui/accounts/connect.py" />
            <location filename="../../socialinbox/ui/accounts/under_way.py" />
            <source>Connect {name}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../socialinbox/ui/accounts/connect.py" />
            <source>You have made an app there before; it is filled in below.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../socialinbox/ui/accounts/connect.py" />
            <location filename="../../socialinbox/ui/accounts/disconnect.py" />
            <source>Social Inbox is still starting. Press again in a moment.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../socialinbox/ui/accounts/costs.py" />
            <source>no cap</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../socialinbox/ui/accounts/costs.py" />
            <source>The most that a month may cost, in dollars</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../socialinbox/ui/accounts/costs.py" />
            <source>Set</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../socialinbox/ui/accounts/costs.py" />
            <source>Set the cap</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../socialinbox/ui/accounts/costs.py" />
            <source>At most, a month: $</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../socialinbox/ui/accounts/costs.py" />
            <source>At the cap reading stops until the next month. Replies still go out.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../socialinbox/ui/accounts/costs.py" />
            <source>{cost} this month.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../socialinbox/ui/accounts/costs.py" />
            <source>{cost} of at most {cap} this month.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../socialinbox/ui/accounts/costs.py" />
            <source>{used} of {limit} {unit} used today.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../socialinbox/ui/accounts/costs.py" />
            <source>It begins anew at {time}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../socialinbox/ui/accounts/costs.py" />
            <source>This is no amount. Write dollars, such as 5 or 7.50.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../socialinbox/ui/accounts/desk.py" />
            <location filename="../../socialinbox/ui/guard/pages.py" />
            <location filename="../../socialinbox/ui/people/statement.py" />
            <location filename="../../socialinbox/ui/window.py" />
            <source>Back</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../socialinbox/ui/accounts/desk.py" />
            <source>Account</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../socialinbox/ui/accounts/disconnect.py" />
            <source>Also erase everything that came from this network</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../socialinbox/ui/accounts/disconnect.py" />
            <source>Keep it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../socialinbox/ui/accounts/disconnect.py" />
            <source>Disconnect {name}?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../socialinbox/ui/accounts/disconnect.py" />
            <source>Also erase everything that came from {network}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../socialinbox/ui/accounts/disconnect.py" />
            <source>All messages from {network} are overwritten on this computer, with everybody known from there alone; nothing undoes it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../socialinbox/ui/accounts/disconnect.py" />
            <source>All messages stay and can be read and searched.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../socialinbox/ui/accounts/disconnect.py" />
            <source>Nothing new comes in from {network}, and nothing can be sent there. The keys are deleted from this computer, and {network} is asked to take the access back. You can connect it again at any time.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../socialinbox/ui/accounts/disconnect.py" />
            <source>Disconnecting…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../socialinbox/ui/accounts/disconnect.py" />
            <source>Everything that came from there is erased.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../socialinbox/ui/accounts/disconnect.py" />
            <source>{name} is disconnected.</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <location filename="../../socialinbox/ui/accounts/kept_for.py" />
            <location filename="../../socialinbox/ui/words.py" />
            <source>%n hour(s)</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../socialinbox/ui/accounts/kept_for.py" />
            <location filename="../../socialinbox/ui/words.py" />
            <source>%n day(s)</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/accounts/kept_for.py" />
            <source>My contract allows more…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../socialinbox/ui/accounts/kept_for.py" />
            <source>Its name and date, and where it lies</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../socialinbox/ui/accounts/kept_for.py" />
            <source>Which contract it is</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../socialinbox/ui/accounts/kept_for.py" />
            <source>Who says so</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../socialinbox/ui/accounts/kept_for.py" />
            <source>For how many days it allows things to be kept</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../socialinbox/ui/accounts/kept_for.py" />
            <source>for ever</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../socialinbox/ui/accounts/kept_for.py" />
            <source>It allows things to be kept for ever</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../socialinbox/ui/accounts/kept_for.py" />
            <source>Record it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../socialinbox/ui/accounts/kept_for.py" />
            <source>Which contract allows more?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../socialinbox/ui/accounts/kept_for.py" />
            <source>Everything may be kept for</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../socialinbox/ui/accounts/kept_for.py" />
            <source>days, or</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../socialinbox/ui/accounts/kept_for.py" />
            <source>Who says so:</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../socialinbox/ui/accounts/kept_for.py" />
            <source>What you state is recorded with the name and the time. It can be taken back; what was then kept for too long goes at once.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../socialinbox/ui/accounts/kept_for.py" />
            <source>By: {source}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../socialinbox/ui/accounts/kept_for.py" />
            <location filename="../../socialinbox/ui/timeline/layout.py" />
            <source>Take back</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../socialinbox/ui/accounts/kept_for.py" />
            <source>Take the statement back: {words}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../socialinbox/ui/accounts/kept_for.py" />
            <source>By your contract “{words}”: {length}. Stated by {by} on {day}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../socialinbox/ui/accounts/kept_for.py" />
            <source>Write a number of days, such as 365, or choose for ever.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../socialinbox/ui/accounts/kept_for.py" />
            <source>{network} sets no time. What is deleted or changed there is deleted or changed here.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../socialinbox/ui/accounts/kept_for.py" />
            <source>{network} lets others’ words be kept for {words}, names and faces for {people}, your own words {own}. While you are online everything is fetched anew before its time is over.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../socialinbox/ui/accounts/kept_for.py" />
            <source>for {time}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../socialinbox/ui/accounts/kept_for.py" />
            <source>ever</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../socialinbox/ui/accounts/kept_for.py" />
            <source>Exports and backups leave others’ words and names out.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../socialinbox/ui/accounts/parts.py" />
            <source>Copied</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../socialinbox/ui/accounts/prepare.py" />
            <source>if there is one</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../socialinbox/ui/accounts/prepare.py" />
            <source>Hide {field}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../socialinbox/ui/accounts/prepare.py" />
            <source>Show {field}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../socialinbox/ui/accounts/prepare.py" />
            <source>Connect {network}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../socialinbox/ui/accounts/prepare.py" />
            <source>Show the steps</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../socialinbox/ui/accounts/prepare.py" />
            <source>What you will be asked to allow</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../socialinbox/ui/accounts/prepare.py" />
            <source>Open the browser</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../socialinbox/ui/accounts/prepare.py" />
            <source>You sign in at {network} itself. Your password stays there; what {network} gives goes into this computer’s keychain and nowhere else.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../socialinbox/ui/accounts/prepare.py" />
            <source>Step {number}: {title}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../socialinbox/ui/accounts/prepare.py" />
            <source>Open {page}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../socialinbox/ui/accounts/prepare.py" />
            <source>Open {page} in the browser</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../socialinbox/ui/accounts/prepare.py" />
            <source>Copy {label}: {value}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../socialinbox/ui/accounts/prepare.py" />
            <source>Copy</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../socialinbox/ui/accounts/prepare.py" />
            <source>permission</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../socialinbox/ui/accounts/prepare.py" />
            <source>Hide the steps</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../socialinbox/ui/accounts/seen.py" />
            <source>The same for all accounts.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../socialinbox/ui/accounts/strip.py" />
            <source>{start} to {end}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../socialinbox/ui/accounts/strip.py" />
            <source>{start} until now</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../socialinbox/ui/accounts/strip.py" />
            <source>{span}: complete.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../socialinbox/ui/accounts/strip.py" />
            <source>not read</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../socialinbox/ui/accounts/strip.py" />
            <source>{span}: beyond reach. {cause}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../socialinbox/ui/accounts/strip.py" />
            <source>{span}: missing, {cause}. It can still be fetched.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../socialinbox/ui/accounts/strip.py" />
            <source>{span}: missing, {cause}.</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <location filename="../../socialinbox/ui/accounts/strip.py" />
            <source>%n gap(s)</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/accounts/strip.py" />
            <source>nothing read yet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../socialinbox/ui/accounts/strip.py" />
            <source>complete since {date}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../socialinbox/ui/accounts/strip.py" />
            <location filename="../../socialinbox/ui/words.py" />
            <source>complete</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../socialinbox/ui/accounts/strip.py" />
            <source>missing</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../socialinbox/ui/accounts/strip.py" />
            <source>beyond the network’s reach</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../socialinbox/ui/accounts/under_way.py" />
            <source>Open the browser again</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../socialinbox/ui/accounts/under_way.py" />
            <source>Copy the link</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../socialinbox/ui/accounts/under_way.py" />
            <source>Copy the link to the sign-in page</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../socialinbox/ui/accounts/under_way.py" />
            <source>Now the browser</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../socialinbox/ui/accounts/under_way.py" />
            <source>Time left for {name}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../socialinbox/ui/accounts/under_way.py" />
            <source>You are back from the browser</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../socialinbox/ui/accounts/under_way.py" />
            <source>Almost done</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../socialinbox/ui/accounts/under_way.py" />
            <source>This takes a few seconds.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../socialinbox/ui/accounts/under_way.py" />
            <source>Waiting for your answer there, for {time} more.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../socialinbox/ui/accounts/under_way.py" />
            <source>Connect</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../socialinbox/ui/accounts/under_way.py" />
            <source>Which of your {things}?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../socialinbox/ui/accounts/under_way.py" />
            <source>Is this the one?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../socialinbox/ui/accounts/under_way.py" />
            <source>To the inbox</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../socialinbox/ui/accounts/under_way.py" />
            <source>Connect another account</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../socialinbox/ui/accounts/under_way.py" />
            <source>Its messages are being read now, and what is older comes in as read. {network} is asked again and again from here on.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../socialinbox/ui/accounts/under_way.py" />
            <location filename="../../socialinbox/ui/guard/pages.py" />
            <source>Try again</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../socialinbox/ui/accounts/under_way.py" />
            <source>Leave it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../socialinbox/ui/accounts/under_way.py" />
            <source>You said no at {network}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../socialinbox/ui/accounts/under_way.py" />
            <source>The browser did not answer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../socialinbox/ui/accounts/under_way.py" />
            <source>{network} could not be connected</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../socialinbox/ui/accounts/under_way.py" />
            <source>If that was not meant, try again and press the button that allows it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../socialinbox/ui/accounts/under_way.py" />
            <source>If the page was closed, or opened in a browser where you are not signed in at {network}, try again and use “Copy the link”.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../socialinbox/ui/accounts/under_way.py" />
            <source>What you filled in is still there; nothing was stored.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../socialinbox/ui/accounts/under_way.py" />
            <source>What will not work</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../socialinbox/ui/banner.py" />
            <source>Hide</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../socialinbox/ui/beginning.py" />
            <source>Leave the practice networks…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../socialinbox/ui/beginning.py" />
            <source>Leave the practice networks?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../socialinbox/ui/beginning.py" />
            <source>Your own inbox opens. What you did here was practice: it reached nobody and is not kept.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../socialinbox/ui/beginning.py" />
            <source>Leave</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../socialinbox/ui/beginning.py" />
            <source>Your own accounts are connected in your own inbox. It opens when you leave; what you did here was practice and is not kept.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../socialinbox/ui/calls.py" />
            <source>Social Inbox ended by itself last time. A report was written; it holds none of your messages, names or sign-ins.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../socialinbox/ui/calls.py" />
            <source>Open its folder</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../socialinbox/ui/card/card.py" />
            <source>Customer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../socialinbox/ui/card/foot.py" />
            <location filename="../../socialinbox/ui/people/step_row.py" />
            <location filename="../../socialinbox/ui/people/undo_sheet.py" />
            <location filename="../../socialinbox/ui/toasts.py" />
            <source>Undo</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../socialinbox/ui/card/foot.py" />
            <source>Put this away</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../socialinbox/ui/card/foot.py" />
            <source>Just said</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../socialinbox/ui/card/foot.py" />
            <location filename="../../socialinbox/ui/story/strip.py" />
            <source>{count} more</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../socialinbox/ui/card/foot.py" />
            <source>Undo: {words}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../socialinbox/ui/card/head.py" />
            <source>customer since {month}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../socialinbox/ui/card/identities.py" />
            <source>Identities</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../socialinbox/ui/card/identities.py" />
            <location filename="../../socialinbox/ui/reading.py" />
            <source>Same person as…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../socialinbox/ui/card/identities.py" />
            <source>Link this customer with another (L)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../socialinbox/ui/card/identities.py" />
            <location filename="../../socialinbox/ui/card/suggestion.py" />
            <location filename="../../socialinbox/ui/people/words.py" />
            <source>name withheld</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../socialinbox/ui/card/identities.py" />
            <source>More about {name}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../socialinbox/ui/card/identities.py" />
            <source>since {month}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../socialinbox/ui/card/identities.py" />
            <source>{messages} of this account</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../socialinbox/ui/card/identities.py" />
            <source>{basis}, {day}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../socialinbox/ui/card/identities.py" />
            <source>{messages} since {time}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../socialinbox/ui/card/identities.py" />
            <source>{basis}, said by {who} on {time}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../socialinbox/ui/card/identities.py" />
            <source>Open the profile</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../socialinbox/ui/card/identities.py" />
            <source>Somebody else…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../socialinbox/ui/card/identities.py" />
            <source>It is the only identity here. Choose single messages instead.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../socialinbox/ui/card/ledger.py" />
            <source>What was said about who this is</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../socialinbox/ui/card/ledger.py" />
            <source>The whole history…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../socialinbox/ui/card/ledger.py" />
            <source>Who this is, and since when (H)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../socialinbox/ui/card/people_list.py" />
            <source>Find a customer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../socialinbox/ui/card/people_list.py" />
            <source>Find a customer by name or handle</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../socialinbox/ui/card/people_list.py" />
            <source>Customers</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../socialinbox/ui/card/people_list.py" />
            <source>No customer is called that.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../socialinbox/ui/card/picker.py" />
            <source>The same person as…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../socialinbox/ui/card/picker.py" />
            <source>{name} is the same person as…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../socialinbox/ui/card/picker.py" />
            <source>{one} and {other} are the same person</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../socialinbox/ui/card/picker.py" />
            <source>They are the same person</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../socialinbox/ui/card/stored.py" />
            <source>Stored here</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../socialinbox/ui/card/stored.py" />
            <source>What, and until when…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../socialinbox/ui/card/stored.py" />
            <source>What is stored, a copy for them, erasing (D)</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <location filename="../../socialinbox/ui/card/stored.py" />
            <location filename="../../socialinbox/ui/people/words.py" />
            <location filename="../../socialinbox/ui/timeline/page.py" />
            <source>%n message(s)</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/card/suggestion.py" />
            <source>Perhaps the same person</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../socialinbox/ui/card/suggestion.py" />
            <source>Look</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../socialinbox/ui/card/suggestion.py" />
            <source>Open the other thread</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../socialinbox/ui/card/suggestion.py" />
            <source>Open the thread of {name}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../socialinbox/ui/card/suggestion.py" />
            <source>Accept</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../socialinbox/ui/card/suggestion.py" />
            <source>{one} and {other} are one person</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../socialinbox/ui/card/suggestion.py" />
            <location filename="../../socialinbox/ui/guard/words_page.py" />
            <location filename="../../socialinbox/ui/story/to_do.py" />
            <source>Later</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../socialinbox/ui/card/suggestion.py" />
            <source>Ask again in two weeks</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../socialinbox/ui/card/suggestion.py" />
            <source>{one} and {other} are different people; never ask again</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../socialinbox/ui/card/suggestion.py" />
            <source>Perhaps the same person: {name}. {reasons}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../socialinbox/ui/card/suggestion_answers.py" />
            <source>Perhaps the same person: to the answers</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../socialinbox/ui/card/suggestion_answers.py" />
            <source>{one} and {other}: one person, one thread.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../socialinbox/ui/card/suggestion_answers.py" />
            <source>You will be asked again in two weeks.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../socialinbox/ui/card/suggestion_answers.py" />
            <source>{one} and {other} are different people. You are not asked again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../socialinbox/ui/card/suggestion_words.py" />
            <source>same e-mail address</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../socialinbox/ui/card/suggestion_words.py" />
            <source>same telephone number</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../socialinbox/ui/card/suggestion_words.py" />
            <source>one profile links to the other</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../socialinbox/ui/card/suggestion_words.py" />
            <source>a message says so</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../socialinbox/ui/card/suggestion_words.py" />
            <source>same handle</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../socialinbox/ui/card/suggestion_words.py" />
            <source>handle fits</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../socialinbox/ui/card/suggestion_words.py" />
            <source>same name and town</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../socialinbox/ui/card/suggestion_words.py" />
            <source>same name</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../socialinbox/ui/card/suggestion_words.py" />
            <source>name fits</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../socialinbox/ui/card/suggestion_words.py" />
            <source>as on {network}: {evidence}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../socialinbox/ui/card/switcher.py" />
            <location filename="../../socialinbox/ui/sheets.py" />
            <source>Go to a customer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../socialinbox/ui/composer/attach.py" />
            <location filename="../../socialinbox/ui/reading.py" />
            <source>Attach files</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../socialinbox/ui/composer/attach.py" />
            <source>“{name}” can’t be read. Choose a file, not a folder.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../socialinbox/ui/composer/attach.py" />
            <source>Pasted picture.png</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../socialinbox/ui/composer/attach.py" />
            <source>The picture can’t be kept: {why}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../socialinbox/ui/composer/composer.py" />
            <source>A file can’t be read ({why}).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../socialinbox/ui/composer/composer.py" />
            <source>Attach it again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../socialinbox/ui/composer/files.py" />
            <source>File {name}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../socialinbox/ui/composer/files.py" />
            <source>Describe the picture</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../socialinbox/ui/composer/files.py" />
            <source>What it shows, for those who can’t see it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../socialinbox/ui/composer/files.py" />
            <source>What {name} shows</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../socialinbox/ui/composer/files.py" />
            <source>Leave out {name}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../socialinbox/ui/composer/files.py" />
            <source>Files of this reply</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../socialinbox/ui/composer/meter.py" />
            <source>What the network charges for this reply</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../socialinbox/ui/composer/meter.py" />
            <source>Costs {price}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../socialinbox/ui/composer/note_bar.py" />
            <source>Note</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../socialinbox/ui/composer/note_bar.py" />
            <source>Call</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../socialinbox/ui/composer/note_bar.py" />
            <source>Visit</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../socialinbox/ui/composer/note_bar.py" />
            <source>E-mail</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../socialinbox/ui/composer/note_bar.py" />
            <source>What happened: {kind}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../socialinbox/ui/composer/note_bar.py" />
            <source>It happened just now</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../socialinbox/ui/composer/note_bar.py" />
            <source>Press for another time</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../socialinbox/ui/composer/note_bar.py" />
            <source>It happened just now; press for another time</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../socialinbox/ui/composer/note_bar.py" />
            <source>When it happened</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../socialinbox/ui/composer/note_bar.py" />
            <source>Only you see this</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../socialinbox/ui/composer/noting.py" />
            <source>The note is changed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../socialinbox/ui/composer/noting.py" />
            <source>Noted. Only you see it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../socialinbox/ui/composer/panel.py" />
            <source>Reply on</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../socialinbox/ui/composer/panel.py" />
            <location filename="../../socialinbox/ui/reading.py" />
            <source>Write a note</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../socialinbox/ui/composer/panel.py" />
            <source>Attach a file</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../socialinbox/ui/composer/panel.py" />
            <source>Leave it as it is (Esc)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../socialinbox/ui/composer/panel.py" />
            <location filename="../../socialinbox/ui/keys_sheet.py" />
            <source>Send</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../socialinbox/ui/composer/panel.py" />
            <source>Send (Ctrl+Enter)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../socialinbox/ui/composer/panel.py" />
            <location filename="../../socialinbox/ui/keys_sheet.py" />
            <source>Send and done</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../socialinbox/ui/composer/panel.py" />
            <source>Send and done (Ctrl+Shift+Enter)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../socialinbox/ui/composer/panel.py" />
            <source>Save the change</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../socialinbox/ui/composer/panel.py" />
            <source>Save (Ctrl+Enter)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../socialinbox/ui/composer/panel.py" />
            <source>Save note</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../socialinbox/ui/composer/panel.py" />
            <source>Save, for you alone (Ctrl+Enter)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../socialinbox/ui/composer/panel.py" />
            <source>Write a reply instead</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../socialinbox/ui/composer/panel.py" />
            <source>Go on with the note that is not saved yet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../socialinbox/ui/composer/panel.py" />
            <source>Keep a file with the note (Ctrl+Shift+A)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../socialinbox/ui/composer/panel.py" />
            <source>Attach a file (Ctrl+Shift+A)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../socialinbox/ui/composer/panel.py" />
            <source>as {name}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../socialinbox/ui/composer/panel.py" />
            <location filename="../../socialinbox/ui/composer/place_pill.py" />
            <source>closes in {time}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../socialinbox/ui/composer/panel.py" />
            <source>Everyone can read this.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../socialinbox/ui/composer/panel.py" />
            <source>Answers {about}. Everyone can read this.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../socialinbox/ui/composer/panel.py" />
            <source>Reply on {place}…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../socialinbox/ui/composer/panel.py" />
            <source>Reply on {place}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../socialinbox/ui/composer/panel.py" />
            <source>Editing your comment on {place}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../socialinbox/ui/composer/panel.py" />
            <source>Editing your message on {place}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../socialinbox/ui/composer/place_pill.py" />
            <source>no place is open ▾</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../socialinbox/ui/composer/place_pill.py" />
            <source>Where the reply goes: {place}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../socialinbox/ui/composer/place_pill.py" />
            <source>Choose where the reply goes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../socialinbox/ui/composer/place_pill.py" />
            <source> · on {about}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../socialinbox/ui/composer/saying.py" />
            <source>Note to yourself, never sent</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../socialinbox/ui/composer/saying.py" />
            <source>What happened? Nobody else ever sees this.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../socialinbox/ui/composer/saying.py" />
            <source>Nothing can be sent here now</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../socialinbox/ui/composer/saying.py" />
            <source>Reply</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../socialinbox/ui/composer/saying.py" />
            <source>There is no message here that can be answered.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../socialinbox/ui/composer/saying.py" />
            <source>{place}: {why}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../socialinbox/ui/composer/saying.py" />
            <source>The account for {place} is no longer connected.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../socialinbox/ui/composer/saying.py" />
            <source>Too long for {place}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../socialinbox/ui/confirm.py" />
            <source>Question</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../socialinbox/ui/finder.py" />
            <source>Next thread</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../socialinbox/ui/finder.py" />
            <source>Previous thread</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../socialinbox/ui/finder.py" />
            <location filename="../../socialinbox/ui/sidebar/sidebar.py" />
            <source>Search</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../socialinbox/ui/finder.py" />
            <location filename="../../socialinbox/ui/sidebar/sidebar.py" />
            <location filename="../../socialinbox/ui/story/to_do.py" />
            <location filename="../../socialinbox/ui/threads/pane.py" />
            <source>Mine to do</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../socialinbox/ui/first_start.py" />
            <source>One thread per customer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../socialinbox/ui/first_start.py" />
            <source>Customers write on X, Facebook, Messenger, LinkedIn and YouTube. Here each of them has one thread, on your own computer.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../socialinbox/ui/first_start.py" />
            <source>Try it with the practice networks</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../socialinbox/ui/first_start.py" />
            <source>A made-up bicycle shop with its customers. Nothing leaves this computer.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../socialinbox/ui/first_start.py" />
            <source>Connect my accounts</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../socialinbox/ui/first_start.py" />
            <source>Your own accounts, pages and channels, step by step.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../socialinbox/ui/guard/lock.py" />
            <source>Lock the window</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../socialinbox/ui/guard/lock.py" />
            <source>The pass phrase is wrong.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../socialinbox/ui/guard/lock.py" />
            <source>Try again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../socialinbox/ui/guard/pages.py" />
            <source>How is this profile to be protected?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../socialinbox/ui/guard/pages.py" />
            <source>With a pass phrase your messages are encrypted, and it is asked for at each start. Without one, whoever gets at this computer’s disk can read them.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../socialinbox/ui/guard/pages.py" />
            <source>Use this pass phrase</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../socialinbox/ui/guard/pages.py" />
            <source>Leave it readable</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../socialinbox/ui/guard/pages.py" />
            <source>Try the keychain again</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../socialinbox/ui/guard/pages.py" />
            <source>Your pass phrase</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../socialinbox/ui/guard/pages.py" />
            <source>This profile is encrypted. Its pass phrase opens it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../socialinbox/ui/guard/pages.py" />
            <source>Pass phrase</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../socialinbox/ui/guard/pages.py" />
            <source>Open</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../socialinbox/ui/guard/pages.py" />
            <source>I have forgotten it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../socialinbox/ui/guard/pages.py" />
            <source>The 24 words that you wrote down open it too.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../socialinbox/ui/guard/pages.py" />
            <source>Your recovery phrase</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../socialinbox/ui/guard/pages.py" />
            <source>Nothing was changed or lost: the words open this profile, and the key is kept again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../socialinbox/ui/guard/pages.py" />
            <source>The 24 words, with spaces between them</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../socialinbox/ui/guard/pages.py" />
            <source>From now on with a pass phrase?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../socialinbox/ui/guard/pages.py" />
            <source>With a pass phrase you need not type the 24 words each time.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../socialinbox/ui/guard/pages.py" />
            <source>Not now</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../socialinbox/ui/guard/pages.py" />
            <source>Your messages are covered. New ones keep coming in.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../socialinbox/ui/guard/pages.py" />
            <source>The recovery phrase opens the lock too.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../socialinbox/ui/guard/pages.py" />
            <source>Locked</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../socialinbox/ui/guard/pages.py" />
            <source>Unlock</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../socialinbox/ui/guard/pages.py" />
            <source>A pass phrase for the lock</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../socialinbox/ui/guard/pages.py" />
            <source>It takes the cover off the window again, and is asked for when Social Inbox starts. What protects the disk is something else and stays as it is.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../socialinbox/ui/guard/pages.py" />
            <source>Use it and lock</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../socialinbox/ui/guard/pages.py" />
            <source>The two are not the same.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../socialinbox/ui/guard/pages.py" />
            <source>Type both again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../socialinbox/ui/guard/pages.py" />
            <source>New pass phrase, at least 8 characters</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../socialinbox/ui/guard/pages.py" />
            <source>The same again</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../socialinbox/ui/guard/words_page.py" />
            <source>Write down these 24 words</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../socialinbox/ui/guard/words_page.py" />
            <source>They open your messages if this computer’s keychain loses the key, and on another computer. Whoever has them can read everything; without them and without the key nobody can. Keep them on paper. They are shown this once.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../socialinbox/ui/guard/words_page.py" />
            <source>I have written them down</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../socialinbox/ui/guard/words_page.py" />
            <source>Print…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../socialinbox/ui/guard/words_page.py" />
            <source>Recovery phrase of Social Inbox</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../socialinbox/ui/guard/words_page.py" />
            <source>These 24 words open your messages on any computer: “socialinbox recover”, or in the window. Whoever has them can read everything. Keep this paper where you keep what matters.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../socialinbox/ui/keys_sheet.py" />
            <source>Going about</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../socialinbox/ui/keys_sheet.py" />
            <source>With a thread</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../socialinbox/ui/keys_sheet.py" />
            <source>The window</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../socialinbox/ui/keys_sheet.py" />
            <source>Keys</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../socialinbox/ui/keys_sheet.py" />
            <source>Ctrl+Enter</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../socialinbox/ui/keys_sheet.py" />
            <source>Ctrl+Shift+Enter</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../socialinbox/ui/keys_sheet.py" />
            <source>While writing</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../socialinbox/ui/keys_sheet.py" />
            <location filename="../../socialinbox/ui/people/history_sheet.py" />
            <location filename="../../socialinbox/ui/rights/stored_sheet.py" />
            <location filename="../../socialinbox/ui/timeline/viewer.py" />
            <source>Close</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../socialinbox/ui/language/patterns.py" />
            <source>ddd</source>
            <comment>date pattern: Tue</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../socialinbox/ui/language/patterns.py" />
            <source>d MMM</source>
            <comment>date pattern: 3 Mar</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../socialinbox/ui/language/patterns.py" />
            <source>d MMM yyyy</source>
            <comment>date pattern: 3 Mar 2025</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../socialinbox/ui/language/patterns.py" />
            <source>ddd d MMM</source>
            <comment>date pattern: Tue 3 Mar</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../socialinbox/ui/language/patterns.py" />
            <source>ddd d MMM yyyy</source>
            <comment>date pattern: Tue 3 Mar 2025</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../socialinbox/ui/language/patterns.py" />
            <source>dddd d MMMM</source>
            <comment>date pattern: Tuesday 3 March</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../socialinbox/ui/language/patterns.py" />
            <source>d MMMM yyyy</source>
            <comment>date pattern: 3 March 2025</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../socialinbox/ui/language/patterns.py" />
            <source>MMMM</source>
            <comment>date pattern: March</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../socialinbox/ui/language/patterns.py" />
            <source>MMMM yyyy</source>
            <comment>date pattern: March 2025</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../socialinbox/ui/message_verbs.py" />
            <source>The note is deleted.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../socialinbox/ui/message_verbs.py" />
            <source>The browser opens it on {place}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../socialinbox/ui/moments.py" />
            <source>Type a day and an hour, or press the arrow for a calendar</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../socialinbox/ui/news.py" />
            <source>Version {version} of Social Inbox is there.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../socialinbox/ui/news.py" />
            <source>Open its page</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../socialinbox/ui/notices.py" />
            <source>Show the account</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../socialinbox/ui/notifications.py" />
            <source>A customer you follow has written</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <location filename="../../socialinbox/ui/notifications.py" />
            <source>%n new message(s)</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/notifications.py" />
            <source>{name} needs your attention</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../socialinbox/ui/notifications.py" />
            <source>An account needs your attention</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <location filename="../../socialinbox/ui/notifications.py" />
            <source>and %n more</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/people/desk.py" />
            <location filename="../../socialinbox/ui/people/history_sheet.py" />
            <source>Who this is, and since when</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../socialinbox/ui/people/desk.py" />
            <source>this identity</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../socialinbox/ui/people/desk.py" />
            <source>Linked: one person, one thread.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../socialinbox/ui/people/desk.py" />
            <source>{messages} taken out.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../socialinbox/ui/people/desk.py" />
            <source>Taken out: a thread of its own.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../socialinbox/ui/people/desk.py" />
            <source>{other} is the same person as {one}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../socialinbox/ui/people/desk.py" />
            <source>{one} is not {other}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../socialinbox/ui/people/desk.py" />
            <source>{messages} of {other} by {one}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../socialinbox/ui/people/desk.py" />
            <source>Undone. The threads are as if it had never been said.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../socialinbox/ui/people/history_sheet.py" />
            <source>Whatever is undone, messages stay with who wrote them, and notes and tags with whom they were written for.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../socialinbox/ui/people/history_sheet.py" />
            <source>Who {name} is, and since when</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../socialinbox/ui/people/history_sheet.py" />
            <source>Nothing has been said yet: each identity is as it came.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../socialinbox/ui/people/preview.py" />
            <source>Looking what will change…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../socialinbox/ui/people/preview.py" />
            <source>Now</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../socialinbox/ui/people/preview.py" />
            <source>Then</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../socialinbox/ui/people/preview.py" />
            <source>What will change</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../socialinbox/ui/people/preview.py" />
            <location filename="../../socialinbox/ui/people/split_sheet.py" />
            <source>A new customer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../socialinbox/ui/people/preview.py" />
            <source>no thread</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../socialinbox/ui/people/preview.py" />
            <source>{first} – {last}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../socialinbox/ui/people/preview.py" />
            <location filename="../../socialinbox/ui/people/words.py" />
            <source>Notes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../socialinbox/ui/people/split_sheet.py" />
            <source>Somebody else</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../socialinbox/ui/people/split_sheet.py" />
            <source>What you call them</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../socialinbox/ui/people/split_sheet.py" />
            <source>What you call the new customer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../socialinbox/ui/people/split_sheet.py" />
            <source>Or somebody you know</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../socialinbox/ui/people/split_sheet.py" />
            <source>Who else writes on this account?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../socialinbox/ui/people/split_sheet.py" />
            <source>Who wrote them?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../socialinbox/ui/people/split_sheet.py" />
            <source>{identity} is not {name}, but…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../socialinbox/ui/people/split_sheet.py" />
            <source>These messages are by {name}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../socialinbox/ui/people/split_sheet.py" />
            <source>{identity} is not {name}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../socialinbox/ui/people/split_sheet.py" />
            <source>Take them out</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../socialinbox/ui/people/split_sheet.py" />
            <source>Take it out</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../socialinbox/ui/people/statement.py" />
            <source>How do you know?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../socialinbox/ui/people/statement.py" />
            <source>How you know</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../socialinbox/ui/people/statement.py" />
            <source>Choose how you know</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../socialinbox/ui/people/statement.py" />
            <source>What shows it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../socialinbox/ui/people/statement.py" />
            <source>What shows it, in your words</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../socialinbox/ui/people/statement.py" />
            <source>You can undo this at any time.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../socialinbox/ui/people/statement.py" />
            <source> and </source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../socialinbox/ui/people/statement.py" />
            <source>{networks} asks how you know who somebody is. Your answer is kept with it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../socialinbox/ui/people/step_row.py" />
            <source>Undo: {step}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../socialinbox/ui/people/undo_sheet.py" />
            <source>Why it is undone</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../socialinbox/ui/people/undo_sheet.py" />
            <source>Why (optional)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../socialinbox/ui/people/undo_sheet.py" />
            <source>Leave it as it is</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../socialinbox/ui/people/undo_sheet.py" />
            <source>Undo it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../socialinbox/ui/people/undo_sheet.py" />
            <source>Undo “{step}”?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../socialinbox/ui/people/which.py" />
            <source>Tick all that somebody else has written. Your answers can go along.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../socialinbox/ui/people/which.py" />
            <source>Messages of this account</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../socialinbox/ui/people/which.py" />
            <source>Whose are they?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../socialinbox/ui/people/which.py" />
            <source>(no words)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../socialinbox/ui/people/which.py" />
            <source>You: </source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../socialinbox/ui/people/words.py" />
            <source>seen on its network</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../socialinbox/ui/people/words.py" />
            <source>they told me</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../socialinbox/ui/people/words.py" />
            <source>public profile</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../socialinbox/ui/people/words.py" />
            <source>they agreed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../socialinbox/ui/people/words.py" />
            <source>the network says so</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../socialinbox/ui/people/words.py" />
            <source>my guess</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../socialinbox/ui/people/words.py" />
            <source>They told me</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../socialinbox/ui/people/words.py" />
            <source>Their public profile says so</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../socialinbox/ui/people/words.py" />
            <source>They agreed to it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../socialinbox/ui/people/words.py" />
            <source>My guess</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../socialinbox/ui/people/words.py" />
            <source>you</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../socialinbox/ui/people/words.py" />
            <location filename="../../socialinbox/ui/timeline/offered.py" />
            <location filename="../../socialinbox/ui/timeline/ring.py" />
            <location filename="../../socialinbox/ui/timeline/rows.py" />
            <source>the network</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../socialinbox/ui/people/words.py" />
            <source>this program</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../socialinbox/ui/people/words.py" />
            <source>{name} on {network}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../socialinbox/ui/people/words.py" />
            <source>a new customer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../socialinbox/ui/people/words.py" />
            <source>The same person: {names}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../socialinbox/ui/people/words.py" />
            <source>The same person as {name}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../socialinbox/ui/people/words.py" />
            <source>Not the same person as {name}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../socialinbox/ui/people/words.py" />
            <source>{names}: taken over from {name}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../socialinbox/ui/people/words.py" />
            <source>{names}: somebody else, {name}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../socialinbox/ui/people/words.py" />
            <source>{messages} taken over from {name}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../socialinbox/ui/people/words.py" />
            <source>{messages} by somebody else, {name}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../socialinbox/ui/people/words.py" />
            <source>{basis} · {who}, {day}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../socialinbox/ui/people/words.py" />
            <source>Undone {day} by {who}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../socialinbox/ui/people/words.py" />
            <source>{name}: no thread</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../socialinbox/ui/people/words.py" />
            <source>{place} {messages}, on {first}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../socialinbox/ui/people/words.py" />
            <source>{place} {messages}, {first} to {last}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../socialinbox/ui/people/words.py" />
            <source>No message would change its thread.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../socialinbox/ui/people/words.py" />
            <source>Now: {before}. Then: {after}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../socialinbox/ui/reading.py" />
            <source>Go into the thread’s messages</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../socialinbox/ui/reading.py" />
            <source>What can be done with the message</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../socialinbox/ui/reading.py" />
            <source>Write a reply</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../socialinbox/ui/reading.py" />
            <source>Done, or back to the inbox</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../socialinbox/ui/reading.py" />
            <location filename="../../socialinbox/ui/timeline/page.py" />
            <source>Mark as unread</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../socialinbox/ui/reading.py" />
            <source>Save for offline, or no longer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../socialinbox/ui/reading.py" />
            <source>What is stored about the customer</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <location filename="../../socialinbox/ui/reminders.py" />
            <source>%n thing(s) to do (is|are) due</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/reminders.py" />
            <source>Something to do is due</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../socialinbox/ui/reminders.py" />
            <source>To do: {what}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../socialinbox/ui/reporter.py" />
            <source>Something unexpected happened.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../socialinbox/ui/reporter.py" />
            <source>Nothing is lost; the details are in the log. Going on is safe.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../socialinbox/ui/rights/stored_sheet.py" />
            <source>What is stored</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../socialinbox/ui/rights/stored_sheet.py" />
            <source>Erase…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../socialinbox/ui/rights/stored_sheet.py" />
            <source>Give them a copy…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../socialinbox/ui/rights/stored_sheet.py" />
            <source>Keep everything</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../socialinbox/ui/rights/stored_sheet.py" />
            <source>Erase for good</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../socialinbox/ui/rights/stored_sheet.py" />
            <source>Save the receipt (PDF)…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../socialinbox/ui/rights/stored_sheet.py" />
            <source>What is stored about {name}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../socialinbox/ui/rights/stored_sheet.py" />
            <source>Written here</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../socialinbox/ui/rights/stored_sheet.py" />
            <location filename="../../socialinbox/ui/saved/export_sheet.py" />
            <source>Written to {file}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../socialinbox/ui/rights/stored_sheet.py" />
            <source>Erase {name}?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../socialinbox/ui/rights/stored_sheet.py" />
            <source>Erasing…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../socialinbox/ui/rights/stored_sheet.py" />
            <source>Erased</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../socialinbox/ui/rights/stored_sheet.py" />
            <source>Receipt {number}</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <location filename="../../socialinbox/ui/rights/words.py" />
            <source>%n message(s) from them</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../socialinbox/ui/rights/words.py" />
            <source>%n from you</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../socialinbox/ui/rights/words.py" />
            <source>%n without words by now</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../socialinbox/ui/rights/words.py" />
            <source>{here} of %n file(s) on this computer</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/rights/words.py" />
            <source>Profile: {fields}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../socialinbox/ui/rights/words.py" />
            <source>May be kept until it is deleted there or here.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../socialinbox/ui/rights/words.py" />
            <source>Until {day}; looked at again before, or removed.</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <location filename="../../socialinbox/ui/rights/words.py" />
            <source>%n entr(y|ies) of the search index</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../socialinbox/ui/rights/words.py" />
            <source>%n older cop(y|ies) of the whole file</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/rights/words.py" />
            <source>Messages, pictures, names, notes, tags, drafts and everything else about this customer are overwritten on this computer. Nothing of it comes back with the next look at the networks, and nothing undoes it. What stands at the networks stays there. Whatever they write from now on comes in as from somebody new.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../socialinbox/ui/rights/words.py" />
            <source>Also what I wrote to them (else it stays, without their name)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../socialinbox/ui/saved/desk.py" />
            <source>Open in its own window</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../socialinbox/ui/saved/desk.py" />
            <source>Export the thread…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../socialinbox/ui/saved/desk.py" />
            <source>Export saved threads…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../socialinbox/ui/saved/export_sheet.py" />
            <source>A page (HTML): opens in every browser, with the pictures inside</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../socialinbox/ui/saved/export_sheet.py" />
            <source>On paper (PDF): to print or to send</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../socialinbox/ui/saved/export_sheet.py" />
            <source>A table (CSV): for Excel and its like</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../socialinbox/ui/saved/export_sheet.py" />
            <source>For programs (JSON Lines): can be read in again here</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <location filename="../../socialinbox/ui/saved/export_sheet.py" />
            <source>%n message(s) go(es|) without words: {why}</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/saved/export_sheet.py" />
            <source>Export</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../socialinbox/ui/saved/export_sheet.py" />
            <source>Choose where…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../socialinbox/ui/saved/export_sheet.py" />
            <source>Export saved threads</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../socialinbox/ui/saved/export_sheet.py" />
            <source>Export the thread with {name}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../socialinbox/ui/saved/export_sheet.py" />
            <source>Nothing is saved. Press S on a thread first.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../socialinbox/ui/saved/export_sheet.py" />
            <source>Writing…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../socialinbox/ui/saved/export_sheet.py" />
            <source>Saved threads</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../socialinbox/ui/saved/place.py" />
            <source>Where to?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../socialinbox/ui/saved/window.py" />
            <source>Only to be read</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../socialinbox/ui/saved/window.py" />
            <source>{name} – Social Inbox</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../socialinbox/ui/search/results.py" />
            <location filename="../../socialinbox/ui/threads/layout.py" />
            <source>You: {words}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../socialinbox/ui/search/results.py" />
            <source>Search results</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../socialinbox/ui/search/results.py" />
            <source>Nothing found</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../socialinbox/ui/search/results.py" />
            <source>No message and no name has “{text}” in it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../socialinbox/ui/settings_menu.py" />
            <source>Colours of the desktop</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../socialinbox/ui/settings_menu.py" />
            <source>Compact rows</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../socialinbox/ui/settings_menu.py" />
            <source>All keys (?)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../socialinbox/ui/sheets.py" />
            <source>All keys</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../socialinbox/ui/sidebar/health.py" />
            <source>Working</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../socialinbox/ui/sidebar/health.py" />
            <source>Connecting</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../socialinbox/ui/sidebar/health.py" />
            <source>Renewing its sign-in</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../socialinbox/ui/sidebar/health.py" />
            <source>Slowed down by the network</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../socialinbox/ui/sidebar/health.py" />
            <source>Offline</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../socialinbox/ui/sidebar/health.py" />
            <source>Needs your attention</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../socialinbox/ui/sidebar/health.py" />
            <source>Not connected</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../socialinbox/ui/sidebar/health.py" />
            <location filename="../../socialinbox/ui/timeline/former.py" />
            <source>until {time}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../socialinbox/ui/sidebar/sidebar.py" />
            <source>Search all messages (/)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../socialinbox/ui/sidebar/sidebar.py" />
            <source>Practice networks</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../socialinbox/ui/sidebar/sidebar.py" />
            <source>Everything here is made up and stays on this computer.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../socialinbox/ui/sidebar/sidebar.py" />
            <source>Leave…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../socialinbox/ui/sidebar/sidebar.py" />
            <source>Leave the practice networks</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../socialinbox/ui/sidebar/sidebar.py" />
            <source>Back to your own inbox</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../socialinbox/ui/sidebar/sidebar.py" />
            <source>Offline: reading and writing still work.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../socialinbox/ui/sidebar/sidebar.py" />
            <source>Accounts</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../socialinbox/ui/sidebar/sidebar.py" />
            <source>Connect an account…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../socialinbox/ui/sidebar/sidebar.py" />
            <source>View and keys</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../socialinbox/ui/sidebar/sidebar.py" />
            <source>{count} due now</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../socialinbox/ui/story/chips.py" />
            <source>{tag}: press for what can be done, Delete takes it off</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../socialinbox/ui/story/chips.py" />
            <source>Tag {tag}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../socialinbox/ui/story/chips.py" />
            <source>Delete takes it off, Space opens what can be done.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../socialinbox/ui/story/deeds.py" />
            <source>Tagged: {tag}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../socialinbox/ui/story/deeds.py" />
            <source>No longer tagged: {tag}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../socialinbox/ui/story/deeds.py" />
            <source>The tag is called {tag} now.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../socialinbox/ui/story/deeds.py" />
            <source>{tag} has another colour.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../socialinbox/ui/story/deeds.py" />
            <source>The tag {tag} is gone from everybody.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../socialinbox/ui/story/deeds.py" />
            <source>You are told of whatever {name} says.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../socialinbox/ui/story/deeds.py" />
            <source>{name} is followed no longer.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../socialinbox/ui/story/deeds.py" />
            <source>You are reminded: {time}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../socialinbox/ui/story/deeds.py" />
            <location filename="../../socialinbox/ui/story/follow_up_row.py" />
            <location filename="../../socialinbox/ui/story/strip.py" />
            <source>Done: {what}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../socialinbox/ui/story/deeds.py" />
            <location filename="../../socialinbox/ui/story/follow_up_row.py" />
            <source>To do again: {what}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../socialinbox/ui/story/deeds.py" />
            <source>No longer to do.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../socialinbox/ui/story/deeds.py" />
            <source>The reminder is not wanted.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../socialinbox/ui/story/desk.py" />
            <location filename="../../socialinbox/ui/story/part.py" />
            <source>Follow up…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../socialinbox/ui/story/desk.py" />
            <location filename="../../socialinbox/ui/story/tag_field.py" />
            <source>Add a tag</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../socialinbox/ui/story/desk.py" />
            <source>Follow the customer, or no longer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../socialinbox/ui/story/desk.py" />
            <source>Take it off</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../socialinbox/ui/story/desk.py" />
            <source>Colour</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../socialinbox/ui/story/desk.py" />
            <source>Colour {number}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../socialinbox/ui/story/desk.py" />
            <source>Rename everywhere…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../socialinbox/ui/story/desk.py" />
            <source>Delete everywhere</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../socialinbox/ui/story/desk.py" />
            <source>Rename the tag</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../socialinbox/ui/story/desk.py" />
            <source>Its name for everybody who bears it, at most {n} letters</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../socialinbox/ui/story/desk.py" />
            <location filename="../../socialinbox/ui/story/strip.py" />
            <location filename="../../socialinbox/ui/threads/pane.py" />
            <location filename="../../socialinbox/ui/timeline/page.py" />
            <source>Done</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../socialinbox/ui/story/desk.py" />
            <source>Change…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../socialinbox/ui/story/desk.py" />
            <source>To do again</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../socialinbox/ui/story/desk.py" />
            <source>Forget it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../socialinbox/ui/story/due_menu.py" />
            <source>Later today</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../socialinbox/ui/story/due_menu.py" />
            <location filename="../../socialinbox/ui/story/to_do.py" />
            <location filename="../../socialinbox/ui/words.py" />
            <source>Tomorrow</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../socialinbox/ui/story/due_menu.py" />
            <source>Next week</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../socialinbox/ui/story/due_menu.py" />
            <source>Pick a day…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../socialinbox/ui/story/follow_up_row.py" />
            <source>done {time}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../socialinbox/ui/story/follow_up_row.py" />
            <location filename="../../socialinbox/ui/story/strip.py" />
            <location filename="../../socialinbox/ui/story/to_do.py" />
            <source>due since {time}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../socialinbox/ui/story/follow_up_row.py" />
            <location filename="../../socialinbox/ui/story/strip.py" />
            <source>Put off, change or forget: {what}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../socialinbox/ui/story/follow_up_sheet.py" />
            <source>Follow up</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../socialinbox/ui/story/follow_up_sheet.py" />
            <source>What is to be done?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../socialinbox/ui/story/follow_up_sheet.py" />
            <source>What is to be done</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../socialinbox/ui/story/follow_up_sheet.py" />
            <source>When</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../socialinbox/ui/story/follow_up_sheet.py" />
            <source>Remind me then</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../socialinbox/ui/story/follow_up_sheet.py" />
            <source>or at</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../socialinbox/ui/story/follow_up_sheet.py" />
            <source>Follow up with {name}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../socialinbox/ui/story/follow_up_sheet.py" />
            <source>Change the follow-up</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../socialinbox/ui/story/part.py" />
            <source>Something to do for this customer (F)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../socialinbox/ui/story/part.py" />
            <source>To do</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../socialinbox/ui/story/part.py" />
            <source>Following</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../socialinbox/ui/story/part.py" />
            <source>Follow</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../socialinbox/ui/story/part.py" />
            <source>Be told of whatever this customer says (B)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../socialinbox/ui/story/part.py" />
            <source>Follow: be told of whatever this customer says</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../socialinbox/ui/story/strip.py" />
            <source>Put off, change or forget</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../socialinbox/ui/story/strip.py" />
            <source>No reminder</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../socialinbox/ui/story/strip.py" />
            <source>You wrote “{words}”</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../socialinbox/ui/story/strip.py" />
            <source>Remind me</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../socialinbox/ui/story/strip.py" />
            <source>Remind me, {time}, that I wrote: {words}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../socialinbox/ui/story/strip.py" />
            <source>To do: {what}, {time}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../socialinbox/ui/story/tag_field.py" />
            <source>Add a tag…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../socialinbox/ui/story/tag_field.py" />
            <source>Type a name; Enter adds it (T)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../socialinbox/ui/story/tag_field.py" />
            <source>Known tags</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../socialinbox/ui/story/tag_list.py" />
            <source>Tags</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../socialinbox/ui/story/tag_list.py" />
            <source>More tags…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../socialinbox/ui/story/tag_list.py" />
            <source>Lists the threads that bear this tag.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../socialinbox/ui/story/to_do.py" />
            <source>Due</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../socialinbox/ui/story/to_do.py" />
            <source>In the next days</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../socialinbox/ui/story/to_do.py" />
            <source>due {time}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../socialinbox/ui/story/to_do.py" />
            <source>Enter opens the thread, Space says that it is done.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../socialinbox/ui/story/to_do.py" />
            <source>Nothing to do</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../socialinbox/ui/story/to_do.py" />
            <source>Press F on a thread to be reminded of it on a day you choose.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../socialinbox/ui/threads/layout.py" />
            <location filename="../../socialinbox/ui/words.py" />
            <source>not sent</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../socialinbox/ui/threads/layout.py" />
            <source>perhaps sent</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../socialinbox/ui/threads/layout.py" />
            <source>to do</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../socialinbox/ui/threads/layout.py" />
            <source>sending</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../socialinbox/ui/threads/layout.py" />
            <source>{time} left</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../socialinbox/ui/threads/layout.py" />
            <source>waiting {time}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../socialinbox/ui/threads/layout.py" />
            <source>confirmed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../socialinbox/ui/threads/layout.py" />
            <location filename="../../socialinbox/ui/timeline/rows.py" />
            <source>Attachment</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../socialinbox/ui/threads/layout.py" />
            <source>Words no longer kept</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../socialinbox/ui/threads/pane.py" />
            <source>Waiting</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../socialinbox/ui/threads/pane.py" />
            <source>Unread</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../socialinbox/ui/threads/pane.py" />
            <source>Saved</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../socialinbox/ui/threads/pane.py" />
            <source>All</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../socialinbox/ui/threads/pane.py" />
            <source>All answered</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../socialinbox/ui/threads/pane.py" />
            <source>New messages appear here by themselves.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../socialinbox/ui/threads/pane.py" />
            <source>Nobody is waiting</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../socialinbox/ui/threads/pane.py" />
            <source>Every customer has an answer.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../socialinbox/ui/threads/pane.py" />
            <source>Everything is read</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../socialinbox/ui/threads/pane.py" />
            <source>New messages appear here.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../socialinbox/ui/threads/pane.py" />
            <source>Nothing saved yet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../socialinbox/ui/threads/pane.py" />
            <source>Press S on a thread to keep it here for reading offline.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../socialinbox/ui/threads/pane.py" />
            <source>Nothing done yet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../socialinbox/ui/threads/pane.py" />
            <source>Press E on a thread when it is settled.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../socialinbox/ui/threads/pane.py" />
            <source>No messages yet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../socialinbox/ui/threads/pane.py" />
            <source>As soon as somebody writes to one of your accounts, it appears here.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../socialinbox/ui/threads/pane.py" />
            <source>Nobody bears this tag</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../socialinbox/ui/threads/pane.py" />
            <source>T on a thread adds one.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../socialinbox/ui/threads/pane.py" />
            <source>Loading…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../socialinbox/ui/threads/pane.py" />
            <source>First due first</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../socialinbox/ui/threads/pane.py" />
            <source>Newest first</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../socialinbox/ui/threads/pane.py" />
            <source>Longest waiting first</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../socialinbox/ui/threads/view.py" />
            <source>Threads</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../socialinbox/ui/timeline/attached.py" />
            <source>The file can’t be opened: {why}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../socialinbox/ui/timeline/attached.py" />
            <source>No program on this computer opens “{name}”.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../socialinbox/ui/timeline/attached.py" />
            <source>{place} gave no copy of this file and no address of it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../socialinbox/ui/timeline/attached.py" />
            <source>No copy was kept, and its address at {place} ended on {day}. Look at the message there, or ask for the file again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../socialinbox/ui/timeline/attached.py" />
            <source>No browser could be opened. The file’s address is on the clipboard.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../socialinbox/ui/timeline/attached.py" />
            <source>No copy is kept here: the browser opens it at {place}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../socialinbox/ui/timeline/former.py" />
            <location filename="../../socialinbox/ui/timeline/menu.py" />
            <source>What it said before</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../socialinbox/ui/timeline/layout.py" />
            <location filename="../../socialinbox/ui/timeline/menu.py" />
            <source>Send again</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../socialinbox/ui/timeline/layout.py" />
            <location filename="../../socialinbox/ui/timeline/menu.py" />
            <source>Look there</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../socialinbox/ui/timeline/layout.py" />
            <source>Open there</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../socialinbox/ui/timeline/menu.py" />
            <source>Look at the pictures</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../socialinbox/ui/timeline/menu.py" />
            <source>Open: {file}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../socialinbox/ui/timeline/menu.py" />
            <source>Somebody else wrote this…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../socialinbox/ui/timeline/menu.py" />
            <source>I looked: it is there</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../socialinbox/ui/timeline/menu.py" />
            <source>I looked: it is not there. Send again</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../socialinbox/ui/timeline/menu.py" />
            <source>I looked: it is not there. Take back</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../socialinbox/ui/timeline/menu.py" />
            <source>Take back into the draft</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../socialinbox/ui/timeline/menu.py" />
            <source>Copy text</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../socialinbox/ui/timeline/menu.py" />
            <source>Copy link</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../socialinbox/ui/timeline/menu.py" />
            <source>Open on {place}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../socialinbox/ui/timeline/menu.py" />
            <source>Open {url}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../socialinbox/ui/timeline/notes.py" />
            <source>Note, only you see it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../socialinbox/ui/timeline/notes.py" />
            <source>Call, only you see it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../socialinbox/ui/timeline/notes.py" />
            <source>Visit, only you see it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../socialinbox/ui/timeline/notes.py" />
            <source>E-mail, only you see it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../socialinbox/ui/timeline/notes.py" />
            <source>Your note</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../socialinbox/ui/timeline/notes.py" />
            <source>Your note of a call</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../socialinbox/ui/timeline/notes.py" />
            <source>Your note of a visit</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../socialinbox/ui/timeline/notes.py" />
            <source>Your note of an e-mail</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../socialinbox/ui/timeline/offered.py" />
            <source>Delete the note</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../socialinbox/ui/timeline/offered.py" />
            <source>this person</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../socialinbox/ui/timeline/offered.py" />
            <source>Edit…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../socialinbox/ui/timeline/offered.py" />
            <source>Delete on {place}…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../socialinbox/ui/timeline/offered.py" />
            <source>Hide on {place}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../socialinbox/ui/timeline/offered.py" />
            <source>Show again on {place}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../socialinbox/ui/timeline/offered.py" />
            <source>Like</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../socialinbox/ui/timeline/offered.py" />
            <source>Like no longer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../socialinbox/ui/timeline/offered.py" />
            <source>Hold for review</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../socialinbox/ui/timeline/offered.py" />
            <source>Publish</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../socialinbox/ui/timeline/offered.py" />
            <source>Reject…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../socialinbox/ui/timeline/offered.py" />
            <source>Ban {name}…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../socialinbox/ui/timeline/offered.py" />
            <source>Mute {name}…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../socialinbox/ui/timeline/offered.py" />
            <source>Mark as seen</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../socialinbox/ui/timeline/offered.py" />
            <source>Changed on {place}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../socialinbox/ui/timeline/offered.py" />
            <source>Deleted on {place}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../socialinbox/ui/timeline/offered.py" />
            <source>Hidden on {place}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../socialinbox/ui/timeline/offered.py" />
            <source>Shown again on {place}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../socialinbox/ui/timeline/offered.py" />
            <source>Liked on {place}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../socialinbox/ui/timeline/offered.py" />
            <source>Liked no longer on {place}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../socialinbox/ui/timeline/offered.py" />
            <source>Held for review on {place}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../socialinbox/ui/timeline/offered.py" />
            <source>Published on {place}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../socialinbox/ui/timeline/offered.py" />
            <source>Rejected on {place}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../socialinbox/ui/timeline/offered.py" />
            <source>Banned on {place}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../socialinbox/ui/timeline/offered.py" />
            <source>Muted on {place}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../socialinbox/ui/timeline/offered.py" />
            <source>Marked as seen on {place}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../socialinbox/ui/timeline/offered.py" />
            <source>It disappears on {place} for everyone, and from this thread.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../socialinbox/ui/timeline/offered.py" />
            <source>{place} takes it out of your conversation, and it leaves this thread.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../socialinbox/ui/timeline/offered.py" />
            <source>Delete your message?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../socialinbox/ui/timeline/offered.py" />
            <source>Delete this message?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../socialinbox/ui/timeline/offered.py" />
            <source>Delete</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../socialinbox/ui/timeline/offered.py" />
            <source>Nobody on {place} will see it any more. It can be published again there.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../socialinbox/ui/timeline/offered.py" />
            <source>Reject this message?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../socialinbox/ui/timeline/offered.py" />
            <source>Reject</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../socialinbox/ui/timeline/offered.py" />
            <source>You will see no more of this person on {place}. They are not told.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../socialinbox/ui/timeline/offered.py" />
            <source>Mute {name}?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../socialinbox/ui/timeline/offered.py" />
            <source>Mute</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../socialinbox/ui/timeline/offered.py" />
            <source>This person can write to you on {place} no more. It is undone on {place} only.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../socialinbox/ui/timeline/offered.py" />
            <source>Ban {name}?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../socialinbox/ui/timeline/offered.py" />
            <source>Ban</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../socialinbox/ui/timeline/offered.py" />
            <source>This cannot be undone.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../socialinbox/ui/timeline/offered.py" />
            <source>liked ♥</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../socialinbox/ui/timeline/offered.py" />
            <source>held for review</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../socialinbox/ui/timeline/offered.py" />
            <source>rejected</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../socialinbox/ui/timeline/page.py" />
            <source>Save for offline</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../socialinbox/ui/timeline/page.py" />
            <source>Show the customer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../socialinbox/ui/timeline/page.py" />
            <source>All that can be done</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../socialinbox/ui/timeline/page.py" />
            <source>No thread open</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../socialinbox/ui/timeline/page.py" />
            <source>Choose one on the left, or press Ctrl+K.</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <location filename="../../socialinbox/ui/timeline/page.py" />
            <source>%n place(s)</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/timeline/page.py" />
            <source>Save no longer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../socialinbox/ui/timeline/page.py" />
            <source>Back to the inbox</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <location filename="../../socialinbox/ui/timeline/page.py" />
            <source>%n network(s)</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/timeline/page.py" />
            <source>since {day}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../socialinbox/ui/timeline/ring.py" />
            <source>{network} lets this be kept until {time}, for another {left}. While you are online it is fetched anew before that.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../socialinbox/ui/timeline/ring.py" />
            <source>kept until {time}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../socialinbox/ui/timeline/ring.py" />
            <source>Kept as long as {network} allows, until {day}. It may still stand there.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../socialinbox/ui/timeline/ring.py" />
            <source>complete until {time}</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <location filename="../../socialinbox/ui/timeline/ring.py" />
            <source>%n message(s) no longer kept</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/timeline/ring.py" />
            <source>the others until {time}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../socialinbox/ui/timeline/rows.py" />
            <source>edited</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../socialinbox/ui/timeline/rows.py" />
            <source>hidden there</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../socialinbox/ui/timeline/rows.py" />
            <source>Until {time}: {text}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../socialinbox/ui/timeline/rows.py" />
            <source>Removed on {day}: {network} no longer has it, or no longer lets us keep it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../socialinbox/ui/timeline/rows.py" />
            <source>You</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../socialinbox/ui/timeline/rows.py" />
            <source>Unknown</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../socialinbox/ui/timeline/rows.py" />
            <source>about {title}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../socialinbox/ui/timeline/rows.py" />
            <source>Picture</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../socialinbox/ui/timeline/rows.py" />
            <source>Video</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../socialinbox/ui/timeline/rows.py" />
            <source>Sound</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../socialinbox/ui/timeline/rows.py" />
            <source>File</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../socialinbox/ui/timeline/rows.py" />
            <source>Link</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../socialinbox/ui/timeline/rows.py" />
            <source>Sticker</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../socialinbox/ui/timeline/view.py" />
            <source>Messages</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../socialinbox/ui/timeline/view.py" />
            <source>1 new message ↓</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../socialinbox/ui/timeline/view.py" />
            <source>{n} new messages ↓</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../socialinbox/ui/timeline/viewer.py" />
            <source>Pictures</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../socialinbox/ui/timeline/viewer.py" />
            <source>Previous picture</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../socialinbox/ui/timeline/viewer.py" />
            <source>Next picture</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../socialinbox/ui/timeline/viewer.py" />
            <source>Smaller</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../socialinbox/ui/timeline/viewer.py" />
            <source>Larger</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../socialinbox/ui/timeline/viewer.py" />
            <source>Open with another program</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../socialinbox/ui/timeline/viewer.py" />
            <source>Open at the network</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../socialinbox/ui/timeline/viewer.py" />
            <source>{n} of {all}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../socialinbox/ui/timeline/viewer.py" />
            <source>This picture can’t be shown: its copy on this computer is damaged or gone.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../socialinbox/ui/toasts.py" />
            <source>Undo (Z)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../socialinbox/ui/verbs.py" />
            <source>Undo the last</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../socialinbox/ui/verbs.py" />
            <source>Nothing to undo.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../socialinbox/ui/verbs.py" />
            <source>{name}: done.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../socialinbox/ui/verbs.py" />
            <source>{name} is back in the inbox.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../socialinbox/ui/verbs.py" />
            <source>{name}: saved.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../socialinbox/ui/verbs.py" />
            <source>{name}: saved no longer.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../socialinbox/ui/verbs.py" />
            <source>Marked as unread.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../socialinbox/ui/verbs.py" />
            <source>Undone.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../socialinbox/ui/window.py" />
            <source>Social Inbox – practice networks</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../socialinbox/ui/window.py" />
            <source>Social Inbox</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../socialinbox/ui/window.py" />
            <source>Ask all networks now</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../socialinbox/ui/window.py" />
            <source>Show or hide the customer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../socialinbox/ui/window.py" />
            <source>Asking all networks…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../socialinbox/ui/words.py" />
            <source>, </source>
            <comment>between the parts of a list</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../socialinbox/ui/words.py" />
            <source>Yesterday</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <location filename="../../socialinbox/ui/words.py" />
            <source>%n min</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../socialinbox/ui/words.py" />
            <source>%n h</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../socialinbox/ui/words.py" />
            <source>%n d</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../socialinbox/ui/words.py" />
            <source>%n minute(s)</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/words.py" />
            <source>private</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../socialinbox/ui/words.py" />
            <source>public</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../socialinbox/ui/words.py" />
            <source>draft</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../socialinbox/ui/words.py" />
            <source>waiting to be sent</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../socialinbox/ui/words.py" />
            <source>sending…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../socialinbox/ui/words.py" />
            <source>sent</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../socialinbox/ui/words.py" />
            <source>confirmed ✓</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../socialinbox/ui/words.py" />
            <source>perhaps sent, looking</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../socialinbox/ui/words.py" />
            <source>fresh {time} ago</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../socialinbox/ui/words.py" />
            <source>fresh now</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../socialinbox/ui/words.py" />
            <source>to be looked at again</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../socialinbox/ui/words.py" />
            <source>complete until {day}</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <location filename="../../socialinbox/ui/words.py" />
            <source>%n picture(s) missing</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../socialinbox/ui/words.py" />
            <source>%n file(s) missing</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../socialinbox/ui/words.py" />
            <source>%n message(s) gone</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/words.py" />
            <source>on {places}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../socialinbox/ui/words.py" />
            <source>waiting for {time}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../socialinbox/ui/words.py" />
            <source>reply window closes in {time}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../socialinbox/ui/words.py" />
            <source>your reply was not sent</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <location filename="../../socialinbox/ui/words.py" />
            <source>%n unread message(s)</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <location filename="../../socialinbox/ui/words.py" />
            <source>saved</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../socialinbox/ui/words.py" />
            <source>followed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../socialinbox/ui/words.py" />
            <source>to do since {time}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../socialinbox/ui/words.py" />
            <source>to do {time}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../socialinbox/ui/words.py" />
            <source>tagged {tags}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../socialinbox/ui/words.py" />
            <source>{time} ago</source>
            <translation type="unfinished" />
        </message>
    </context>
</TS>
