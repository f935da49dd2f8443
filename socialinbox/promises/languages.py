"""How promises and moments are worded in each language; data for find.py and moments.py.

Everything is matched in lower case with straight apostrophes. The words of a promise are those of
somebody who speaks for himself or his shop; the words of a moment are read by moments.py.
"""

import re
from dataclasses import dataclass
from functools import cache


@dataclass(frozen=True, slots=True)
class Language:
    """One language's words, as regular expressions without outer groups."""

    code: str
    """As dateparser calls it."""
    promises: tuple[str, ...]
    """How somebody takes something on."""
    denials: str
    """What makes no promise of it."""
    conditions: str
    """What begins a clause that a date may belong to without being promised."""
    idle: str
    """What is said of the future without anything to do: closed, on holiday."""
    before: str
    """The little words before a date."""
    dates: tuple[str, ...]
    """What dateparser reads: weekdays, days, tomorrow, in two days."""
    today: str
    tonight: str
    next_week: str
    week_end: str
    next_week_end: str
    month_end: str
    parts: tuple[tuple[str, int], ...]
    """Parts of a day and the hour that stands for each."""
    hours: tuple[str, ...]
    """How an hour is said; `{n}` stands for its number. Group `half` tells the half of the day."""


CLOCK = r"(?P<h>\d{1,2})(?:[:.h](?P<m>\d{2}))?"
"""The number of an hour."""
_ISO = r"\d{4}-\d\d-\d\d"
_DOTTED = r"\d{1,2}\. ?\d{1,2}\.(?: ?\d{4}| ?\d\d(?![\d:]))?"
_SLASHED = r"\d{1,2}/\d{1,2}(?:/\d{4}|/\d\d)?"
_SMALL = r"\d{1,2}"

ENGLISH = Language(
    code="en",
    promises=(
        r"\b(?:i|we)(?:'ll| will| shall)\b",
        r"\b(?:i'm|i am|we're|we are) (?:going to|\w+ing)\b",
        r"\b(?:i|we) promise\b",
        r"(?:^|[,;] ?)will (?:do|send|call|get|let|have|check|e-?mail|write|reply|bring|ship)",
        r"\blet me (?!know)\w+",
        r"\byou(?:'ll| will) (?:have|get|receive|hear)\b",
        r"\b(?:it|they|that|your \w+)(?:'ll| will) be (?:ready|done|finished|there|shipped|sent)\b",
    ),
    denials=r"\bnot\b|n't\b|\bnever\b|\bunable\b",
    conditions=r"\bif\b|\bwhen\b|\bunless\b|\bonce\b|\bas soon as\b|\bbecause\b|\bsince\b"
    r"|\bthat you\b",
    idle=r"\b(?:closed|away|on holiday|on vacation|out of (?:the )?office|off)\b",
    before=r"(?:by|on|until|till|before|from|this|next|coming|the|around|about|latest)",
    dates=(
        r"(?:mon|tues|wednes|thurs|fri|satur|sun)day",
        r"tomorrow",
        r"the day after tomorrow",
        rf"in (?:{_SMALL}|an?|one|two|three|four|five|six|seven|ten) (?:hour|day|week|month)s?",
        r"\d{1,2}(?:st|nd|rd|th)?(?: of)? (?:{months})(?: \d{{4}})?",
        r"(?:{months}) \d{{1,2}}(?:st|nd|rd|th)?\b(?:,? \d{{4}})?",
        _ISO,
    ),
    today=r"today",
    tonight=r"tonight|this evening",
    next_week=r"next week",
    week_end=r"end of (?:the|this) week",
    next_week_end=r"end of next week",
    month_end=r"end of (?:the|this) month",
    parts=(("morning", 9), ("noon|lunch(?:time)?", 12), ("afternoon", 15), ("evening", 18)),
    hours=(r"(?:at |by )?{n} ?(?P<half>[ap]\.?m\b\.?|o'clock)", r"at {n}"),
)

