Doc('SUVA JOINT STATEMENT ON OCEANS AND SECURITY', '2027-06-17', 'statement')
S('title dateline lead ' + 'body ' * 8 + 'signature furniture')

KOROIVUNGA, PAENIU, NGIRAKED = 'PER:Semi Koroivunga', 'PER:Teleke Paeniu', 'PER:Hersey Ngiraked'
ALDOUS, WATE = 'PER:Harriet Aldous', 'PER:Jeremiah Wate'
LEADERS = 'GRP:leaders'
ALL5 = '|'.join((KOROIVUNGA, PAENIU, NGIRAKED, ALDOUS, WATE))
A(KOROIVUNGA, 'person', 'FJI', 'Semi Koroivunga', 'Semi Koroivunga', [('Prime Minister', 'FJI', 'FJI')])
A(PAENIU, 'person', 'TUV', 'Teleke Paeniu', 'Teleke Paeniu', [('Prime Minister', 'TUV', 'TUV')])
A(NGIRAKED, 'person', 'PLW', 'Hersey Ngiraked', 'Hersey Ngiraked', [('President', 'PLW', 'PLW')])
A(ALDOUS, 'person', 'NZL', 'Harriet Aldous', 'Harriet Aldous', [('Minister of Foreign Affairs', 'NZL.MFA', 'NZL')])
A(WATE, 'person', 'SLB', 'Jeremiah Wate', 'Jeremiah Wate', [('Prime Minister', 'SLB', 'SLB')])
A(LEADERS, 'group', None, 'Leaders at Suva', 'The leaders')
A('FJI', 'state', 'FJI', 'Fiji', 'Fiji')
A('FJI.GOV', 'agency', 'FJI', 'Government of Fiji', 'Government and people of Fiji|the Government')
A('TUV', 'state', 'TUV', 'Tuvalu', 'Tuvalu')
A('PLW', 'state', 'PLW', 'Palau', 'Palau')
A('NZL', 'state', 'NZL', 'New Zealand', 'New Zealand')
A('SLB', 'state', 'SLB', 'Solomon Islands', 'Solomon Islands')
A('JPN', 'state', 'JPN', 'Japan', 'Japan')
A('NRU', 'state', 'NRU', 'Nauru', 'Nauru')
A('CHN', 'state', 'CHN', 'China', 'China')
A('TWN', 'state', 'TWN', 'Taiwan', 'Taiwan|Taiwan/Republic of China|Chinese Taipei')
A('FRA', 'state', 'FRA', 'France', 'France')
A('GRP:major emitters', 'group', None, 'Major emitters', 'the major emitters|major emitters')
A('GRP:Tuvalu citizens', 'group', 'TUV', 'Citizens of Tuvalu', '200 citizens of Tuvalu|citizens of Tuvalu')
A('GRP:independent experts', 'group', None, 'Independent experts', 'independent experts')
A('GRP:Pacific peoples', 'group', None, 'Peoples of the Pacific', 'the peoples of the Pacific|peoples of the Pacific')
A('PIF', 'igo', None, 'Pacific Islands Forum', 'Pacific Islands Forum|the Forum family|Forum')
A('PLC:Suva', 'place', 'FJI', 'Suva', 'Suva|SUVA')
A('PLC:Fukushima', 'place', 'JPN', 'Fukushima', 'Fukushima')
A('PLC:Antalya', 'place', 'TUR', 'Antalya', 'Antalya')
A('PLC:Apia', 'place', 'WSM', 'Apia', 'Apia')
A('PLC:New Caledonia', 'place', 'FRA', 'New Caledonia', 'New Caledonia|Kanaky')
A('PLC:Nouméa', 'place', 'FRA', 'Nouméa', 'Nouméa')
A('PLC:Pacific', 'place', None, 'Pacific', 'the Pacific|a Blue Continent of peace')
A('DOC:Boe Declaration', 'document', None, 'Boe Declaration', 'Boe Declaration')
A('DOC:statement of 2025', 'document', None, 'Statement of 2025', 'the statement of 2025')
A('AGR:Fiji-Tuvalu treaty', 'agreement', None, 'Treaty between Fiji and Tuvalu', 'a treaty')
A('AGR:China-Solomon policing', 'agreement', None, 'Policing agreement of Solomon Islands with China', 'a policing agreement')

