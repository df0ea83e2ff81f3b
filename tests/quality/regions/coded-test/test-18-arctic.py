Doc('Read-out: informal meeting of Nordic, Baltic and North American ministers', '2027-02-03', 'readout')
S('banner title dateline lead ' + 'body ' * 6 + 'furniture')

HALLGERDUR, AASLAND, RAUTAVAARA = 'PER:Hallgerður Ísaksdóttir', 'PER:Kristin Aasland', 'PER:Juhani Rautavaara'
TREMBLAY, KASK, HOLLANDER = 'PER:Élise Tremblay', 'PER:Maarja Kask', 'PER:Peter Hollander'
MOTZFELDT, THORSAGER, MINISTERS = 'PER:Aviaja Motzfeldt', 'PER:Mads Thorsager', 'GRP:ministers'
FIVE = '|'.join((HALLGERDUR, AASLAND, RAUTAVAARA, TREMBLAY, KASK))
A(HALLGERDUR, 'person', 'ISL', 'Hallgerður Ísaksdóttir', 'Hallgerður Ísaksdóttir|Minister Ísaksdóttir|Ísaksdóttir', [('Foreign Minister', 'ISL.MFA', 'ISL')])
A(AASLAND, 'person', 'NOR', 'Kristin Aasland', 'Kristin Aasland|Minister Aasland|Aasland', [('foreign minister', 'NOR.MFA', 'NOR')])
A(RAUTAVAARA, 'person', 'FIN', 'Juhani Rautavaara', 'Juhani Rautavaara', [('foreign minister', 'FIN.MFA', 'FIN')])
A(TREMBLAY, 'person', 'CAN', 'Élise Tremblay', 'Élise Tremblay', [('foreign minister', 'CAN.MFA', 'CAN')])
A(KASK, 'person', 'EST', 'Maarja Kask', 'Maarja Kask|Minister Kask|Kask', [('foreign minister', 'EST.MFA', 'EST')])
A(HOLLANDER, 'person', 'USA', 'Peter Hollander', 'Peter Hollander|Ambassador Hollander|Hollander|The ambassador', [('ambassador', 'USA', 'USA')])
A(MOTZFELDT, 'person', 'GRL', 'Aviaja Motzfeldt', 'Aviaja Motzfeldt|Minister Motzfeldt|Motzfeldt', [('minister for foreign affairs', 'GRL.MFA', 'GRL')])
A(THORSAGER, 'person', 'DNK', 'Mads Thorsager', 'Mads Thorsager', [('foreign minister', 'DNK.MFA', 'DNK')])
A(MINISTERS, 'group', None, 'Ministers at Reykjavík', 'The ministers|the ministers')
A('GRP:participants', 'group', None, 'Other participants', 'the other participants')
A('ISL', 'state', 'ISL', 'Iceland', 'Iceland|ICELAND')
A('ISL.MFA', 'agency', 'ISL', 'Ministry for Foreign Affairs of Iceland', 'MINISTRY FOR FOREIGN AFFAIRS OF ICELAND')
A('NOR', 'state', 'NOR', 'Norway', 'Norway')
A('FIN', 'state', 'FIN', 'Finland', 'Finland')
A('CAN', 'state', 'CAN', 'Canada', 'Canada')
A('EST', 'state', 'EST', 'Estonia', 'Estonia|Estonian')
A('EST.COURT', 'agency', 'EST', 'An Estonian court', 'an Estonian court|Estonian court')
A('USA', 'state', 'USA', 'United States', 'The United States|United States|Washington')
A('GRL', 'state', 'GRL', 'Greenland', 'Greenland|Nuuk')
A('GRP:Greenlanders', 'group', 'GRL', 'People of Greenland', 'its people')
A('DNK', 'state', 'DNK', 'Denmark', 'Denmark|Danish')
A('RUS', 'state', 'RUS', 'Russia', 'Russia|Russian|Moscow')
A('RUS.EMB', 'agency', 'RUS', 'Russian embassy in Reykjavík', 'The Russian embassy in Reykjavík|Russian embassy')
A('UKR', 'state', 'UKR', 'Ukraine', 'Ukraine')
A('CHN', 'state', 'CHN', 'China', 'China')
A('GRP:shadow fleet', 'group', None, 'Shadow fleet', 'the shadow fleet|shadow fleet')
A('GRP:Arctic Council', 'igo', None, 'Arctic Council', 'Arctic Council|the Council')
A('PLC:Reykjavík', 'place', 'ISL', 'Reykjavík', 'Reykjavík')
A('PLC:Gulf of Finland', 'place', None, 'Gulf of Finland', 'the Gulf of Finland|Gulf of Finland|the gulf')
A('PLC:Ottawa', 'place', 'CAN', 'Ottawa', 'Ottawa')
A('PLC:Helguvík', 'place', 'ISL', 'Helguvík', 'Helguvík')
A('PLC:North Atlantic', 'place', None, 'North Atlantic', 'the North Atlantic|North Atlantic')
A('PLC:Tromsø', 'place', 'NOR', 'Tromsø', 'Tromsø')
A('PLC:Svalbard', 'place', 'NOR', 'Svalbard', 'Svalbard|Spitsbergen')
A('PLC:High North', 'place', None, 'High North', 'the High North|High North')

