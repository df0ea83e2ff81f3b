# Words that the reference reader asks for.

class meeting-word              # their subjects, objects and "with ..." are a group from then on
    meet; talk; meeting; talks; summit; call; confer; consult; host; welcome; receive; visit; negotiate
    discuss; agree; sign; conversation; negotiation; consultation; session; speak; join; greet; dialogue
    accompany; phone; agreement

class counterpart
    counterpart; opposite number

class alliance-noun
    alliance

class human-verb                # their subject is a person when its name is not known
    say; tell; add; note; warn; argue; stress; urge; meet; visit; announce; declare; insist; write; tweet
    arrive; travel; speak; reply; respond; explain; comment; acknowledge; emphasize; emphasise; reiterate
    thank; welcome; praise; criticize; criticise; condemn; accuse; deny; claim; suggest; believe; think
    hope; lead; head; chair; host; attend; resign; serve; describe; recall; point; caution; underline
    underscore; highlight; pledge; vow; promise; call; ask; appeal; predict; conclude; observe; testify