M('suva', 'summit', 'held', 'SUVA-LEADERS-2027-06', ALL5,
  'met in Suva on 16 and 17 June 2027', ['The Prime Minister of Solomon Islands, Jeremiah Wate, took part by video link on the first day'],
  'Suva', '2027-06-16/2027-06-17', 'printed')
M('cop', 'conference', 'held', 'COP-ANTALYA-2026-11', [], 'the climate conference in Antalya last November', [], 'Antalya', '2026-11', 'last November')
M('pif', 'summit', 'planned', 'PIF-APIA-2027-09', 'PIF', 'the next summit of the Pacific Islands Forum, which will be held in Apia in September', [],
  'Apia', '2027-09', 'month without year')
M('mission', 'visit', 'hypothetical', 'PACIFIC-MISSION-NOUMEA', LEADERS, 'offered to send a mission to Nouméa, provided that France agrees', [],
  'Nouméa', None, 'offered under a condition')

Q('mixed', 'speech', LEADERS, 'reaffirmed',
  'The leaders reaffirmed that climate change remains "the single greatest threat" to the peoples of the Pacific', 'the single greatest threat',
  origin='joint statement', date='2027-06-17')
Q('indirect', 'speech', LEADERS, 'expressed',
  'They expressed grave disappointment at the outcome of the climate conference in Antalya last November',
  'grave disappointment at the outcome of the climate conference in Antalya last November', origin='joint statement')
Q('indirect', 'speech', LEADERS, 'called on', 'called on the major emitters to phase out coal by 2040', 'to phase out coal by 2040',
  'GRP:major emitters', origin='joint statement')
Q('indirect', 'speech', 'JPN', 'assurances', 'the assurances of Japan about the discharge of treated water from Fukushima',
  'about the discharge of treated water from Fukushima')
Q('indirect', 'speech', 'FJI|TUV', 'requested', 'requested that independent experts be given the data before the end of the year',
  'that independent experts be given the data before the end of the year')
Q('indirect', 'speech', 'NZL', 'pledged', 'New Zealand pledged 40 million dollars for early warning systems', '40 million dollars for early warning systems')
Q('indirect', 'speech', 'NZL', 'undertook', 'undertook not to mine the deep seabed', 'not to mine the deep seabed')
Q('indirect', 'speech', LEADERS, 'welcomed', 'The leaders welcomed this unwavering commitment', 'this unwavering commitment', origin='joint statement')
Q('indirect', 'speech', LEADERS, 'urged',
  'They urged Nauru, which was not represented, to reconsider its licences in order to protect the tuna stocks on which the region depends',
  'to reconsider its licences in order to protect the tuna stocks on which the region depends', 'NRU', origin='joint statement')
Q('mixed', 'speech', LEADERS, 'recalled', 'The leaders recalled that the Pacific is "a Blue Continent of peace"', 'a Blue Continent of peace',
  origin='joint statement')
Q('indirect', 'speech', LEADERS, 'rejected', 'rejected any military base of an outside power', 'any military base of an outside power',
  origin='joint statement')
Q('mixed', 'document', LEADERS, 'spoken', 'the statement of 2025 had spoken of "all partners"', 'all partners', origin='statement of 2025', date='2025')
Q('mixed', 'speech', LEADERS, 'prefer', 'they now prefer the words "members of the Forum family"', 'members of the Forum family', origin='joint statement')
Q('mixed', 'speech', 'PLW|TUV', 'proposed', 'proposed that it be listed as "Taiwan/Republic of China"', 'Taiwan/Republic of China')
Q('mixed', 'speech', 'SLB', 'insisted', 'Solomon Islands insisted on "Chinese Taipei"', 'Chinese Taipei')
Q('indirect', 'speech', LEADERS, 'agreed', 'The leaders agreed to leave the question to the next summit of the Pacific Islands Forum',
  'to leave the question to the next summit of the Pacific Islands Forum', origin='joint statement')
Q('indirect', 'speech', LEADERS, 'voiced', 'They voiced concern at the violence in New Caledonia', 'concern at the violence in New Caledonia',
  origin='joint statement')
Q('indirect', 'speech', LEADERS, 'offered', 'offered to send a mission to Nouméa, provided that France agrees',
  'to send a mission to Nouméa, provided that France agrees', origin='joint statement')