M('reykjavik', 'meeting', 'held', 'REYKJAVIK-MINISTERS-2027-02-02', FIVE + '|' + HOLLANDER,
  'received her colleagues Kristin Aasland of Norway, Juhani Rautavaara of Finland, Élise Tremblay of Canada and Maarja Kask of Estonia in Reykjavík on 2 February',
  ['informal meeting of Nordic, Baltic and North American ministers'], 'Reykjavík', '2027-02-02', 'year from the document date')
M('dinner', 'meeting', 'held', 'REYKJAVIK-DINNER-2027-02-02', FIVE + '|' + MOTZFELDT, 'Aviaja Motzfeldt, joined the dinner', [], 'Reykjavík', '2027-02-02',
  'same day', 'reykjavik')
M('tromso', 'meeting', 'planned', 'TROMSO-MINISTERS-2027-06', MINISTERS, 'likely to be raised again in Tromsø in June', ['has asked to attend the next meeting'],
  'Tromsø', '2027-06', 'month without year')
M('svalbard', 'visit', 'hypothetical', 'SVALBARD-2027-06', MINISTERS, 'If the ice allows, the ministers will sail on to Svalbard', [], 'Svalbard', '2027-06',
  'after Tromsø', 'tromso')
M('call', 'call', 'held', 'ISL-DNK-CALL-2027-02-03', HALLGERDUR + '|' + THORSAGER,
  'On Wednesday morning, Minister Ísaksdóttir briefed her Danish counterpart, Mads Thorsager, by telephone', [], None, '2027-02-03',
  'Wednesday = document day')

Q('indirect', 'speech', MINISTERS, 'expressed', 'The ministers expressed deep concern about the damage to two data cables in the Gulf of Finland on 17 January',
  'deep concern about the damage to two data cables in the Gulf of Finland on 17 January', date='2027-02-02')
Q('indirect', 'speech', KASK, 'reported', 'Minister Kask reported that an Estonian court had ordered the arrest of the tanker Meridian Star',
  'that an Estonian court had ordered the arrest of the tanker Meridian Star', date='2027-02-02')
Q('indirect', 'speech', 'EST.COURT', 'ordered', 'an Estonian court had ordered the arrest of the tanker Meridian Star', 'the arrest of the tanker Meridian Star')
Q('indirect', 'speech', KASK, 'described', 'She described the damage as sabotage', 'the damage as sabotage', date='2027-02-02')
Q('mixed', 'speech', 'GRP:participants', 'speak', 'the other participants preferred to speak of "an incident under investigation"',
  'an incident under investigation', date='2027-02-02')
Q('indirect', 'speech', AASLAND, 'recalled', 'Minister Aasland recalled that Norway had handed the chair of the Arctic Council to Denmark in May 2025',
  'that Norway had handed the chair of the Arctic Council to Denmark in May 2025', date='2027-02-02')
