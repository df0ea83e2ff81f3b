# Whether what is expected would be for the worse (src/outlook/read.c): the polarity of an outlook.

class outlook-bad
    hinder; undermine; threaten; escalate; worsen; collapse; fail; failure; war; attack; invasion; conflict; crisis
    violence; provocation; instability; difficult; harm; damage; jeopardise; jeopardize; destabilise; destabilize
    retaliate; retaliation; sanction; suspend; withdraw; abandon; deteriorate; escalation; famine; coup; bloodshed
    impose; strain; derail; block; deadlock; stalemate; lose; loss; weaken; complicate; prevent; cut; expel; shutdown
    clash; casualty; death; default; unrest; spillover; setback; delay; reject; refuse; punish; suffer; impossible

class outlook-good
    peace; agreement; progress; improve; improvement; recovery; growth; stability; strengthen; deepen; cooperation
    breakthrough; resume; resumption; settle; settlement; support; facilitate; help; ease; benefit; boost; expand; reopen
    ceasefire; normalise; normalize; reconcile; reconciliation; succeed; success; deal; join; release; return; restore