Q('indirect', 'speech', LEADERS, 'thanked', 'The leaders thanked the Government and people of Fiji for their hospitality', 'for their hospitality',
  'FJI.GOV', origin='joint statement')

D('17 June 2027', '2027-06-17', 'day', 'Suva, 17 June 2027\n', 'printed', 'document date')
D('on 16 and 17 June 2027', '2027-06-16/2027-06-17', 'day', None, 'explicit', 'meeting')
D('on the first day', '2027-06-16', 'day', None, 'relative to event', 'video link')
D('of 2018', '2018', 'year', None, 'explicit year', 'Boe Declaration')
D('last November', '2026-11', 'month', None, 'relative', 'climate conference')
D('by 2040', '<2040', 'open', None, 'explicit', 'coal')
D('each year', 'each year', 'vague', None, 'repeated', 'citizens')
D('before the end of the year', '<2027-12-31', 'open', None, 'relative, future', 'data')
D('of 2025', '2025', 'year', None, 'explicit year', 'statement')
D('since 2023', '2023/', 'open', None, 'explicit', 'policing agreement')
D('in September', '2027-09', 'month', None, 'month without year', 'summit')
D('on 17 June 2027', '2027-06-17', 'day', 'Given in Suva, on 17 June 2027', 'explicit', 'signature')

Same(LEADERS, ALL5)
Same(LEADERS, 'FJI|TUV|PLW|NZL|SLB')
E(1, 'CONSULT', ALL5, ALL5, 'met in Suva on 16 and 17 June 2027', cameo='040', mode='multilateral', date='2027-06-16/2027-06-17', place='Suva',
  meeting='suva', more=['Jeremiah Wate, took part by video link on the first day'])
E(2, 'ACCUSE', LEADERS, [], 'They expressed grave disappointment at the outcome of the climate conference in Antalya last November', cameo='110',
  mode='disapprove', date='2027-06-17', meeting='suva')
E(1, 'REQUEST', LEADERS, 'GRP:major emitters', 'called on the major emitters to phase out coal by 2040', cameo='020', mode='change',
  date='2027-06-17', meeting='suva')
E(1, 'SUPPORT', 'FJI|TUV', 'FJI|TUV', 'Fiji and Tuvalu signed a treaty', cameo='057', date='2027-06-17')
E(1, 'AID', 'FJI', 'GRP:Tuvalu citizens', 'Fiji will admit up to 200 citizens of Tuvalu each year', 'planned', '075', alt='AGREE|COOPERATE')
E(2, 'SUPPORT', [], [], 'as soon as it is ratified', 'conditional', '057')
E(2, 'AGREE', 'JPN', [], 'the assurances of Japan about the discharge of treated water from Fukushima', cameo='030', note='nominal')
E(1, 'AGREE', 'PLW', 'JPN', 'Palau accepted them', cameo='030', alt='SUPPORT')
E(1, 'ACCUSE', 'FJI|TUV', 'JPN', 'Fiji and Tuvalu, however, remain concerned', 'ongoing', '110', 'disapprove')
E(1, 'REQUEST', 'FJI|TUV', 'JPN', 'requested that independent experts be given the data before the end of the year', cameo='020')
E(1, 'AGREE', 'NZL', [], 'New Zealand pledged 40 million dollars for early warning systems', cameo='033', date='2027-06-17', meeting='suva')
E(1, 'AGREE', 'NZL', [], 'undertook not to mine the deep seabed', cameo='030', date='2027-06-17', meeting='suva')
E(1, 'SUPPORT', LEADERS, 'NZL', 'The leaders welcomed this unwavering commitment', cameo='051', date='2027-06-17', meeting='suva')
E(1, 'REQUEST', LEADERS, 'NRU', 'They urged Nauru, which was not represented, to reconsider its licences', cameo='020', mode='change',
  date='2027-06-17', meeting='suva')
E(1, 'REJECT', LEADERS, [], 'rejected any military base of an outside power', cameo='120', date='2027-06-17', meeting='suva')
E(1, 'REJECT', 'SLB', LEADERS, 'did not associate itself with this paragraph', cameo='120', date='2027-06-17', meeting='suva')
E(1, 'REQUEST', 'PLW|TUV', LEADERS, 'proposed that it be listed as "Taiwan/Republic of China"', cameo='020', date='2027-06-17', meeting='suva',
  alt='SUPPORT')
