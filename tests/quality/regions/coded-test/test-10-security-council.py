Doc('Security Council demands end to siege of El Fasher; Russia abstains', '2024-06-13', 'news')
S('title dateline lead body body body body body body body furniture furniture')

A('PER:Barbara Woodward', 'person', 'GBR', 'Barbara Woodward', 'Barbara Woodward', [('Ambassador', 'GBR', 'GBR')])
A('PER:Linda Thomas-Greenfield', 'person', 'USA', 'Linda Thomas-Greenfield', 'Linda Thomas-Greenfield|The representative of the United States',
  [('representative', 'USA', 'USA')])
A('PER:Anna Evstigneeva', 'person', 'RUS', 'Anna Evstigneeva', "Anna Evstigneeva|Russia's deputy representative",
  [('deputy representative', 'RUS', 'RUS')])
A('PER:Al-Harith Idriss Al-Harith Mohamed', 'person', 'SDN', 'Al-Harith Idriss Al-Harith Mohamed',
  "Al-Harith Idriss Al-Harith Mohamed|Sudan's Ambassador", [('Ambassador', 'SDN', 'SDN')])
A('PER:Abdel Fattah al-Burhan', 'person', 'SDN', 'Abdel Fattah al-Burhan', 'Abdel Fattah al-Burhan', [('General', 'SDN.MIL', 'SDN')])
A('PER:Mohamed Hamdan Dagalo', 'person', 'SDN', 'Mohamed Hamdan Dagalo', 'Mohamed Hamdan Dagalo|his former deputy', [('General', 'RSF', 'SDN')])
A('PER:Ramtane Lamamra', 'person', None, 'Ramtane Lamamra', 'Ramtane Lamamra', [('Personal Envoy', 'UN', '')])
A('PER:Marta Eklund', 'person', None, 'Marta Eklund', 'Marta Eklund', [('coordinator', 'GRP:Swedish relief agency', '')])
A('UNSC', 'igo', None, 'UN Security Council', 'UN Security Council|Security Council|the Council|The Council')
A('UN', 'igo', None, 'United Nations', 'UN')
A('UN.SG', 'agency', None, 'Secretary-General of the United Nations', "the Secretary-General's|Secretary-General")
A('GRP:Member States', 'group', None, 'Member States that supply arms', 'Member States that supply the warring parties with arms|Member States')
A('GRP:parties to the conflict', 'group', 'SDN', 'Parties to the conflict', 'all parties to the conflict|both sides|the warring parties')
A('GRP:UAE counterpart', 'group', 'ARE', 'Ambassador of the United Arab Emirates', 'His counterpart from Abu Dhabi|counterpart')
A('GRP:envoys of the generals', 'group', 'SDN', "Both generals' envoys", "both generals' envoys")
A('GRP:Swedish relief agency', 'group', 'SWE', 'Swedish relief agency', 'a Swedish relief agency|relief agency')
A('GRP:surgeon', 'group', 'SDN', 'The last surgeon', 'one surgeon|surgeon')
A('GRP:civilians', 'group', 'SDN', 'Civilians of El Fasher', 'civilians|the 1.5 million people who shelter there')
A('RSF', 'group', 'SDN', 'Rapid Support Forces', 'Rapid Support Forces|RSF')
A('SDN.MIL', 'agency', 'SDN', 'Sudanese army', 'the army|army')
A('SDN', 'state', 'SDN', 'Sudan', 'Sudan')
A('GBR', 'state', 'GBR', 'United Kingdom', 'the United Kingdom|United Kingdom')
A('USA', 'state', 'USA', 'United States', 'the United States|United States')
A('RUS', 'state', 'RUS', 'Russia', 'Russia|Russian Federation')
A('ARE', 'state', 'ARE', 'United Arab Emirates', 'United Arab Emirates|Abu Dhabi')
A('KOR', 'state', 'KOR', 'Republic of Korea', 'the Republic of Korea|Republic of Korea')
A('SAU', 'state', 'SAU', 'Saudi Arabia', 'Saudi Arabia')
A('SWE', 'state', 'SWE', 'Sweden', 'Swedish')
A('TCD', 'state', 'TCD', 'Chad', 'Chad')
A('PLC:El Fasher', 'place', 'SDN', 'El Fasher', 'El Fasher|the city')
A('PLC:Darfur', 'place', 'SDN', 'Darfur', 'Darfur')
A('PLC:Jeddah', 'place', 'SAU', 'Jeddah', 'Jeddah')
A('PLC:Geneva', 'place', 'CHE', 'Geneva', 'Geneva')
A("PLC:N'Djamena", 'place', 'TCD', "N'Djamena", "N'Djamena")
A('DOC:Resolution 2736', 'document', None, 'Security Council resolution 2736', 'Resolution 2736|the text')
A('DOC:Ramadan resolution', 'document', None, 'Security Council resolution of March 2024', 'the one of March which called for a truce during Ramadan')