GERMAN = Language(
    code="de",
    promises=(
        r"\b(?:ich|wir) werden?\b",
        r"\bwerden? (?:ich|wir)\b",
        r"\b(?:ich|wir) (?:{verbs})\b",
        r"\b(?:{verbs}) (?:ich|wir)\b",
        r"(?:^|[,;] ?)(?:melde mich|schicke|sende|bringe|rufe|liefere)\b",
        r"\b(?:sie|du|ihr) (?:bekommen|erhalten|bekommst|erhältst|bekommt|hören|hörst) ",
        r"\b(?:ist|sind|wird|werden)\b[^,;]{0,40}\bfertig\b",
    ),
    denials=r"\bnicht\b|\bkein\w*\b|\bnie\b",
    conditions=r"\bwenn\b|\bfalls\b|\bsobald\b|\bsofern\b|\bweil\b"
    r"|\bda sie\b|\bdass (?:sie|du)\b",
    idle=r"\bgeschlossen\b|\burlaub\b|\bverreist\b|\bbetriebsferien\b|\bzu\b(?= *$)",
    before=r"(?:bis|bis zum|am|zum|vor|ab|nächste[nrs]?|kommende[nrs]?|diese[nrs]?|spätestens"
    r"|gegen)",
    dates=(
        r"(?:mon|diens|donners|frei|sams|sonn)tag|mittwoch|sonnabend",
        r"(?<!guten )morgen",
        r"übermorgen",
        rf"in (?:{_SMALL}|einem|einer|zwei|drei|vier|fünf|sechs|sieben|zehn) "
        r"(?:stunden?|tag(?:en)?|wochen?|monat(?:en)?)",
        r"\d{1,2}\. ?(?:{months})(?: \d{{4}})?",
        _DOTTED,
        _ISO,
    ),
    today=r"heute",
    tonight=r"heute abend",
    next_week=r"(?:nächste|kommende) woche",
    week_end=r"(?:bis )?ende (?:der|dieser) woche",
    next_week_end=r"ende (?:der )?(?:nächsten|kommenden|nächster|kommender) woche",
    month_end=r"ende (?:des|dieses) monats|monatsende",
    parts=(
        ("früh|vormittags?|morgens", 9),
        ("mittags?", 12),
        ("nachmittags?", 15),
        ("abends?", 18),
    ),
    hours=(r"(?:um |gegen |bis )?{n} ?uhr", r"um {n}"),
)

SPANISH = Language(
    code="es",
    promises=(
        r"\b\w{2,}(?:ré|remos)\b",
        r"\b(?:voy|vamos) a \w+r\w*\b",
        r"\b(?:envío|mando|llamo|aviso|traigo|preparo|confirmo|escribo|reviso|llevo|entrego|paso"
        r"|respondo|contesto|hago|digo|pido|enviamos|mandamos|llamamos|avisamos|traemos"
        r"|preparamos|confirmamos|escribimos|revisamos|entregamos)\b",
        r"\bestarán? listo?a?s?\b",
        r"\b(?:lo|la|los|las) tendrá[sn]?\b|\brecibirá[sn]?\b",
    ),
    denials=r"\bno\b|\bnunca\b|\btampoco\b",
    conditions=r"\bsi\b|\bcuando\b|\ben cuanto\b|\bporque\b|\bya que\b|\buna vez que\b",
    idle=r"\bcerrad[oa]s?\b|\bde vacaciones\b|\bfuera\b",
    before=r"(?:el|antes del?|para el|para|a partir del|hasta el|próximo|este|sobre el|del?)",
    dates=(
        r"lunes|martes|mi[ée]rcoles|jueves|viernes|s[áa]bado|domingo",
        r"pasado mañana",
        r"mañana",
        rf"(?:en|dentro de) (?:{_SMALL}|una?|dos|tres|cuatro|cinco|seis|siete|diez) "
        r"(?:horas?|días?|semanas?|mes(?:es)?)",
        r"\d{1,2} de (?:{months})(?: de \d{{4}})?",
        _SLASHED,
        _ISO,
    ),
    today=r"hoy",
    tonight=r"esta noche|esta tarde",
    next_week=r"(?:la )?(?:próxima semana|semana que viene|semana próxima)",
    week_end=r"(?:el )?(?:final|fin|finales) de (?:la|esta) semana",
    next_week_end=r"(?:final|fin|finales) de la (?:próxima semana|semana que viene)",
    month_end=r"(?:final|fin|finales) de(?:l| este)? mes",
    parts=(("por la mañana", 9), ("al? mediodía", 12), ("por la tarde", 16), ("por la noche", 19)),
    hours=(r"a las? {n}(?P<half> de la (?:tarde|noche))?", r"{n} ?h"),
)