Q('mixed', 'speech', AASLAND, 'remarked', 'remarked that the Council "is not dead, it is asleep"', 'is not dead, it is asleep', date='2027-02-02')
Q('indirect', 'speech', AASLAND, 'opposed', 'She opposed any return to political meetings with Russia as long as the war in Ukraine continues',
  'any return to political meetings with Russia as long as the war in Ukraine continues', date='2027-02-02')
Q('indirect', 'speech', AASLAND, 'defended', 'defended the exchange of scientific data', 'the exchange of scientific data', date='2027-02-02')
Q('indirect', 'speech', MINISTERS, 'reaffirmed', 'On Greenland, the ministers reaffirmed that its future is for its people alone to decide',
  'that its future is for its people alone to decide', date='2027-02-02')
Q('indirect', 'speech', MOTZFELDT, 'thanked', 'Minister Motzfeldt thanked Iceland and Finland for their clear words', 'for their clear words', 'ISL|FIN',
  date='2027-02-02')
Q('indirect', 'speech', MOTZFELDT, 'announced', 'announced that Nuuk would open a representation in Ottawa in the autumn',
  'that Nuuk would open a representation in Ottawa in the autumn', date='2027-02-02')
Q('indirect', 'speech', HOLLANDER, 'denied', 'The ambassador denied that Washington intended to buy land', 'that Washington intended to buy land',
  date='2027-02-02')
Q('mixed', 'speech', HOLLANDER, 'reiterated', 'reiterated that it sought closer cooperation "on minerals and on radar"', 'on minerals and on radar',
  date='2027-02-02')
Q('indirect', 'speech', 'ISL', 'undertook', 'undertook to build a quay for allied ships at Helguvík in order to strengthen the surveillance of the North Atlantic',
  'to build a quay for allied ships at Helguvík in order to strengthen the surveillance of the North Atlantic', date='2027-02-02')
Q('indirect', 'speech', 'FIN|EST', 'agreed', 'Finland and Estonia agreed to patrol the gulf together from 1 March', 'to patrol the gulf together from 1 March',
  date='2027-02-02')
Q('mixed', 'speech', 'RUS.EMB', 'protested', 'The Russian embassy in Reykjavík had protested against "the militarisation of the High North"',
  'the militarisation of the High North')
Q('indirect', 'speech', 'CHN', 'calls', 'China, which calls itself a near-Arctic state', 'a near-Arctic state')
Q('indirect', 'speech', 'CHN', 'asked', 'has asked to attend the next meeting', 'to attend the next meeting')
Q('indirect', 'speech', 'RUS', 'calls', 'or Spitsbergen, as Moscow still calls it', 'Spitsbergen')

D('3 February 2027', '2027-02-03', 'day', None, 'printed', 'document date')
D('on 2 February', '2027-02-02', 'day', None, 'year absent', 'meeting')
D('on 17 January', '2027-01-17', 'day', None, 'year absent', 'cables')
D('in May 2025', '2025-05', 'month', None, 'explicit', 'chair')
D('in the autumn', '2027-09/2027-11 (season)', 'vague', None, 'season', 'representation')
D('from 1 March', '>2027-03-01', 'open', None, 'year absent, future', 'patrols')
D('in June', '2027-06', 'month', None, 'month without year', 'Tromsø')
D('by then', '<2027-06', 'open', None, 'relative to event', 'shadow fleet')
D('On Wednesday morning', '2027-02-03', 'day', None, 'weekday = document day', 'call')

Same(MINISTERS, FIVE)
Same(MINISTERS, 'ISL|NOR|FIN|CAN|EST')
E(1, 'CONSULT', FIVE + '|' + HOLLANDER, FIVE + '|' + HOLLANDER,
  'received her colleagues Kristin Aasland of Norway, Juhani Rautavaara of Finland, Élise Tremblay of Canada and Maarja Kask of Estonia in Reykjavík on 2 February',
  cameo='040', mode='multilateral', date='2027-02-02', place='Reykjavík', meeting='reykjavik',
  more=['informal meeting of Nordic, Baltic and North American ministers'])
E(2, 'CONSULT', MOTZFELDT, [], 'Aviaja Motzfeldt, joined the dinner', cameo='040', date='2027-02-02', place='Reykjavík', meeting='dinner')
E(1, 'ACCUSE', MINISTERS, [], 'The ministers expressed deep concern about the damage to two data cables', cameo='110', mode='disapprove', date='2027-02-02',
  meeting='reykjavik')