M('vote', 'session (vote)', 'held', 'UNSC-9655-2024-06-13', 'UNSC', 'adopted at the 9655th meeting of the Council by 14 votes to none',
  ['The UN Security Council on Thursday called for an immediate halt to the siege of El Fasher'], None, '2024-06-13',
  'Thursday of the document date', outcome='Resolution 2736')
M('closed', 'session', 'planned', 'UNSC-SUDAN-UAE-2024-06', 'UNSC|PER:Al-Harith Idriss Al-Harith Mohamed|GRP:UAE counterpart',
  'Next week the Council is to hear both in a closed session', [], None, '2024-06-17/2024-06-23', 'week after 13 June')
M('jeddah', 'talks', 'suspended', 'JEDDAH-TALKS-2023', 'SAU|USA|SDN.MIL|RSF',
  'The talks which Saudi Arabia and the United States convened in Jeddah were suspended at the end of last year', [], 'Jeddah', '2023',
  'suspended at the end of 2023')
M('lamamra', 'talks', 'held', 'LAMAMRA-ENVOYS-2024', 'PER:Ramtane Lamamra|GRP:envoys of the generals',
  "has since met both generals' envoys separately", [], None, '2024-01-01/2024-06-13', 'since the end of last year')
M('geneva', 'talks', 'planned', 'GENEVA-SUDAN-2024-07', 'PER:Ramtane Lamamra|GRP:envoys of the generals',
  'hopes to invite them to Geneva in July', [], 'Geneva', '2024-07', 'year from the document')

Q('indirect', 'document', 'UNSC', 'demands', 'Security Council demands end to siege of El Fasher', 'end to siege of El Fasher',
  origin='resolution 2736', date='2024-06-13')
Q('indirect', 'document', 'UNSC', 'called for',
  'The UN Security Council on Thursday called for an immediate halt to the siege of El Fasher',
  'an immediate halt to the siege of El Fasher', origin='resolution 2736', date='2024-06-13')
Q('indirect', 'document', 'UNSC', 'demands',
  'It demands that the RSF lift the siege and that all parties to the conflict ensure the protection of civilians, including by allowing them to leave the city if they wish',
  'that the RSF lift the siege and that all parties to the conflict ensure the protection of civilians, including by allowing them to leave the city if they wish',
  'RSF|GRP:parties to the conflict', 'resolution 2736', '2024-06-13')
Q('indirect', 'speech', 'PER:Barbara Woodward', 'said',
  'Presenting the text, Ambassador Barbara Woodward of the United Kingdom said an attack on the city would be catastrophic for the 1.5 million people who shelter there',
  'an attack on the city would be catastrophic for the 1.5 million people who shelter there', date='2024-06-13')
Q('indirect', 'speech', 'PER:Barbara Woodward', 'stressed',
  'The Council, she stressed, had sent a strong signal to both sides', ['The Council', 'had sent a strong signal to both sides'],
  date='2024-06-13')
Q('indirect', 'speech', 'PER:Linda Thomas-Greenfield', 'urged',
  'The representative of the United States, Linda Thomas-Greenfield, urged Member States that supply the warring parties with arms to stop doing so',
  'to stop doing so', 'GRP:Member States', date='2024-06-13')
Q('indirect', 'speech', 'PER:Anna Evstigneeva', 'explained',
  "Russia's deputy representative, Anna Evstigneeva, explained her abstention by doubts about the readiness of the authors to listen",
  'doubts about the readiness of the authors to listen', date='2024-06-13')
Q('mixed', 'speech', 'PER:Anna Evstigneeva', 'argued',
  'Earlier resolutions, including the one of March which called for a truce during Ramadan, had "remained on paper", she argued',
  'remained on paper', date='2024-06-13')
Q('indirect', 'document', 'UNSC', 'called for', 'the one of March which called for a truce during Ramadan', 'a truce during Ramadan',
  origin='resolution of March', date='2024-03')