FRENCH = Language(
    code="fr",
    promises=(
        r"\b(?:je|nous|on)\b[^,;]{0,24}?\b\w{2,}(?:rai|rons|ra)\b",
        r"\bj'\w{2,}rai\b",
        r"\b(?:je vais|nous allons|on va)\b",
        r"\b(?:je|nous|on) (?:(?:vous|te|le|la|les|lui|leur|en|y) |[tl]'){{0,2}}(?:{verbs})\b",
        r"\bj'(?:envoie|appelle|apporte|écris|attends)\b",
        r"\b(?:vous|tu) (?:les |en |l')?(?:aurez|auras|recevrez|recevras)\b",
        r"\b(?:ce |cela )?ser(?:a|ont) (?:prêt|fini|terminé|livré|envoyé)e?s?\b",
    ),
    denials=r"\bne\b|\bn'|\bpas\b|\bjamais\b",
    conditions=r"\bsi\b|\bs'il\b|\bquand\b|\blorsque\b|\bdès que\b|\bparce que\b"
    r"|\bcar\b|\bpuisque\b",
    idle=r"\bfermée?s?\b|\bvacances\b|\ben congés?\b|\babsente?s?\b",
    before=r"(?:le|avant|d'ici|dès|pour|ce|cette|vers|au plus tard|jusqu'au|jusqu'à|à partir de)",
    dates=(
        r"lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche",
        r"après[- ]demain",
        r"demain",
        rf"(?:dans|d'ici|sous) (?:{_SMALL}|une?|deux|trois|quatre|cinq|six|sept|dix) "
        r"(?:heures?|jours?|semaines?|mois)",
        r"\d{1,2}(?:er)? (?:{months})(?: \d{{4}})?",
        _SLASHED,
        _ISO,
    ),
    today=r"aujourd'hui",
    tonight=r"ce soir",
    next_week=r"la semaine prochaine|semaine prochaine",
    week_end=r"(?:la )?fin de (?:la |cette )?semaine",
    next_week_end=r"(?:la )?fin de la semaine prochaine",
    month_end=r"(?:la )?fin (?:du|de ce) mois",
    parts=(("matin", 9), ("midi", 12), ("après-midi", 15), ("soir", 18)),
    hours=(r"(?:à |vers ){n}(?: ?h(?:eures?)?)?", r"{n} ?h(?:eures?)?"),
)

ITALIAN = Language(
    code="it",
    promises=(
        r"\b\w{2,}(?:rò|remo)\b",
        r"\b(?:mando|invio|chiamo|richiamo|porto|preparo|controllo|confermo|scrivo|spedisco"
        r"|rispondo|consegno|mandiamo|inviamo|chiamiamo|portiamo|spediamo|consegniamo)\b",
        r"\bsar(?:à|anno) pront[oaie]\b",
    ),
    denials=r"\bnon\b|\bmai\b",
    conditions=r"\bse\b|\bquando\b|\bappena\b|\bperché\b|\bpoiché\b",
    idle=r"\bchius[oiae]\b|\bin ferie\b|\bin vacanza\b|\bvia\b",
    before=r"(?:il|la|entro|per|prima di|da|prossim[oa]|quest[oa]|entro il|dal|verso)",
    dates=(
        r"luned[iì]|marted[iì]|mercoled[iì]|gioved[iì]|venerd[iì]|sabato|domenica",
        r"dopodomani",
        r"domani",
        rf"(?:tra|fra) (?:{_SMALL}|un|una|due|tre|quattro|cinque|sei|sette|dieci) "
        r"(?:or[ae]|giorn[oi]|settiman[ae]|mes[ei])",
        r"\d{1,2} (?:{months})(?: \d{{4}})?",
        _SLASHED,
        _ISO,
    ),
    today=r"oggi",
    tonight=r"stasera|questa sera",
    next_week=r"(?:la )?(?:prossima settimana|settimana prossima)",
    week_end=r"(?:la )?fine (?:della|di questa) settimana",
    next_week_end=r"(?:la )?fine della (?:prossima settimana|settimana prossima)",
    month_end=r"(?:la )?fine (?:del|di questo) mese",
    parts=(("mattina", 9), ("mezzogiorno", 12), ("pomeriggio", 15), ("sera", 18)),
    hours=(r"alle {n}", r"{n} ?h"),
)

