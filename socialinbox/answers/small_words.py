"""Words that say nothing of what a text is about, in the languages most inboxes are written in."""

from socialinbox.storage.words import words

_LANGUAGES = {
    "en": """
    a an the this that these those there here it its i me my mine you your yours we us our ours he
    him his she her they them their who whom whose what which when where why how and or but if then
    than so as at by for from in into of off on onto out over to up with without about after before
    between again once is are was were be been being am do does did doing done have has had having
    can could will would shall should may might must not no nor yes only own same too very just now
    also any all some such each few more most other both much many lot get got getting go going
    come coming know want need like please thanks thank hello hi hey dear regards cheers ok okay
    sure well good great morning evening let say tell told ask question sorry maybe still yet
    really one two ll ve re don doesn didn isn aren wasn won couldn there's im ive dont thx pls
    """,
    "de": """
    der die das den dem des ein eine einen einem einer eines kein keine keinen ich mich mir mein
    meine meinen meiner du dich dir dein deine sie ihr ihre ihren ihnen er ihn ihm sein seine wir
    uns unser unsere unseren euch euer eure es man und oder aber wenn dann dass weil als wie so auch
    noch nur schon mal doch ja nein nicht nichts mehr sehr hier da dort in im ins an am auf aus bei
    beim mit nach von vom vor zu zum zur uber unter durch fur gegen ohne um bis seit ist sind war
    waren bin bist sein wird werden wurde wurden hat habe haben hatte hatten hattet hab kann konnen
    konnte konnten konnt darf durfen soll sollen will wollen mochte mochten muss mussen was wer wen
    wem wann wo warum wieso welche welcher welches bitte danke vielen dank hallo guten tag morgen
    abend gruss grusse gerne gern liebe lieber viele alle alles etwas dieser diese dieses ob
    geht gibt machen macht mache frage
    """,
    "es": """
    el la los las lo un una unos unas de del al a ante con en entre hacia hasta para por segun sin
    sobre tras y e o u ni pero si no que quien cual cuales cuando donde como cuanto cuanta cuantos
    cuantas porque yo tu el ella ello nosotros vosotros ellos ellas usted ustedes me te se nos os le
    les mi mis su sus nuestro nuestra es son era soy eres somos ser estar esta estan estoy este esta
    estos estas ese esa eso esto hay ha han he hemos haber tener tiene tienen tengo puede pueden
    puedo poder hola gracias favor buenos buenas dias tardes noches saludos muy mas ya tambien aqui
    alli quiero quisiera saber
    """,
    "fr": """
    le la les l un une des du de d au aux a dans en par pour sur avec sans sous entre chez vers et
    ou mais donc or ni car si ne pas plus que qui quoi dont ou quand comment combien pourquoi quel
    quelle quels quelles je j tu il elle on nous vous ils elles me m te t se s lui leur mon ma mes
    ton ta tes son sa ses notre nos votre vos leurs ce c cet cette ces ca cela y est sont etait suis
    es sommes etes etre ai as avons avez ont avoir avait peut peux pouvez pouvons puis faire fait
    bonjour bonsoir salut merci beaucoup svp plait tres bien aussi encore ici oui non voudrais
    cordialement
    """,
    "it": """
    il lo la gli le un uno una di a da in con su per tra fra e ed o ma se che chi cosa quale quali
    quando dove come quanto perche io tu lui lei noi voi loro mi ti si ci vi mio mia suo sua nostro
    nostra e sono era sei siamo siete essere ho hai ha abbiamo avete hanno avere puo posso potete
    ciao salve buongiorno buonasera grazie prego non piu molto anche qui del della dei delle al alla
    nel nella
    """,
    "nl": """
    de het een en of maar als dan dat die dit deze ik mij me mijn jij je jouw u uw hij hem zijn zij
    ze haar wij we ons onze jullie hun er hier daar is zijn was waren ben bent heb heeft hebben had
    kan kunnen kunt zal zullen wil willen moet moeten mag in op aan bij met naar van voor uit over
    onder door om te tot niet geen wel nog ook al heel erg wat wie waar wanneer hoe waarom welke
    hallo hoi dag bedankt dank graag
    """,
    "ar": """
    من في على الى إلى عن مع هل ما ماذا متى اين أين كيف كم لماذا هذا هذه ذلك تلك التي الذي هو هي
    انا أنا نحن انت أنت و او أو لا نعم كان يكون قد كل بعد قبل عند لو ان أن إن شكرا مرحبا السلام
    عليكم لكم لك لي يمكن ممكن
    """,
}
SMALL = frozenset(word for text in _LANGUAGES.values() for word in words(text))
"""Folded, as the search index sees them."""