Q('indirect', 'speech', 'PER:Al-Harith Idriss Al-Harith Mohamed', 'blamed',
  'blamed the United Arab Emirates for the continuation of the war', 'for the continuation of the war', 'ARE', date='2024-06-13')
Q('direct', 'speech', 'PER:Marta Eklund', 'said',
  '"The hospital has been hit nine times since 10 May," said Marta Eklund, who coordinates the work of a Swedish relief agency from N\'Djamena, in neighbouring Chad.\n\n"We have one surgeon left. He called me two days ago and asked, \'Who is going to operate on me?\' I had no answer."',
  ['The hospital has been hit nine times since 10 May,',
   "We have one surgeon left. He called me two days ago and asked, 'Who is going to operate on me?' I had no answer."])
Q('direct', 'speech', 'GRP:surgeon', 'asked', "He called me two days ago and asked, 'Who is going to operate on me?'",
  'Who is going to operate on me?', 'PER:Marta Eklund', date='2024-06-11')

D('13 June 2024', '2024-06-13', 'day', None, 'printed', 'document date')
D('on Thursday', '2024-06-13', 'day', None, 'weekday = document day', 'vote')
D('of March', '2024-03', 'month', 'the one of March', 'year absent', 'earlier resolution')
D('during Ramadan', '2024-03-11/2024-04-09', 'period', None, 'feast', 'truce')
D('Next week', '2024-06-17/2024-06-23', 'week', None, 'relative, future', 'closed session')
D('for the month', '2024-06', 'month', None, 'relative', 'presidency of the Council')
D('in April 2023', '2023-04', 'month', None, 'explicit', 'outbreak of fighting')
D('at the end of last year', '2023-12 (end of the year)', 'month', None, 'relative', 'suspension of the talks')
D('in July', '2024-07', 'month', None, 'year absent, future', 'Geneva')
D('since 10 May', '2024-05-10/', 'open', None, 'year absent', 'hospital hit')
D('two days ago', '2024-06-11', 'day', None, 'relative, inside a quotation', 'call of the surgeon')

Same('GRP:UAE counterpart', 'ARE')
BOTH = 'SDN.MIL|RSF'
Same('GRP:parties to the conflict', BOTH)
E(1, 'REQUEST', 'UNSC', 'RSF', 'called for an immediate halt to the siege of El Fasher', cameo='102', mode='yield', date='2024-06-13',
  meeting='vote', more=['Security Council demands end to siege of El Fasher'])
E(1, 'ASSAULT', 'RSF', 'PLC:El Fasher', 'the siege of El Fasher, the last big city', 'ongoing', '191', place='El Fasher', alt='COERCE',
  note='nominal')
E(1, 'REQUEST', 'UNSC', 'RSF', 'It demands that the RSF lift the siege', cameo='105', mode='yield', date='2024-06-13',
  by='DOC:Resolution 2736', meeting='vote')
E(1, 'REQUEST', 'UNSC', 'GRP:parties to the conflict',
  'all parties to the conflict ensure the protection of civilians, including by allowing them to leave the city if they wish',
  cameo='100', date='2024-06-13', by='DOC:Resolution 2736', meeting='vote')
E(1, 'SUPPORT', 'UNSC', [], 'was adopted at the 9655th meeting of the Council by 14 votes to none', cameo='057', date='2024-06-13',
  meeting='vote', alt='AGREE|CONSULT')
E(1, 'REJECT', 'RUS', 'UNSC', 'with the Russian Federation abstaining', cameo='120', date='2024-06-13', meeting='vote',
  more=['Russia abstains'], note='abstention, weaker than refusal')
E(2, 'ACCUSE', 'PER:Barbara Woodward', [], 'said an attack on the city would be catastrophic', cameo='110', date='2024-06-13',
  alt='REQUEST|THREATEN')
E(2, 'ASSAULT', [], 'PLC:El Fasher', 'an attack on the city', 'hypothetical', '190', by='PER:Barbara Woodward')
E(1, 'REQUEST', 'PER:Linda Thomas-Greenfield', 'GRP:Member States',
  'urged Member States that supply the warring parties with arms to stop doing so', cameo='100', mode='change', date='2024-06-13',
  meeting='vote')
E(1, 'AID', 'GRP:Member States', 'GRP:parties to the conflict', 'supply the warring parties with arms', 'ongoing', '072',
  by='PER:Linda Thomas-Greenfield', note='embedded')