DUTCH = Language(
    code="nl",
    promises=(
        r"\b(?:ik|wij|we) (?:{verbs})\b",
        r"\b(?:{verbs}) (?:ik|wij|we)\b",
        r"\b(?:is|zijn|ligt|staat)\b[^,;]{0,40}\bklaar\b",
        r"\b(?:u|je) (?:krijgt|ontvangt|hoort)\b",
    ),
    denials=r"\bniet\b|\bgeen\b|\bnooit\b",
    conditions=r"\bals\b|\bwanneer\b|\bzodra\b|\bomdat\b|\btenzij\b",
    idle=r"\bgesloten\b|\bop vakantie\b|\bmet verlof\b|\bafwezig\b",
    before=r"(?:op|voor|tegen|tot|vanaf|uiterlijk|aanstaande|komende|volgende|deze)",
    dates=(
        r"maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag",
        r"overmorgen",
        r"morgen",
        rf"(?:over|binnen) (?:{_SMALL}|een|één|twee|drie|vier|vijf|zes|zeven|tien) "
        r"(?:uur|dag(?:en)?|we(?:ek|ken)|maand(?:en)?)",
        r"\d{1,2} (?:{months})(?: \d{{4}})?",
        _ISO,
    ),
    today=r"vandaag",
    tonight=r"vanavond",
    next_week=r"(?:volgende|komende) week",
    week_end=r"eind(?:e)? (?:van )?(?:de|deze) week",
    next_week_end=r"eind(?:e)? (?:van )?(?:volgende|komende) week",
    month_end=r"eind(?:e)? (?:van )?(?:de|deze) maand",
    parts=(("ochtend|'s ochtends", 9), ("middag", 14), ("avond", 18)),
    hours=(r"om {n}(?: uur)?", r"{n} uur"),
)

PORTUGUESE = Language(
    code="pt",
    promises=(
        r"\b\w{2,}(?:rei|remos)\b",
        r"\b(?:vou|vamos) \w+r\b",
        r"\b(?:envio|mando|ligo|aviso|trago|preparo|confirmo|escrevo|entrego|respondo"
        r"|enviamos|mandamos|ligamos|avisamos|entregamos)\b",
        r"\bestarã?o? pront[oa]s?\b|\bestará pront[oa]\b",
    ),
    denials=r"\bnão\b|\bnunca\b|\bnem\b",
    conditions=r"\bse\b|\bquando\b|\bassim que\b|\bporque\b|\bcaso\b",
    idle=r"\bfechad[oa]s?\b|\bde férias\b|\bfora\b",
    before=r"(?:na|no|até|até à|antes de|a partir de|próxim[oa]|est[ae]|dia|em|para)",
    dates=(
        r"(?:segunda|terça|quarta|quinta|sexta)(?:-feira)?|sábado|domingo",
        r"depois de amanhã",
        r"amanhã",
        rf"(?:em|daqui a|dentro de) (?:{_SMALL}|uma?|dois|duas|três|quatro|cinco|seis|sete|dez) "
        r"(?:horas?|dias?|semanas?|m[êe]s(?:es)?)",
        r"\d{1,2} de (?:{months})(?: de \d{{4}})?",
        _SLASHED,
        _ISO,
    ),
    today=r"hoje",
    tonight=r"hoje à noite|esta noite",
    next_week=r"(?:na )?(?:próxima semana|semana que vem)",
    week_end=r"(?:o )?fi(?:m|nal) d(?:a|esta) semana",
    next_week_end=r"(?:o )?fi(?:m|nal) da (?:próxima semana|semana que vem)",
    month_end=r"(?:o )?fi(?:m|nal) d(?:o|este) mês",
    parts=(("de manhã|pela manhã", 9), ("ao meio-dia", 12), ("à tarde", 15), ("à noite", 19)),
    hours=(r"às {n}(?: ?h(?:oras)?)?", r"{n} ?h(?:oras)?"),
)

