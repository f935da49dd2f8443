"""General word lists that reading handles and names rests on; none is made for certain people."""


def _listed(words: str) -> frozenset[str]:
    return frozenset(words.split())


ROLES = _listed(
    """
agency agentur art blog boutique butik canal channel club company contact corp crew design firma
foto fotos global gmbh group gruppe help hq iam im inc info international intl its kanal laden
live llc loja ltd media music musik negozio news office official officieel officiel officielle
offiziell oficial online page pagina photo photos prensa press presse radio real really resmi
seite service services shop site staff store studio studios support team the this tienda tv
ufficiale verlag video videos vlog web winkel world

actor actress artist auteur author autor autora capt captain chef coach col colonel dipl docteur
doctor doctora doktor don dona dott dr father frau gen general herr imam ing judge juez juge
kapitan lt madam madame maj major md miss mlle mme monsieur mr mrs ms mx pastor pfarrer phd prof
profesor professeur professor professora rabbi rev reverend richter senor senora sergeant sgt
signor signora sir sr sra trainer

abgeordnete abgeordneter alcalde alcaldesa amb ambassador bundestag burgermeister campaign chair
chairman chairwoman chancellor cllr comisario commissioner congress congressman congressmember
congresswoman consul council councillor councilor deputada deputado deputato depute deputee
deputy diputada diputado elect embajador eu folketing for gobernador gouverneur gov governor
house kamerlid kanzler lawmaker leader maire mayor md mdb mdl member mep minister ministra
ministre ministro mla mp mpp ms msp ob parlament parliament pm prasident premier president
presidente rep representante representative riksdag sec secretary sen senador senadora senate
senateur senator senatore senatrice sindaco speaker staatssekretar td tuv uk un us usa vote
votefor whip
"""
)
"""Words that say what somebody is and not who: kinds of business, titles, offices."""

_NEVER_GLUED = _listed(
    """
amb art blog capt chair club col corp don for gen help her house inc info ing its lit live maj
major miss ob page real rev sec sir site team the this vote web world
"""
)
GLUED = frozenset(word for word in ROLES if len(word) >= 3) - _NEVER_GLUED
"""Those that are also taken off where nothing parts them from a name ("drjanedoe")."""

PARTICLES = _listed("mc mac de del della di da dos das la le van von der den ter st")
"""What belongs to the name that follows it."""

_SHORT_FORMS = """
alexander alex sandy sasha xander lex / alexandra alex sandra sasha / andreas andi / andrew andy
drew / anthony tony / antonio toni tonio / barbara barb babs / benjamin ben benny benji /
bernard bernie / catherine katherine kathryn cathy kathy kate katie kat / charles charlie chuck
chas carlos / christian chris / christine chris chrissy christina tina / christopher chris kit /
daniel dan danny / david dave davey / deborah deb debbie / donald don donny / douglas doug /
edward ed eddie ted ned / elijah eli / elizabeth liz lizzie beth betsy betty eliza lisa /
emmanuel manny manu / eugene gene / francisco paco pancho / franziska franzi / frederick fred
freddy fritz friedrich / gabriel gabe / gerald gerry jerry / gregory greg / gwendolyn gwen /
harold harry hal / henry hank harry heinrich heinz / ignacio nacho / jacob jake / james jim
jimmy jamie / janet jan / janice jan / jeffrey jeff geoff geoffrey / jennifer jen jenny /
jessica jess jessie / johannes hans hannes johann / john jack johnny jon / jonathan jon jonny /
jose pepe chepe / joseph joe joey josef sepp / joshua josh / juan juanito / judith judy /
kenneth ken kenny / kimberly kim / lawrence larry laurence / leonard len leo / louis lou /
louise lou / lucille lucy / manuel manolo manu / margaret maggie meg peggy greta margarete /
maria mia marie / matthew matt / maximilian max / melissa mel / michael mike mick mickey micha /
mikhail misha / mohammed mohamed muhammad mo / nancy nan / natalie nat / nicholas nick nicky
klaus nico nikolaus / oliver olly / pamela pam / patricia pat patty trish / patrick pat paddy /
peter pete pit / philip phil phillip / raphael rafael rafa / raymond ray / rebecca becky becca /
richard rick dick rich ricky / robert bob rob bobby robbie bert / roberto beto / ronald ron
ronny / samantha sam / samuel sam sammy / sebastian basti seb / stephanie steph steffi / stephen
steve steven stefan / susan sue suzie susanne / terrence terry / theodore ted theo / thomas tom
tommy / timothy tim / valerie val / victoria vicky tori / vincent vince vinny / walter walt
wally / wilhelm willi willy / william bill will billy liam / yevgeny zhenya / zachary zach zack
"""


def _called() -> dict[str, frozenset[str]]:
    found: dict[str, set[str]] = {}
    for group in _SHORT_FORMS.replace("\n", " ").split("/"):
        names = group.split()
        for name in names:
            found.setdefault(name, set()).update(names)
    return {name: frozenset(others) for name, others in found.items()}


CALLED = _called()
"""For a given name the names that the same people also go by."""