E(1, 'ACCUSE', 'PER:Linda Thomas-Greenfield', [], 'she did not mention any country by name', 'negated', '110', date='2024-06-13')
E(2, 'ACCUSE', 'PER:Anna Evstigneeva', 'GBR', 'explained her abstention by doubts about the readiness of the authors to listen',
  cameo='110', date='2024-06-13', meeting='vote')
E(2, 'REQUEST', 'UNSC', [], 'the one of March which called for a truce during Ramadan', cameo='102', date='2024-03',
  by='PER:Anna Evstigneeva')
E(2, 'ACCUSE', 'PER:Anna Evstigneeva', 'UNSC', 'had "remained on paper", she argued', cameo='110', date='2024-06-13', mode='disapprove')
E(1, 'ACCUSE', 'PER:Al-Harith Idriss Al-Harith Mohamed', 'ARE',
  'blamed the United Arab Emirates for the continuation of the war', cameo='112', mode='allege', date='2024-06-13', meeting='vote')
E(1, 'CONSULT', 'UNSC', 'SDN|ARE', 'Next week the Council is to hear both in a closed session', 'conditional', '036',
  date='2024-06-17/2024-06-23', meeting='closed')
E(1, 'ASSAULT', 'SDN.MIL|RSF', 'SDN.MIL|RSF',
  'Fighting between the army, led by General Abdel Fattah al-Burhan, and the RSF of his former deputy, General Mohamed Hamdan Dagalo, broke out in April 2023',
  cameo='190', date='2023-04')
E(1, 'CONSULT', 'SAU|USA', [], 'The talks which Saudi Arabia and the United States convened in Jeddah', cameo='045', mode='third-party',
  date='2023', place='Jeddah', meeting='jeddah')
E(2, 'REJECT', [], [], 'were suspended at the end of last year', cameo='125', date='2023-12', meeting='jeddah', alt='SANCTION')
E(1, 'CONSULT', 'PER:Ramtane Lamamra', 'GRP:envoys of the generals', "has since met both generals' envoys separately", cameo='040',
  mode='third-party', date='2024-01-01/2024-06-13', meeting='lamamra')
E(1, 'AGREE', 'PER:Ramtane Lamamra', 'GRP:envoys of the generals', 'hopes to invite them to Geneva in July', 'planned', '036',
  date='2024-07', place='Geneva', meeting='geneva', alt='CONSULT')
E(1, 'ASSAULT', [], 'PLC:El Fasher', '"The hospital has been hit nine times since 10 May,"', cameo='190', date='2024-05-10/',
  by='PER:Marta Eklund', alt='COERCE')

WAR = 'africa|peace-process'
P('UNSC', WAR, 'demand', 3, 'RSF', 'called for an immediate halt to the siege of El Fasher',
  more=['Security Council demands end to siege of El Fasher'])
P('UNSC', WAR, 'demand', 3, 'RSF', 'It demands that the RSF lift the siege')
P('UNSC', WAR + '|migration-humanitarian|human-rights-democracy', 'demand', 3, 'GRP:parties to the conflict',
  'all parties to the conflict ensure the protection of civilians, including by allowing them to leave the city if they wish')
P('RUS', WAR + '|multilateral-institutions', 'ambivalent', 2, [], 'with the Russian Federation abstaining', more=['Russia abstains'])
P('GBR', WAR + '|migration-humanitarian', 'concern', 3, [],
  'said an attack on the city would be catastrophic for the 1.5 million people who shelter there')
P('GBR', WAR + '|multilateral-institutions', 'support', 2, 'GRP:parties to the conflict',
  'The Council, she stressed, had sent a strong signal to both sides')
P('USA', 'arms-transfers|' + WAR, 'demand', 3, 'GRP:Member States',
  'urged Member States that supply the warring parties with arms to stop doing so')
P('USA', 'arms-transfers|' + WAR, 'silent', 2, 'GRP:Member States', 'she did not mention any country by name')
P('RUS', WAR + '|multilateral-institutions', 'concern', 2, 'GBR',
  'explained her abstention by doubts about the readiness of the authors to listen')
P('RUS', WAR + '|multilateral-institutions', 'concern', 2, 'UNSC', 'had "remained on paper", she argued', 'remained on paper')
P('SDN', WAR + '|arms-transfers', 'oppose', 3, 'ARE', 'blamed the United Arab Emirates for the continuation of the war')
P('UN', WAR, 'support', 2, [], 'hopes to invite them to Geneva in July')
P('PER:Marta Eklund', WAR + '|migration-humanitarian|health', 'concern', 3, [],
  '"The hospital has been hit nine times since 10 May,"')

