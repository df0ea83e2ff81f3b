# What an infinitive must be for its purpose to be told (src/cause/purpose.c).

class purpose-verb              # behind a noun: "more money to develop its navy"
    strengthen; address; reduce; realise; realize; protect; prevent; ensure; avoid; counter; deter; promote; secure; end
    support; help; bolster; boost; contain; curb; defend; develop; defuse; ease; enable; encourage; enhance; expand; fight
    finance; fund; guarantee; improve; increase; keep; limit; maintain; monitor; preserve; restore; resume; safeguard
    stabilise; stabilize; stop; tackle; weaken; combat; facilitate; rebuild; modernise; modernize; offset; diversify
    deepen; advance; achieve; attract; isolate; punish; pressure; persuade; save; gain; win; free; mitigate; minimise; meet

class no-purpose-above          # what takes an infinitive that is no purpose: "has yet to", "used to", "come to see"
    be; have; seem; appear; tend; fail; continue; begin; start; remain; happen; need; want; wish; hope; plan; try; use
    intend; expect; agree; vow; pledge; promise; refuse; decline; decide; threaten; prepare; seek; attempt; manage; prove
    allow; force; ask; urge; tell; order; invite; enable; encourage; persuade; compel; require; oblige; lead; get; dare
    choose; offer; ought; claim; aim; strive; struggle; hesitate; rush; likely; able; ready; willing; free; set; schedule
    call; cause; induce; prompt; instruct; authorise; authorize; permit; warn; consider; believe; think; say; know; report