E(1, 'REJECT', 'SLB', 'PLW|TUV', 'Solomon Islands insisted on "Chinese Taipei"', cameo='120', date='2027-06-17', meeting='suva', alt='REQUEST')
E(1, 'AGREE', LEADERS, LEADERS, 'The leaders agreed to leave the question to the next summit', cameo='030', date='2027-06-17', meeting='suva')
E(2, 'CONSULT', 'PIF', 'PIF', 'which will be held in Apia in September', 'planned', '036', 'multilateral', '2027-09', 'Apia', meeting='pif')
E(1, 'ACCUSE', LEADERS, [], 'They voiced concern at the violence in New Caledonia', cameo='110', mode='disapprove', date='2027-06-17',
  meeting='suva')
E(2, 'ASSAULT', [], [], 'the violence in New Caledonia', 'ongoing', '190', place='New Caledonia', note='nominal', alt='PROTEST')
E(1, 'AGREE', LEADERS, 'FRA', 'offered to send a mission to Nouméa, provided that France agrees', 'conditional', '030', meeting='mission',
  alt='CONSULT|AID')
E(1, 'SUPPORT', LEADERS, 'FJI.GOV', 'The leaders thanked the Government and people of Fiji for their hospitality', cameo='051',
  date='2027-06-17', meeting='suva')

P(LEADERS, 'climate-oceans', 'concern', 3, [], 'The leaders reaffirmed that climate change remains "the single greatest threat" to the peoples of the Pacific',
  'the single greatest threat')
P(LEADERS, 'climate-oceans|multilateral-institutions', 'concern', 3, [],
  'They expressed grave disappointment at the outcome of the climate conference in Antalya last November')
P(LEADERS, 'climate-oceans|energy-food', 'demand', 3, 'GRP:major emitters', 'called on the major emitters to phase out coal by 2040')
P('FJI|TUV', 'migration-humanitarian|climate-oceans|diplomatic-relations', 'commit', 3, [], 'Fiji and Tuvalu signed a treaty')
P('PLW', 'climate-oceans|energy-food', 'support', 2, 'JPN', 'Palau accepted them')
P('FJI|TUV', 'climate-oceans|energy-food', 'concern', 3, 'JPN', 'Fiji and Tuvalu, however, remain concerned')
P('FJI|TUV', 'climate-oceans|energy-food', 'demand', 2, 'JPN', 'requested that independent experts be given the data before the end of the year')
P('NZL', 'climate-oceans|migration-humanitarian', 'commit', 3, [], 'New Zealand pledged 40 million dollars for early warning systems')
P('NZL', 'climate-oceans', 'commit', 3, [], 'undertook not to mine the deep seabed')
P(LEADERS, 'climate-oceans', 'support', 3, 'NZL', 'The leaders welcomed this unwavering commitment')
P(LEADERS, 'climate-oceans', 'demand', 3, 'NRU', 'They urged Nauru, which was not represented, to reconsider its licences')
P(LEADERS, 'military-activity|intervention|rules-based-order', 'support', 2, [], 'the Pacific is "a Blue Continent of peace"', 'a Blue Continent of peace')
P(LEADERS, 'military-activity|intervention', 'oppose', 3, [], 'rejected any military base of an outside power')
P('SLB', 'military-activity|intervention|alliances-defence', 'oppose', 2, [], 'did not associate itself with this paragraph')
P('PLW|TUV', 'taiwan|diplomatic-relations|territory-recognition', 'support', 2, 'TWN', 'proposed that it be listed as "Taiwan/Republic of China"')
P('SLB', 'taiwan|diplomatic-relations|territory-recognition', 'oppose', 3, 'TWN', 'Solomon Islands insisted on "Chinese Taipei"')
P(LEADERS, 'taiwan|diplomatic-relations|territory-recognition', 'ambivalent', 2, [], 'The leaders agreed to leave the question to the next summit')
P(LEADERS, 'human-rights-democracy|peace-process|territory-recognition|other', 'concern', 2, [], 'They voiced concern at the violence in New Caledonia')
P(LEADERS, 'human-rights-democracy|peace-process|territory-recognition|other', 'commit', 2, 'FRA', 'offered to send a mission to Nouméa, provided that France agrees')