W('phrase|epithet', 'earlier resolutions', '"remained on paper"', ('remained on paper', 'PER:Anna Evstigneeva'))
W('epithet', 'an attack on El Fasher', 'an attack on the city would be catastrophic', ('catastrophic', 'PER:Barbara Woodward'))
W('epithet|phrase', 'the resolution', 'had sent a strong signal to both sides', ('a strong signal to both sides', 'PER:Barbara Woodward'))
W('omission', 'suppliers of arms', 'she did not mention any country by name', ('any country by name', 'PER:Linda Thomas-Greenfield'))
W('superlative', 'El Fasher', "the last big city in Sudan's Darfur region", ('the last big city', 'author'))
T('office', 'PER:Barbara Woodward', 'GBR', 'Ambassador Barbara Woodward of the United Kingdom', dict(role='Ambassador'))
T('office', 'PER:Linda Thomas-Greenfield', 'USA', 'The representative of the United States, Linda Thomas-Greenfield', dict(role='representative'))
T('office', 'PER:Anna Evstigneeva', 'RUS', "Russia's deputy representative, Anna Evstigneeva", dict(role='deputy representative'))
T('office', 'PER:Al-Harith Idriss Al-Harith Mohamed', 'SDN', "Sudan's Ambassador, Al-Harith Idriss Al-Harith Mohamed", dict(role='Ambassador'))
T('office', 'PER:Abdel Fattah al-Burhan', 'SDN.MIL', 'the army, led by General Abdel Fattah al-Burhan', dict(role='General'))
T('office|affiliation', 'PER:Mohamed Hamdan Dagalo', 'RSF', 'the RSF of his former deputy, General Mohamed Hamdan Dagalo', dict(role='General'))
T('affiliation|office', 'PER:Mohamed Hamdan Dagalo', 'PER:Abdel Fattah al-Burhan', 'his former deputy', dict(role='deputy'), 'past')
T('office', 'PER:Ramtane Lamamra', 'UN', "Ramtane Lamamra, the Secretary-General's Personal Envoy", dict(role='Personal Envoy'))
T('affiliation', 'PER:Marta Eklund', 'GRP:Swedish relief agency', 'Marta Eklund, who coordinates the work of a Swedish relief agency',
  dict(role='coordinator'))
T('office|membership', 'KOR', 'UNSC', 'its president for the month, the Republic of Korea', dict(role='president'))
T('war', 'SDN.MIL', 'RSF', 'Fighting between the army, led by General Abdel Fattah al-Burhan, and the RSF', date='2023-04/')
T('mediation', 'SAU|USA', 'SDN', 'The talks which Saudi Arabia and the United States convened in Jeddah', {}, 'past')
T('military', 'GRP:Member States', 'GRP:parties to the conflict', 'Member States that supply the warring parties with arms')
T('territorial', 'TCD', 'SDN', 'in neighbouring Chad', dict(kind='neighbours'))
O('PER:Barbara Woodward', 'conditional|feared|possible', 'PLC:El Fasher', 'an attack on the city would be catastrophic', 'an attack is catastrophic',
  'an attack on the city', None, 'negative')
O('author', 'conditional|expected|intended', 'UNSC|SDN|ARE',
  'Next week the Council is to hear both in a closed session, provided that its president for the month, the Republic of Korea, can settle the modalities',
  'closed session', 'provided that its president can settle the modalities', 'Next week')
O('PER:Ramtane Lamamra', 'hoped|intended', 'GRP:envoys of the generals', 'hopes to invite them to Geneva in July', 'talks in Geneva', None, 'July',
  'positive')
C('doubts about the readiness of the authors to listen', 'her abstention', 'explained',
  'explained her abstention by doubts about the readiness of the authors to listen', by='PER:Anna Evstigneeva')
C('the United Arab Emirates', 'the continuation of the war', 'blamed', 'blamed the United Arab Emirates for the continuation of the war',
  by='PER:Al-Harith Idriss Al-Harith Mohamed')
C('its president for the month can settle the modalities', 'the Council is to hear both in a closed session', 'provided that',
  'the Council is to hear both in a closed session, provided that its president for the month, the Republic of Korea, can settle the modalities',
  note='conditional')