E(2, 'ASSAULT', [], [], 'the damage to two data cables in the Gulf of Finland on 17 January', cameo='180', mode='destroy', date='2027-01-17',
  place='Gulf of Finland', note='nominal', alt='COERCE')
E(1, 'COERCE', 'EST.COURT', [], 'an Estonian court had ordered the arrest of the tanker Meridian Star', cameo='170', mode='seize', by=KASK, alt='SANCTION')
E(1, 'ACCUSE', KASK, [], 'She described the damage as sabotage', cameo='112', mode='allege', date='2027-02-02', meeting='reykjavik')
E(1, 'ACCUSE', 'GRP:participants', [], 'named no culprit', 'negated', '112', date='2027-02-02', meeting='reykjavik')
E(1, 'CONCEDE', 'NOR', 'DNK', 'Norway had handed the chair of the Arctic Council to Denmark in May 2025', cameo='080', date='2025-05', by=AASLAND,
  alt='COOPERATE|RETREAT')
E(1, 'REJECT', AASLAND, 'RUS', 'She opposed any return to political meetings with Russia', cameo='125', mode='meet', date='2027-02-02', meeting='reykjavik',
  alt='ACCUSE')
E(2, 'ASSAULT', [], 'UKR', 'the war in Ukraine', 'ongoing', '190', note='nominal')
E(1, 'SUPPORT', AASLAND, [], 'defended the exchange of scientific data', cameo='051', date='2027-02-02', meeting='reykjavik')
E(1, 'SUPPORT', 'CAN', AASLAND, 'Canada supported her', cameo='051', date='2027-02-02', meeting='reykjavik')
E(1, 'SUPPORT', HOLLANDER, [], 'Ambassador Hollander did not take a position on this point', 'negated', '051', date='2027-02-02', meeting='reykjavik',
  alt='REJECT')
E(1, 'SUPPORT', MINISTERS, 'GRL', 'the ministers reaffirmed that its future is for its people alone to decide', cameo='051', date='2027-02-02', meeting='reykjavik')
E(1, 'SUPPORT', MOTZFELDT, 'ISL|FIN', 'Minister Motzfeldt thanked Iceland and Finland for their clear words', cameo='051', date='2027-02-02', meeting='reykjavik')
E(1, 'AGREE', 'GRL', 'CAN', 'announced that Nuuk would open a representation in Ottawa in the autumn', 'planned', '030', date='2027-09/2027-11', place='Ottawa',
  by=MOTZFELDT, alt='SUPPORT|COOPERATE')
E(2, 'REJECT', HOLLANDER, [], 'The ambassador denied that Washington intended to buy land', cameo='016', date='2027-02-02', note='denial')
E(1, 'REQUEST', 'USA', 'GRL', 'reiterated that it sought closer cooperation "on minerals and on radar"', 'ongoing', '021', by=HOLLANDER, alt='SUPPORT|AGREE')
E(1, 'AGREE', 'ISL', [], 'undertook to build a quay for allied ships at Helguvík', cameo='031', date='2027-02-02', meeting='reykjavik')
E(1, 'AGREE', 'FIN|EST', 'FIN|EST', 'Finland and Estonia agreed to patrol the gulf together', cameo='031', date='2027-02-02', meeting='reykjavik')
E(2, 'COOPERATE', 'FIN|EST', 'FIN|EST', 'to patrol the gulf together from 1 March', 'planned', '062', date='>2027-03-01', place='Gulf of Finland', alt='MOBILIZE')
E(1, 'ACCUSE', 'RUS.EMB', [], 'The Russian embassy in Reykjavík had protested against "the militarisation of the High North"', cameo='111', mode='disapprove')
E(2, 'MOBILIZE', [], [], '"the militarisation of the High North"', 'ongoing', '150', by='RUS.EMB', note='nominal')
E(1, 'REQUEST', 'CHN', MINISTERS, 'has asked to attend the next meeting', cameo='020', mode='meet', meeting='tromso')
E(1, 'AGREE', MINISTERS, 'CHN', 'The ministers reached no consensus on the request', 'negated', '030', date='2027-02-02', meeting='reykjavik', alt='REJECT')
E(2, 'SANCTION', 'NOR', 'GRP:shadow fleet', 'the shadow fleet will be under stricter control', 'planned', '160', by='NOR', alt='COERCE')
E(1, 'CONSULT', MINISTERS, [], 'If the ice allows, the ministers will sail on to Svalbard', 'conditional', '042', 'visit', '2027-06', 'Svalbard', meeting='svalbard')
E(1, 'CONSULT', HALLGERDUR, THORSAGER, 'Minister Ísaksdóttir briefed her Danish counterpart, Mads Thorsager, by telephone', cameo='041', mode='phone',
  date='2027-02-03', meeting='call')

