# The verbs of acts.tbl, so that a form whose lemma the parser did not know is put right ("froze", "shelled").
# tests/plover/test_events.c holds this list to the table.

class act-verb
    abandon; abdicate; abduct; abide; abrogate; absent; abuse; accede; accept; acclaim
    accredit; accuse; acknowledge; acquire; acquit; activate; add; adhere; adjure; adjust
    admit; admonish; adopt; advance; advise; advocate; affirm; agree; aid; air; airlift; align
    allege; allocate; allot; allow; amass; ambush; amnesty; annex; announce; annul; answer
    apologise; apologize; appeal; applaud; apply; appoint; apprehend; approve; argue; arm
    arraign; array; arrest; ask; assail; assassinate; assault; assemble; assent; assert
    assist; assure; attack; attend; attract; audit; authorise; authorize; award; axe; back
    backtrack; bail; balk; ban; banish; bankroll; bar; barge; barricade; barter; base; bash
    bat; batter; battle; baulk; be; beat; beef; beg; begin; behead; belie; believe; bemoan
    berate; beseech; besiege; bestow; bin; bind; black; blacklist; blackmail; blame; blast
    bless; blister; block; blockade; blow; bludgeon; board; bolster; bomb; bombard; boo; boost
    bow; boycott; brand; brandish; breach; break; bridle; brief; bring; broaden; broker; brush
    budge; bug; build; bulldoze; bully; bundle; burn; burst; bury; buy; call; camp; campaign
    cancel; cane; capitulate; capture; carry; castigate; caution; cave; cease; cede; celebrate
    cement; censor; censure; champion; change; channel; chant; charge; charter; chastise
    cheer; chide; circulate; claim; clamp; clash; clear; climb; clinch; close; club; co-host
    co-produce; coerce; collaborate; come; command; commandeer; commend; commit; commute
    compare; compel; complain; complete; compliment; concede; concentrate; conclude; condemn
    conduct; confer; confess; confine; confirm; confiscate; congratulate; connect; conquer
    conscript; consent; consider; consolidate; consult; contact; contend; contradict
    contribute; converge; converse; convey; convict; convince; cooperate; coordinate; counsel
    counter; counterattack; cover; crack; crash; credit; cripple; criticise; criticize; crowd
    crucify; cudgel; curb; curtail; cut; damage; daub; debate; decapitate; decide; declare
    decline; decommission; decorate; decriminalise; decriminalize; decry; deem; deepen; deface
    defend; defuse; defy; delay; deliberate; deliver; demand; demine; demobilise; demobilize
    demolish; demonstrate; denounce; deny; depart; deplore; deploy; deport; deposit; deride
    describe; designate; destroy; detain; detonate; develop; dig; dilute; direct; disable
    disapprove; disarm; disavow; disburse; discharge; disclose; disconnect; discontinue
    discuss; disengage; disinvite; dismantle; dismember; dismiss; disown; dispatch; disperse
    displace; dispute; disqualify; dissolve; distribute; doctor; donate; double; down
    downgrade; draft; drag; draw; drill; drive; drop; dub; dump; dynamite; e-mail; earmark
    earn; ease; eavesdrop; eject; elevate; embargo; emphasise; emphasize; emplace; empty
    enact; encircle; encourage; end; endorse; endure; enforce; enhance; enter; entreat; equate
    equip; erect; escort; establish; eulogize; evacuate; evict; exalt; examine; exchange
    exclude; excoriate; execute; exercise; exfiltrate; exhort; exile; exit; exonerate; expand
    expect; expel; explode; export; express; expropriate; extend; extol; extradite; fabricate
    face; fail; fall; fast; fault; feed; felicitate; ferry; field; fight; file; finance; find
    fine; fire; firebomb; flatten; fling; flog; flout; fly; follow; foot; forbid; force; forge
    forgive; fortify; free; freeze; fulminate; fume; fund; furnish; garrison; gas; gather; get
    gift; give; go; grant; grenade; grill; guarantee; gun; gut; hack; hail; halt; halve
    hammer; hand; handcuff; hang; harass; harbor; harbour; haul; heckle; heighten; help
    highlight; hijack; hint; hit; hold; honor; honour; host; huddle; hurl; ignore; impeach
    implement; implore; import; impose; impound; imprison; inaugurate; incarcerate; increase
    incur; indict; infiltrate; infringe; initial; inject; injure; ink; insist; inspect
    instruct; insult; integrate; intend; intensify; interconnect; intern; interrogate
    intimidate; introduce; invade; inveigh; invent; investigate; invite; issue; jail; jam
    jeer; join; jointly; keep; kick; kidnap; kill; knife; knock; label; lambast; lambaste
    lament; land; lash; laud; laugh; launch; lay; lead; leak; learn; lease; leave; legalise
    legalize; lend; let; level; levy; liberate; lift; liken; line; link; liquidate; list; loan
    lob; lobby; lock; lodge; look; loosen; loot; lower; lynch; machine-gun; maim; maintain
    make; mandate; manhandle; march; mass; massacre; maul; mediate; menace; merge; mine
    mobilise; mobilize; mock; moderate; mortar; mount; move; mow; murder; muster; mutilate
    muzzle; nab; name; napalm; nationalise; nationalize; negotiate; nod; normalise; normalize
    note; nudge; nurse; object; obligate; oblige; observe; obstruct; obtain; occupy; offer
    offload; open; operate; oppose; oppress; order; organise; organize; ostracise; ostracize
    oust; outlaw; overrun; overthrow; overturn; own; pan; parade; pardon; park; parley
    participate; partner; pass; patrol; pause; pay; peddle; pelt; penalise; penalize; perform
    permit; perpetrate; persecute; persuade; petition; phish; phone; pick; picket; pillory
    pipe; pitch; place; plant; plead; pledge; plough; plow; pluck; plunder; point; poison
    pool; position; post; postpone; pound; pour; praise; present; press; pressure; prevent
    probe; proclaim; procure; prod; prohibit; prolong; promise; pronounce; propose; prosecute
    protect; protest; provide; provoke; publish; pull; pummel; pump; punch; purchase; push
    put; quash; question; quit; rage; raid; rail; rain; raise; rally; ram; ransack; rap; rape
    ratify; rattle; raze; reach; reactivate; readmit; reaffirm; reassert; reassure; rebuff
    rebuild; rebuke; rebut; recall; recapture; receive; recognise; recognize; recommend
    recommit; reconstruct; redeploy; reduce; reestablish; refer; refuse; refute; register
    regret; rehabilitate; reimpose; reinforce; reinstate; reiterate; reject; relax; relay
    release; relent; relinquish; remain; remand; remark; remind; remonstrate; remove; renew
    renounce; renovate; rent; reoccupy; reopen; repair; repatriate; repeal; repeat; repel
    reply; reposition; repress; reprieve; reprimand; reproach; reprove; repudiate; repulse
    request; require; requisition; rescind; rescue; resettle; resign; resist; resolve; respect
    respond; restart; restate; restore; restrict; restructure; resume; retake; retaliate
    retract; retreat; return; reverse; revive; revoke; riddle; ridicule; ring; riot; rocket
    roll; root; rough; round; rubbish; rule; run; rush; safeguard; sail; salute; sanction
    savage; save; say; scale; scold; scorn; scramble; scrap; scrutinise; scrutinize; seal
    search; secure; see; seed; seek; seize; sell; send; sentence; serve; set; settle; sever
    share; shell; shelter; shelve; shield; shift; ship; shoot; show; shrug; shun; shut
    shutter; side; sideline; sign; signal; silence; sink; siphon; sit; skewer; skip; skirmish
    slam; slap; slash; slaughter; slay; smash; snatch; snub; soften; solicit; spare; speak
    spill; spray; spread; spurn; spy; stab; stack; staff; stage; stall; stand; start; state
    station; stay; steal; step; stick; stop; storm; strafe; strangle; strengthen; stress
    strike; strip; style; subjugate; submit; subsidize; sue; suffer; suggest; summon; supply
    support; suppress; surrender; surround; suspend; swap; swear; sweep; switch; synchronise
    synchronize; take; talk; tap; target; task; team; tear; tear-gas; telephone; tell; tender
    term; terminate; test; test-fire; thank; thrash; threaten; throttle; throw; thunder
    tighten; toast; top; topple; torch; torpedo; torture; toss; toughen; trade; train; trample
    transfer; transit; transmit; treat; trim; triple; truck; turn; unban; unblock; underline
    underscore; undertake; unfreeze; uninvite; unite; unleash; unload; unplug; unveil; upbraid
    upgrade; uphold; uproot; urge; use; vacate; vaccinate; value; vandalise; vandalize; vet
    veto; view; vilify; vindicate; violate; voice; volunteer; vote; vouch; vow; wage; waive
    walk; want; warn; watch; water; wave; welcome; whip; widen; win; winch; wipe; wire
    wiretap; wish; withdraw; withhold; work; wound; wreck; write; yield
