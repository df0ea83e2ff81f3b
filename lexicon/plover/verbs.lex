# The verbs of acts.tbl, so that a form whose lemma the parser did not know is put right ("froze", "shelled").
# tests/plover/test_events.c holds this list to the table.

class act-verb
    abandon; abdicate; abduct; abrogate; abuse; accede; accept; accredit; accuse; acknowledge
    acquit; adjust; admit; adopt; advance; advise; affirm; agree; aid; air; airlift; align
    allege; allocate; allow; amass; ambush; amnesty; annex; announce; apologise; apologize
    appeal; applaud; apply; appoint; apprehend; approve; arm; arrest; ask; assail; assassinate
    assault; assist; assure; attack; back; backtrack; bail; ban; banish; bankroll; bar
    barricade; batter; battle; be; beat; beef; beg; begin; behead; bemoan; berate; beseech
    besiege; blacklist; blackmail; blame; blast; block; blockade; blow; board; bolster; bomb
    bombard; boost; boycott; brand; breach; break; brief; broaden; broker; brush; build; bully
    burn; buy; call; cancel; capitulate; capture; carry; castigate; caution; celebrate; cement
    censor; censure; champion; charge; chide; claim; clamp; clash; close; coerce; collaborate
    commandeer; commend; commit; complain; complete; compliment; concede; concentrate
    conclude; condemn; conduct; confer; confirm; confiscate; congratulate; conquer; conscript
    consolidate; consult; contribute; convey; convict; cooperate; coordinate; crack; cripple
    criticise; criticize; curtail; cut; debate; declare; decline; decommission; decry; deepen
    deface; defend; defy; deliver; demand; demobilise; demobilize; demolish; demonstrate
    denounce; deny; deplore; deploy; deport; deride; describe; destroy; detain; detonate
    develop; disapprove; disarm; disavow; disburse; disconnect; discontinue; discuss
    disengage; dismantle; dismiss; disown; dispatch; disperse; dispute; dissolve; donate; down
    downgrade; draft; drop; ease; eject; embargo; emphasise; emphasize; enact; encircle
    encourage; end; endorse; enforce; enhance; enter; equip; establish; evacuate; exchange
    exclude; excoriate; execute; exhort; exile; exit; expand; expel; explode; export; express
    expropriate; extend; extradite; fall; fault; feed; felicitate; fight; file; finance; find
    fine; fire; firebomb; flatten; flout; fly; forgive; fortify; free; freeze; fund; furnish
    gift; give; go; grant; guarantee; gun; hack; hail; halt; hammer; hand; harass; help
    highlight; hijack; hit; hold; honor; honour; host; hurl; ignore; implement; implore
    import; impose; impound; imprison; incarcerate; increase; indict; infringe; initial
    injure; ink; insist; instruct; insult; integrate; intend; intensify; intern; intimidate
    introduce; invade; investigate; invite; issue; jail; join; kick; kidnap; kill; label
    lambast; lambaste; laud; launch; lay; lead; leave; lend; let; level; levy; liberate; lift
    lob; lobby; lock; lodge; look; loosen; loot; lynch; maim; march; mass; massacre; mediate
    menace; mobilise; mobilize; mock; moderate; mortar; mount; move; murder; mutilate; muzzle
    nationalise; nationalize; normalise; normalize; note; object; observe; obstruct; occupy
    offer; offload; open; oppose; oppress; order; organise; organize; oust; outlaw; overrun
    overthrow; parade; pardon; partner; patrol; penalise; penalize; perform; perpetrate
    persecute; persuade; petition; picket; place; plead; pledge; point; pool; position
    postpone; pound; pour; praise; press; pressure; prevent; probe; prod; prohibit; promise
    propose; protest; provide; pull; pummel; purchase; push; put; quit; raid; rain; raise
    rally; ransack; rap; rape; ratify; raze; readmit; reaffirm; reassert; reassure; rebuff
    rebuke; recall; recapture; recognise; recognize; recommend; recommit; redeploy
    reestablish; refuse; refute; register; regret; reimpose; reinforce; reiterate; reject
    relax; release; relent; remain; remind; remove; renew; renounce; reoccupy; reopen
    repatriate; repeal; repeat; repel; reposition; repress; repulse; request; rescind; rescue
    resettle; resign; restate; restore; restrict; restructure; resume; retake; retract
    retreat; return; revoke; ridicule; riot; round; rubbish; rule; run; rush; sail; salute
    sanction; save; scale; scold; scramble; scrap; seal; search; seek; seize; sell; send
    sentence; set; sever; share; shell; shelter; shelve; ship; shoot; show; shrug; shut
    shutter; side; sign; silence; sink; skip; skirmish; slam; slap; slaughter; snub; soften
    solicit; spurn; stab; stage; stall; stand; start; station; step; stop; storm; strafe
    strengthen; stress; strike; subjugate; subsidize; sue; suggest; summon; supply; support
    suppress; surrender; surround; suspend; swap; swear; take; target; team; tear; tear-gas
    terminate; test; test-fire; thank; threaten; throttle; throw; tighten; topple; torch
    torture; toughen; trade; train; transfer; transit; turn; underline; underscore; undertake
    unleash; unveil; upbraid; upgrade; urge; vaccinate; value; vandalise; vandalize; veto
    vilify; violate; voice; vote; vow; wage; waive; walk; warn; welcome; widen; withdraw
    withhold; work; wound; write; yield