CABLES = 'technology-cyber|military-activity|russia-policy|economic-security'
ARCTIC = 'diplomatic-relations|multilateral-institutions|russia-policy|climate-oceans'
LAND = 'territory-recognition|intervention|diplomatic-relations'
P(MINISTERS, CABLES, 'concern', 3, [], 'The ministers expressed deep concern about the damage to two data cables')
P('EST', CABLES, 'oppose', 2, [], 'She described the damage as sabotage', 'sabotage')
P('GRP:participants', CABLES, 'silent', 2, [], 'named no culprit')
P('NOR', ARCTIC, 'support', 1, [], 'remarked that the Council "is not dead, it is asleep"', 'is not dead, it is asleep')
P('NOR', ARCTIC + '|ukraine-war', 'oppose', 3, 'RUS', 'She opposed any return to political meetings with Russia')
P('NOR', ARCTIC, 'support', 2, [], 'defended the exchange of scientific data')
P('CAN', ARCTIC, 'support', 2, 'NOR', 'Canada supported her')
P('USA', ARCTIC, 'silent', 2, [], 'Ambassador Hollander did not take a position on this point')
P(MINISTERS, LAND, 'support', 3, 'GRL', 'the ministers reaffirmed that its future is for its people alone to decide')
P('GRL', LAND, 'support', 2, 'ISL|FIN', 'Minister Motzfeldt thanked Iceland and Finland for their clear words')
P('GRL', 'diplomatic-relations', 'commit', 2, 'CAN', 'announced that Nuuk would open a representation in Ottawa in the autumn')
P('USA', LAND + '|economic-security|military-activity|alliances-defence', 'support', 2, 'GRL', 'reiterated that it sought closer cooperation "on minerals and on radar"')
P('ISL', 'alliances-defence|military-activity|defence-spending', 'commit', 3, [], 'undertook to build a quay for allied ships at Helguvík')
P('FIN|EST', 'military-activity|alliances-defence|technology-cyber', 'commit', 3, [], 'Finland and Estonia agreed to patrol the gulf together')
P('RUS', 'military-activity|alliances-defence', 'oppose', 3, [], 'The Russian embassy in Reykjavík had protested against "the militarisation of the High North"',
  'the militarisation of the High North')
P('CHN', ARCTIC + '|china-policy', 'demand', 2, MINISTERS, 'has asked to attend the next meeting')
P(MINISTERS, ARCTIC + '|china-policy', 'ambivalent', 2, 'CHN', 'The ministers reached no consensus on the request')

W('first', 'the format', 'It was the first meeting in this format', ('the first meeting in this format', MINISTERS))
W('intensifier', 'concern at the damage', 'deep concern', ('deep concern', MINISTERS))
W('contrast|name', 'the damage', 'She described the damage as sabotage; the other participants preferred to speak of "an incident under investigation"',
  ('sabotage', KASK), ('an incident under investigation', 'GRP:participants'))