W('superlative|phrase', 'climate change', '"the single greatest threat"', ('the single greatest threat', LEADERS))
W('first|phrase', 'origin of the phrase', 'a phrase that was first adopted in the Boe Declaration of 2018', ('first adopted in the Boe Declaration of 2018', []))
W('intensifier', 'disappointment', 'grave disappointment', ('grave disappointment', LEADERS))
W('first', 'treaty of Fiji and Tuvalu', 'It is the first of its kind between two island states', ('the first of its kind', 'FJI|TUV'))
W('contrast', 'treated water', 'Palau accepted them; Fiji and Tuvalu, however, remain concerned', ('accepted them', 'PLW'), ('remain concerned', 'FJI|TUV'))
W('intensifier', 'commitment of New Zealand', 'this unwavering commitment', ('unwavering commitment', LEADERS))
W('epithet|phrase', 'the Pacific', '"a Blue Continent of peace"', ('a Blue Continent of peace', LEADERS))
W('change-over-time', 'who keeps security', 'Whereas the statement of 2025 had spoken of "all partners", they now prefer the words "members of the Forum family"',
  ('all partners', LEADERS, 'statement of 2025', '2025'), ('members of the Forum family', LEADERS, 'joint statement', '2027'))
W('contrast|omission', 'Solomon Islands and paragraph 6', 'did not associate itself with this paragraph', ('did not associate itself', 'SLB'))
W('name|contrast', 'Taiwan', 'proposed that it be listed as "Taiwan/Republic of China". Solomon Islands insisted on "Chinese Taipei"',
  ('Taiwan/Republic of China', 'PLW|TUV'), ('Chinese Taipei', 'SLB'))
W('name', 'New Caledonia', 'New Caledonia, also known as Kanaky', ('New Caledonia', LEADERS), ('Kanaky', []))

T('office', KOROIVUNGA, 'FJI', 'The Prime Minister of Fiji, Semi Koroivunga', dict(role='Prime Minister'))
T('office', PAENIU, 'TUV', 'the Prime Minister of Tuvalu, Teleke Paeniu', dict(role='Prime Minister'))
T('office', NGIRAKED, 'PLW', 'the President of Palau, Hersey Ngiraked', dict(role='President'))
T('office', ALDOUS, 'NZL.MFA', 'the Minister of Foreign Affairs of New Zealand, Harriet Aldous', dict(role='Minister of Foreign Affairs'))
T('office', WATE, 'SLB', 'The Prime Minister of Solomon Islands, Jeremiah Wate', dict(role='Prime Minister'))
T('agreement', 'FJI', 'TUV', 'Fiji and Tuvalu signed a treaty', date='2027-06-17')
T('agreement|military|cooperation', 'SLB', 'CHN', 'which has had a policing agreement with China since 2023', date='2023/')
T('diplomatic', 'PLW|TUV', 'TWN', 'Palau and Tuvalu, which maintain diplomatic relations with Taiwan')

O('FJI', 'will|intended', 'FJI|TUV', 'Fiji will admit up to 200 citizens of Tuvalu each year', 'citizens admitted', None, 'each year')
O(LEADERS, 'will|conditional', 'FJI|TUV', 'will enter into force as soon as it is ratified', 'the treaty enters into force', 'as soon as it is ratified')
O('NZL', 'intended', 'NZL', 'New Zealand pledged 40 million dollars for early warning systems', 'money for warning systems', polarity='positive')
O('NZL', 'intended', 'NZL', 'undertook not to mine the deep seabed', 'no mining', polarity='positive')
O(LEADERS, 'will|expected', 'PIF', 'the next summit of the Pacific Islands Forum, which will be held in Apia in September', 'summit in Apia', None, 'September')
O(LEADERS, 'conditional|intended', LEADERS + '|FRA', 'offered to send a mission to Nouméa, provided that France agrees', 'mission to Nouméa',
  'provided that France agrees')

C('it is ratified', 'the treaty will enter into force', 'as soon as', 'will enter into force as soon as it is ratified', note='conditional')
C('to protect the tuna stocks (purpose)', 'Nauru to reconsider its licences', 'in order to',
  'to reconsider its licences in order to protect the tuna stocks', by=LEADERS, note='purpose')
C('France agrees', 'send a mission to Nouméa', 'provided that', 'offered to send a mission to Nouméa, provided that France agrees', note='conditional')