LANGUAGES = (ENGLISH, GERMAN, SPANISH, FRENCH, ITALIAN, DUTCH, PORTUGUESE)

_VERBS = {
    "de": (
        "schicken?|senden?|versenden?|verschicken?|melden?|rufen?|bringen?|machen?|schauen?|sehen?"
        "|prüfen?|klären?|liefern?|liefere|kommen?|bestellen?|reparieren?|antworten?|geben?|legen?"
        "|holen?|stellen?|reservieren?|überweisen?|schreiben?|lassen?|fragen?|sagen?|erledigen?"
        "|kümmern?|kümmere|besorgen?|bereiten?|informieren?|bauen?|tauschen?|packen?|mailen?"
    ),
    "fr": (
        "envoie|rappelle|appelle|apporte|prépare|regarde|confirme|passe|reviens|réponds|commande"
        "|livre|fais|vérifie|donne|tiens|dis|écris|envoyons|rappelons|appelons|préparons|livrons"
        "|revenons|répondons|confirmons|commandons|vérifions|faisons"
    ),
    "nl": (
        "zal|zullen|ga|gaan|stuur|sturen|bel|bellen|breng|brengen|maak|maken|kijk|kijken|laat|laten"
        "|kom|komen|mail|mailen|lever|leveren|bestel|bestellen|zoek|regel|regelen|bevestig"
    ),
}
_MONTHS = {
    "en": "january|february|march|april|may|june|july|august|september|october|november|december"
    "|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec",
    "de": "januar|jänner|februar|märz|april|mai|juni|juli|august|september|oktober|november"
    "|dezember",
    "es": "enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre"
    "|diciembre",
    "fr": "janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre",
    "it": "gennaio|febbraio|marzo|aprile|maggio|giugno|luglio|agosto|settembre|ottobre|novembre"
    "|dicembre",
    "nl": "januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december",
    "pt": "janeiro|fevereiro|março|abril|maio|junho|julho|agosto|setembro|outubro|novembro"
    "|dezembro",
}


@cache
def promise_words(language: Language) -> re.Pattern[str]:
    """All ways to take something on in a language."""
    verbs = _VERBS.get(language.code, "")
    filled = (
        one.replace("{verbs}", verbs).replace("{{", "{").replace("}}", "}")
        for one in language.promises
    )
    return re.compile("|".join(f"(?:{one})" for one in filled))


@cache
def moment_words(language: Language) -> re.Pattern[str]:
    """All ways to say when; groups tell which: date, today, tonight, next_week, …"""
    months = _MONTHS[language.code]
    dates = "|".join(
        one.replace("{months}", months).replace("{{", "{").replace("}}", "}")
        for one in sorted(language.dates, key=len, reverse=True)
    )
    kinds = "|".join(
        f"(?P<{name}>{words})"
        for name, words in (
            ("next_week_end", language.next_week_end),
            ("week_end", language.week_end),
            ("month_end", language.month_end),
            ("next_week", language.next_week),
            ("tonight", language.tonight),
            ("today", language.today),
            ("date", dates),
        )
    )
    return re.compile(rf"(?<![\w'])(?:{language.before} )*(?:{kinds})(?!\w)")


@cache
def hour_words(language: Language) -> tuple[re.Pattern[str], ...]:
    """The ways to say an hour, such as: at 4 pm, um 15 Uhr, a las 10."""
    return tuple(
        re.compile(rf"(?<![\w.:/]){one.replace('{n}', CLOCK)}(?!\w)") for one in language.hours
    )