W('omission', 'who did it', 'named no culprit', ('named no culprit', 'GRP:participants'))
W('phrase|epithet', 'Arctic Council', '"is not dead, it is asleep"', ('is not dead, it is asleep', AASLAND))
W('omission', 'Hollander on Russia', 'Ambassador Hollander did not take a position on this point', ('did not take a position on this point', HOLLANDER))
W('phrase', 'cooperation with Greenland', '"on minerals and on radar"', ('on minerals and on radar', HOLLANDER))
W('phrase|epithet', 'quay and patrols', '"the militarisation of the High North"', ('the militarisation of the High North', 'RUS.EMB'))
W('epithet', 'China', 'China, which calls itself a near-Arctic state', ('a near-Arctic state', 'CHN'))
W('name', 'Svalbard', 'Svalbard, or Spitsbergen, as Moscow still calls it', ('Svalbard', 'ISL.MFA'), ('Spitsbergen', 'RUS'))

T('office', HALLGERDUR, 'ISL.MFA', 'Foreign Minister Hallgerður Ísaksdóttir', dict(role='Foreign Minister'))
T('office', AASLAND, 'NOR.MFA', 'Kristin Aasland of Norway', dict(role='foreign minister'))
T('office', RAUTAVAARA, 'FIN.MFA', 'Juhani Rautavaara of Finland', dict(role='foreign minister'))
T('office', TREMBLAY, 'CAN.MFA', 'Élise Tremblay of Canada', dict(role='foreign minister'))
T('office', KASK, 'EST.MFA', 'Maarja Kask of Estonia', dict(role='foreign minister'))
T('office', HOLLANDER, 'USA', 'The United States was represented by its ambassador, Peter Hollander', dict(role='ambassador'))
T('office', MOTZFELDT, 'GRL.MFA', "Greenland's minister for foreign affairs, Aviaja Motzfeldt", dict(role='minister for foreign affairs'))
T('office', THORSAGER, 'DNK.MFA', 'her Danish counterpart, Mads Thorsager', dict(role='foreign minister'))
T('membership|office', 'NOR', 'GRP:Arctic Council', 'Norway had handed the chair of the Arctic Council', dict(role='chair'), 'past')
T('membership|office', 'DNK', 'GRP:Arctic Council', 'the chair of the Arctic Council to Denmark', dict(role='chair'), date='2025-05/')
T('military|cooperation', 'FIN', 'EST', 'agreed to patrol the gulf together', {}, 'proposed')
T('cooperation|economic|military', 'USA', 'GRL', 'closer cooperation "on minerals and on radar"', {}, 'proposed')
T('diplomatic', 'GRL', 'CAN', 'Nuuk would open a representation in Ottawa', {}, 'proposed')

O(MOTZFELDT, 'will|intended', 'GRL|CAN', 'Nuuk would open a representation in Ottawa in the autumn', 'representation in Ottawa', None, 'autumn')
O('USA', 'intended|hoped', 'USA|GRL', 'it sought closer cooperation "on minerals and on radar"', 'closer cooperation', polarity='positive')
O('ISL', 'intended', 'ISL', 'undertook to build a quay for allied ships at Helguvík', 'quay at Helguvík')
O('FIN|EST', 'intended', 'FIN|EST', 'agreed to patrol the gulf together from 1 March', 'joint patrols', None, 'from 1 March')
O('author', 'expected', 'CHN|' + MINISTERS, 'which is likely to be raised again in Tromsø in June', 'request raised again', None, 'June')
O('NOR', 'hoped', 'GRP:shadow fleet', 'Norway hopes that by then the shadow fleet will be under stricter control', 'stricter control', None, 'by then', 'positive')
O('author', 'conditional|will', MINISTERS, 'If the ice allows, the ministers will sail on to Svalbard', 'ministers sail to Svalbard', 'If the ice allows')

C('the war in Ukraine continues', 'She opposed any return to political meetings with Russia', 'as long as',
  'She opposed any return to political meetings with Russia as long as the war in Ukraine continues', by=AASLAND)
C('to strengthen the surveillance of the North Atlantic (purpose)', 'undertook to build a quay for allied ships at Helguvík', 'in order to',
  'undertook to build a quay for allied ships at Helguvík in order to strengthen the surveillance of the North Atlantic', note='purpose')
C('the ice allows', 'the ministers will sail on to Svalbard', 'If', 'If the ice allows, the ministers will sail on to Svalbard', note='conditional')
C('Illness', 'Thorsager did not come', 'prevented', 'Illness had prevented him from coming')
