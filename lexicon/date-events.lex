# Events that date other events ("before the visit"): the words of one class tell the same event.
# Read by src/mention/dateevent.c. Lemmas.

class dated-visit
    visit; trip; tour; travel; journey; stopover

class dated-meeting
    meet; meeting; talk; talks; summit; session; negotiation; negotiations; dialogue; consultation; consultations; conference

class dated-vote
    vote; election; elections; referendum; ballot; runoff; poll

class dated-signing
    sign; signing; signature; ratification

class dated-attack
    attack; strike; raid; bombing; assault; shelling; clash; clashes

class dated-launch
    launch; test

class before-adverb             # "shortly before the invasion"
    shortly; soon; just; even; immediately; right; long; well; directly

class enter-office              # with office-noun: "since taking office"
    take; assume; enter; come; return

class office-noun
    office; power

class term-noun                 # "from the beginning of her term"
    term; presidency; premiership; tenure; mandate; chairmanship; chancellorship
