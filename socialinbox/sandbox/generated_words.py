"""The names and sentences that generated worlds are put together from."""

GIVEN = (
    "Ada", "Bruno", "Carla", "Deniz", "Esra", "Femi", "Gwen", "Hugo", "Ines", "Jonas", "Kaisa",
    "Leïla", "Milo", "Nadia", "Oskar", "Pia", "Quentin", "Rosa", "Søren", "Tilda", "Umut",
    "Vera", "Wanda", "Xavi", "Yuki", "Zoë",
)  # fmt: skip
SURNAMES = (
    "Abel", "Baptiste", "Castell", "Dunne", "Ekström", "Farkas", "Grünwald", "Haldane", "Ivers",
    "Jokinen", "Kızıl", "Lindqvist", "Moreau", "Nandi", "Oduya", "Petrescu", "Quist", "Ruiz",
    "Sandoval", "Tanaka", "Ulvang", "Vasko", "Wilder", "Ximenes", "Yamada", "Zeller",
)  # fmt: skip
HOBBIES = ("velonaut", "hillclimber", "spokes", "tandemfan", "rainrider", "gearhead", "potholes")
TITLES = ("Dr.", "Prof.", "Chef", "Coach")
ADDRESS = "You can reach me at {}@example.org."
ENGLISH = (
    ("Hello!", "Good morning,", "Hi there,", "Quick question:", "price?", "Any news?",
     "Thanks for last week 🙏", "It happened again 😬", "Nice one 🚲", "Sorry to bother you.",
     "Following up on yesterday:", "Love the shop!"),
    (
        "My rear wheel has a wobble since the pothole at the station.",
        "Do you have the {} mm bar end plugs in black?",
        "The chain skips on the third sprocket when I push hard.",
        "Could I book a full service for the week after next?",
        "I paid {} € last time, is that still right?",
        "The order number ends in {}, it was due on Tuesday.",
        "My neighbour says a new bottom bracket would cure the creak, but I am not so sure.",
        "I followed your video step by step and ended up with {} screws too many.",
        "We are {} people and would like to come on the Sunday ride.",
        "The light works when I shake it, which can't be the idea.",
        "Is the blue one in size {} still in the window?",
        "I can send a photo if that helps.",
        "No hurry, but I would love to ride it at the weekend.",
        "To be honest I was a little disappointed, because I had waited {} days.",
        "My daughter is 128 cm tall and wants gears.",
        "See https://example.org/frames/{} for the one I mean.",
        "#cycling #repair",
    ),
)  # fmt: skip
OTHERS = (
    (
        ("Hallo zusammen,", "Guten Morgen!", "Kurze Frage:"),
        (
            "Der Schalthebel rastet im {}. Gang nicht mehr ein.",
            "Wann habt ihr am Samstag geöffnet?",
            "Mein Vorderlicht flackert bei Regen.",
            "Was kostet eine kleine Inspektion, immer noch {} €?",
        ),
    ),
    (
        ("Bonjour,", "Bonsoir à tous,", "Petite question :"),
        (
            "Le câble de frein arrière frotte sur le cadre, est-ce normal ?",
            "Avez-vous des chambres à air de {} pouces ?",
            "Je peux passer jeudi vers {} h.",
        ),
    ),
    (
        ("Hola,", "Buenos días.", "Una pregunta:"),
        (
            "¿Se puede cambiar la cubierta sin desmontar el motor?",
            "¿Cuánto tarda una revisión completa?",
            "La cadena tiene unos {} kilómetros.",
        ),
    ),
    (("Hei!", "Moi,"), ("Voiko pyörän jättää teille yön yli?", "Maksoin viimeksi {} euroa.")),
    (("Merhaba,", "Selam!"), ("Arka freni ayarlamak ne kadar sürer?", "{} numara var mı?")),
    (
        ("こんにちは。", "お世話になります。"),
        ("空気圧は{}でいいですか。", "修理の予約をしたいです。"),
    ),
    (("नमस्ते,", "नमस्कार।"), ("क्या शनिवार को दुकान खुली है?", "क्या {} नंबर का पुर्ज़ा मिलेगा?")),
    (("مرحبا،", "السلام عليكم."), ("هل لديكم قطع غيار لهذا الطراز؟", "متى يكون جاهزا؟")),
)
ANSWERS = (
    "Thank you for writing.",
    "Please bring it in, we will look at it while you wait.",
    "That is in stock and costs 24 €.",
    "We open at nine, on Saturdays at ten.",
    "It should be here on Thursday; I will write when it is.",
    "Sorry about that, we will put it right at no cost.",
    "That sounds like a cable, ten minutes' work.",
    "Send us a photo of the number under the bottom bracket and we will find the part.",
    "Yes, of course.",
    "Not dangerous, but do not leave it for long.",
)
POSTS = (
    "Cleaning a disc rotor in three minutes",
    "Five sounds your bike should not make",
    "Workshop evening on Thursday",
    "New helmets are in",
    "How to read a worn chain",
    "Opening hours in winter",
)
