# The verbs of acts.tbl, so that a form whose lemma the parser did not know is put right ("froze", "shelled").
# tests/plover/test_events.c holds this list to the table.

class act-verb
    abandon; abdicate; abduct; abide; abrogate; absent; abuse; accede; accept; acclaim
    accredit; accuse; acknowledge; acquit; activate; add; adhere; adjure; adjust; admit
    admonish; adopt; advance; advise; affirm; agree; aid; air; airlift; align; allege
    allocate; allow; amass; ambush; amnesty; annex; announce; annul; apologise; apologize
    appeal; applaud; apply; appoint; apprehend; approve; argue; arm; arraign; arrest; ask
    assail; assassinate; assault; assent; assert; assist; assure; attack; audit; authorise
    authorize; award; back; backtrack; bail; balk; ban; banish; bankroll; bar; barricade
    barter; bash; batter; battle; baulk; be; beat; beef; beg; begin; behead; belie; believe
    bemoan; berate; beseech; besiege; bestow; bind; blacklist; blackmail; blame; blast; bless
    blister; block; blockade; blow; bludgeon; board; bolster; bomb; bombard; boo; boost; bow
    boycott; brand; brandish; breach; break; bridle; brief; bring; broaden; broker; brush; bug
    build; bulldoze; bully; burn; buy; call; cancel; capitulate; capture; carry; castigate
    caution; cease; cede; celebrate; cement; censor; censure; champion; chant; charge
    chastise; cheer; chide; claim; clamp; clash; clear; clinch; close; co-host; co-produce
    coerce; collaborate; come; command; commandeer; commend; commit; commute; compare; compel
    complain; complete; compliment; concede; concentrate; conclude; condemn; conduct; confer
    confirm; confiscate; congratulate; connect; conquer; conscript; consent; consolidate
    consult; contact; contradict; contribute; converse; convey; convict; cooperate; coordinate
    counsel; crack; credit; cripple; criticise; criticize; crucify; curb; curtail; cut; debate
    decapitate; decide; declare; decline; decommission; decorate; decry; deepen; deface
    defend; defuse; defy; delay; deliberate; deliver; demand; demine; demobilise; demobilize
    demolish; demonstrate; denounce; deny; depart; deplore; deploy; deport; deride; describe
    destroy; detain; detonate; develop; direct; disapprove; disarm; disavow; disburse
    discharge; disclose; disconnect; discontinue; discuss; disengage; dismantle; dismember
    dismiss; disown; dispatch; disperse; displace; dispute; dissolve; distribute; donate; down
    downgrade; draft; drag; drill; drive; drop; e-mail; ease; eavesdrop; eject; elevate
    embargo; emphasise; emphasize; empty; enact; encircle; encourage; end; endorse; enforce
    enhance; enter; entreat; equip; establish; eulogize; evacuate; evict; exalt; examine
    exchange; exclude; excoriate; execute; exercise; exhort; exile; exit; expand; expel
    explode; export; express; expropriate; extend; extol; extradite; fail; fall; fast; fault
    feed; felicitate; fight; file; finance; find; fine; fire; firebomb; flatten; flout; fly
    forbid; forge; forgive; fortify; free; freeze; fulminate; fume; fund; furnish; garrison
    gas; gift; give; go; grant; grenade; grill; guarantee; gun; hack; hail; halt; halve
    hammer; hand; handcuff; hang; harass; harbor; harbour; haul; heckle; heighten; help
    highlight; hijack; hint; hit; hold; honor; honour; host; huddle; hurl; ignore; impeach
    implement; implore; import; impose; impound; imprison; inaugurate; incarcerate; increase
    indict; infiltrate; infringe; initial; injure; ink; insist; inspect; instruct; insult
    integrate; intend; intensify; interconnect; intern; interrogate; intimidate; introduce
    invade; inveigh; investigate; invite; issue; jail; jam; jeer; join; jointly; keep; kick
    kidnap; kill; knife; label; lambast; lambaste; lament; lash; laud; launch; lay; lead
    leave; lend; let; level; levy; liberate; lift; link; lob; lobby; lock; lodge; look; loosen
    loot; lower; lynch; machine-gun; maim; maintain; march; mass; massacre; mediate; menace
    merge; mine; mobilise; mobilize; mock; moderate; mortar; mount; move; murder; muster
    mutilate; muzzle; nab; napalm; nationalise; nationalize; negotiate; nod; normalise
    normalize; note; nudge; object; obligate; oblige; observe; obstruct; occupy; offer
    offload; open; operate; oppose; oppress; order; organise; organize; oust; outlaw; overrun
    overthrow; overturn; pan; parade; pardon; parley; participate; partner; pass; patrol
    pause; pay; penalise; penalize; perform; permit; perpetrate; persecute; persuade; petition
    phone; picket; pillory; place; plead; pledge; point; poison; pool; position; postpone
    pound; pour; praise; present; press; pressure; prevent; probe; proclaim; prod; prohibit
    promise; propose; prosecute; protect; protest; provide; pull; pummel; purchase; push; put
    quash; question; quit; rage; raid; rail; rain; raise; rally; ram; ransack; rap; rape
    ratify; rattle; raze; reach; readmit; reaffirm; reassert; reassure; rebuff; rebuild
    rebuke; rebut; recall; recapture; recognise; recognize; recommend; recommit; reconstruct
    redeploy; reduce; reestablish; refer; refuse; refute; register; regret; rehabilitate
    reimpose; reinforce; reinstate; reiterate; reject; relax; relay; release; relent
    relinquish; remain; remark; remind; remove; renew; renounce; reoccupy; reopen; repair
    repatriate; repeal; repeat; repel; reposition; repress; reprimand; reproach; reprove
    repudiate; repulse; request; require; requisition; rescind; rescue; resettle; resign
    resolve; respect; restart; restate; restore; restrict; restructure; resume; retake
    retract; retreat; return; revoke; ridicule; ring; riot; rocket; roll; root; round; rubbish
    rule; run; rush; safeguard; sail; salute; sanction; savage; save; say; scale; scold; scorn
    scramble; scrap; scrutinise; scrutinize; seal; search; seek; seize; sell; send; sentence
    serve; set; settle; sever; share; shell; shelter; shelve; shield; shift; ship; shoot; show
    shrug; shut; shutter; side; sign; signal; silence; sink; skewer; skip; skirmish; slam
    slap; slash; slaughter; slay; snub; soften; solicit; speak; spill; spurn; spy; stab; stack
    stage; stall; stand; start; state; station; stay; step; stick; stop; storm; strafe
    strangle; strengthen; stress; strike; strip; subjugate; submit; subsidize; sue; suggest
    summon; supply; support; suppress; surrender; surround; suspend; swap; swear; synchronise
    synchronize; take; talk; tap; target; team; tear; tear-gas; telephone; tell; tender
    terminate; test; test-fire; thank; threaten; throttle; throw; thunder; tighten; toast
    topple; torch; torpedo; torture; toughen; trade; train; transfer; transit; transmit; treat
    trim; truck; turn; unblock; underline; underscore; undertake; unite; unleash; unveil
    upbraid; upgrade; uphold; uproot; urge; vacate; vaccinate; value; vandalise; vandalize
    vet; veto; vilify; vindicate; violate; voice; volunteer; vote; vouch; vow; wage; waive
    walk; warn; welcome; widen; wire; wiretap; wish; withdraw; withhold; work; wound; write
    yield
