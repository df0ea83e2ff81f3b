Doc('Venezuela and Guyana promise not to use force over Essequibo', '2023-12-15', 'news', ['Tomás Villaseñor'])
S('furniture banner title subtitle dateline furniture furniture photo-caption photo-caption-duplicate byline lead '
  'body body body body body body furniture furniture furniture furniture furniture')

A('PER:Nicolás Maduro', 'person', 'VEN', 'Nicolás Maduro', 'Nicolás Maduro|Maduro|Mr Maduro', [('president', 'VEN', 'VEN')])
A('PER:Irfaan Ali', 'person', 'GUY', 'Irfaan Ali', 'Irfaan Ali|Ali|Mr Ali', [('president', 'GUY', 'GUY')])
A('PER:Ralph Gonsalves', 'person', 'VCT', 'Ralph Gonsalves', 'Ralph Gonsalves|Mr Gonsalves|Gonsalves',
  [('prime minister', 'VCT', 'VCT')])
A('PER:Roosevelt Skerrit', 'person', 'DMA', 'Roosevelt Skerrit', 'Roosevelt Skerrit', [('chair', 'CARICOM', '')])
A('PER:Celso Amorim', 'person', 'BRA', 'Celso Amorim', 'Celso Amorim', [('foreign policy adviser', 'BRA', 'BRA')])
A('PER:Luiz Inácio Lula da Silva', 'person', 'BRA', 'Luiz Inácio Lula da Silva', 'Luiz Inácio Lula da Silva|Lula',
  [('President', 'BRA', 'BRA')])
A('PER:Tomás Villaseñor', 'person', None, 'Tomás Villaseñor', 'Tomás Villaseñor', [('author (byline)', '', '')])
A('VEN', 'state', 'VEN', 'Venezuela', 'Venezuela|Caracas')
A('GUY', 'state', 'GUY', 'Guyana', 'Guyana|Guyanese|his country')
A('VCT', 'state', 'VCT', 'Saint Vincent and the Grenadines', "St Vincent and the Grenadines|St Vincent|the country's")
A('DMA', 'state', 'DMA', 'Dominica', 'Dominica')
A('BRA', 'state', 'BRA', 'Brazil', 'Brazil')
A('USA', 'state', 'USA', 'United States', 'the United States|United States')
A('CARICOM', 'igo', None, 'Caribbean Community', 'Caribbean Community|Caricom')
A('ICJ', 'igo', None, 'International Court of Justice', "International Court of Justice|ICJ|the court's")
A('UNSC', 'igo', None, 'UN Security Council', 'UN Security Council')
A('GUY.MIL', 'agency', 'GUY', 'Guyanese army', 'the Guyanese army|Guyanese army')
A('GRP:foreign ministers', 'group', None, 'Commission of foreign ministers', 'a commission of foreign ministers|commission of foreign ministers')
A('GRP:Venezuelan voters', 'group', 'VEN', 'Voters in Venezuela', 'Voters in Venezuela|Voters')
A('GRP:presidents', 'group', None, 'Presidents of Venezuela and Guyana', 'The presidents of Venezuela and Guyana|the presidents|Presidents')
A('ORG:Exxon', 'company', 'USA', 'Exxon', 'Exxon')
A('OUT:Getty Images', 'outlet', None, 'Getty Images', 'GETTY IMAGES')
A('PLC:Essequibo', 'place', 'GUY', 'Essequibo', 'Essequibo|the oil-rich region')
A('PLC:Argyle', 'place', 'VCT', 'Argyle', 'Argyle')
A('PLC:Kingstown', 'place', 'VCT', 'Kingstown', 'Kingstown')
A('PLC:The Hague', 'place', 'NLD', 'The Hague', 'The Hague')
A('PLC:Americas', 'place', None, 'Americas', 'Americas')
A('AGR:Geneva Agreement 1966', 'agreement', None, 'Geneva Agreement of 1966', 'Geneva Agreement')
A('DOC:Argyle declaration', 'document', None, 'Joint declaration of Argyle', 'A joint declaration of 11 points|joint declaration|The document')

M('argyle', 'talks', 'held', 'ALI-MADURO-ARGYLE-2023-12-14', 'PER:Nicolás Maduro|PER:Irfaan Ali',
  'Nicolás Maduro and Irfaan Ali met on Thursday at the international airport of Argyle',
  ['Presidents talk for hours in St Vincent', "The talks were hosted by the country's prime minister, Ralph Gonsalves"],
  'Argyle, St Vincent and the Grenadines', '2023-12-14', 'Thursday before Friday 15 December', outcome='joint declaration')
M('press', 'press conference', 'held', 'ALI-PRESS-2023-12-14', 'PER:Irfaan Ali',
  'Mr Ali told a news conference during a break in the talks', [], 'Argyle', '2023-12-14', 'during the talks', 'argyle')
M('brazil', 'summit', 'planned', 'ALI-MADURO-BRAZIL-2024', 'PER:Nicolás Maduro|PER:Irfaan Ali',
  'the presidents will meet again in Brazil within three months', [], 'Brazil', '2023-12-14/2024-03-14', 'within three months')
M('unsc', 'session', 'held', 'UNSC-ESSEQUIBO-2023-12', 'UNSC',
  'the UN Security Council discussed the crisis behind closed doors the day after that', [], None, '2023-12-08',
  'counted from the referendum')
M('lula', 'call', 'held', 'LULA-MADURO-2023-12-09', 'PER:Luiz Inácio Lula da Silva|PER:Nicolás Maduro',
  'Lula, who spoke to Mr Maduro by phone last Saturday', [], None, '2023-12-09', 'Saturday before 15 December')

Q('indirect', 'speech', 'VEN|GUY', 'promise', 'Venezuela and Guyana promise not to use force over Essequibo',
  'not to use force over Essequibo', date='2023-12-14')
Q('mixed', 'document-phrase', 'GRP:presidents', 'agreed',
  'The presidents of Venezuela and Guyana have agreed not to threaten or use force against one another "in any circumstances"',
  'in any circumstances', origin='joint declaration', date='2023-12-14')
Q('mixed', 'document', 'VEN|GUY', 'says',
  'A joint declaration of 11 points, read out by Mr Gonsalves late in the evening, says the dispute will be settled "in accordance with international law"',
  'in accordance with international law', origin='joint declaration', date='2023-12-14')
Q('indirect', 'document', 'VEN|GUY', 'adds',
  'It adds that a commission of foreign ministers will look into matters on which both sides agree, and that the presidents will meet again in Brazil within three months',
  'that a commission of foreign ministers will look into matters on which both sides agree, and that the presidents will meet again in Brazil within three months',
  origin='joint declaration', date='2023-12-14')
Q('indirect', 'speech', 'GUY', 'repeated',
  'Guyana repeated that the case belongs before the International Court of Justice (ICJ) in The Hague',
  'that the case belongs before the International Court of Justice (ICJ) in The Hague')
Q('direct', 'speech', 'PER:Irfaan Ali', 'told',
  '"Guyana is not the aggressor," Mr Ali told a news conference during a break in the talks. "Guyana is not seeking war."',
  ['Guyana is not the aggressor,', 'Guyana is not seeking war.'], date='2023-12-14')
Q('indirect', 'speech', 'PER:Irfaan Ali', 'insisted',
  'He insisted that his country had every right to grant licences off its own coast',
  'that his country had every right to grant licences off its own coast', date='2023-12-14')
Q('indirect', 'speech', 'PER:Nicolás Maduro', 'thanked', 'Mr Maduro, for his part, thanked the hosts', 'the hosts', date='2023-12-14')
Q('indirect', 'speech', 'PER:Nicolás Maduro', 'described', 'described the dialogue as frank', 'the dialogue as frank', date='2023-12-14')
Q('indirect', 'speech', 'ICJ', 'ordered',
  'the ICJ had ordered Caracas to refrain from any action that would change the situation',
  'to refrain from any action that would change the situation', 'VEN', date='2023-12-01')
Q('indirect', 'speech', 'USA', 'announced', 'the United States announced flight drills with the Guyanese army',
  'flight drills with the Guyanese army', date='2023-12-07')
Q('indirect', 'speech', 'PER:Luiz Inácio Lula da Silva', 'warned', 'had warned against unilateral measures',
  'unilateral measures', 'PER:Nicolás Maduro', date='2023-12-09')

D('15 December 2023', '2023-12-15', 'day', None, 'printed', 'document date')
D('on Thursday', '2023-12-14', 'day', 'shake hands in Argyle on Thursday', 'weekday before the document date', 'photograph', True)
D('on Thursday', '2023-12-14', 'day', 'Nicolás Maduro and Irfaan Ali met on Thursday', 'weekday before the document date', 'talks')
D('late in the evening', '2023-12-14', 'day', None, 'same day', 'declaration')
D('of 1966', '1966', 'year', None, 'explicit year', 'Geneva Agreement')
D('within three months', '2023-12-14/2024-03-14', 'period', None, 'relative, future', 'next meeting')
D('on 3 December', '2023-12-03', 'day', None, 'year absent', 'referendum')
D('two days after the ICJ had ordered', '2023-12-03', 'day', None, 'relative to event', 'referendum')
D('Four days later', '2023-12-07', 'day', None, 'relative to event', 'flight drills')
D('the day after that', '2023-12-08', 'day', None, 'relative to event', 'Security Council')
D('last Saturday', '2023-12-09', 'day', None, 'weekday before', 'telephone call')
D('6 December', '2023-12-06', 'day', None, 'year absent, of another page', 'related link')

PAIR = 'PER:Nicolás Maduro|PER:Irfaan Ali'
Same('GRP:presidents', PAIR)
E(1, 'AGREE', PAIR, PAIR,
  'The presidents of Venezuela and Guyana have agreed not to threaten or use force against one another "in any circumstances"',
  cameo='030', date='2023-12-14', meeting='argyle', more=['Venezuela and Guyana promise not to use force over Essequibo'])
E(1, 'CONSULT', PAIR, PAIR, 'Nicolás Maduro and Irfaan Ali met on Thursday at the international airport of Argyle', cameo='040',
  date='2023-12-14', place='Argyle', meeting='argyle', more=['Presidents talk for hours in St Vincent'])
E(2, 'COOPERATE', 'PER:Ralph Gonsalves|PER:Roosevelt Skerrit', 'VEN|GUY',
  "The talks were hosted by the country's prime minister, Ralph Gonsalves", cameo='045', date='2023-12-14', meeting='argyle',
  alt='CONSULT|AID')
E(2, 'CONSULT', 'PER:Celso Amorim', 'VEN|GUY', 'Celso Amorim, the foreign policy adviser of President Luiz Inácio Lula da Silva of Brazil, also took part',
  cameo='040', date='2023-12-14', meeting='argyle', alt='COOPERATE')
E(1, 'AGREE', 'VEN|GUY', 'VEN|GUY',
  'says the dispute will be settled "in accordance with international law"', cameo='030', date='2023-12-14', meeting='argyle',
  by='DOC:Argyle declaration')
E(2, 'CONSULT', 'GRP:foreign ministers', 'GRP:foreign ministers',
  'a commission of foreign ministers will look into matters on which both sides agree', 'planned', '036',
  by='DOC:Argyle declaration', alt='AGREE')
E(1, 'CONSULT', PAIR, PAIR, 'the presidents will meet again in Brazil within three months', 'planned', '036',
  date='2023-12-14/2024-03-14', place='Brazil', by='DOC:Argyle declaration', meeting='brazil', alt='AGREE')
E(2, 'REQUEST', 'GUY', [], 'Guyana repeated that the case belongs before the International Court of Justice (ICJ)', cameo='020')
E(1, 'REJECT', 'VEN', 'ICJ', "Venezuela does not accept the court's jurisdiction", 'ongoing', '120')
E(2, 'REJECT', 'PER:Irfaan Ali', [], '"Guyana is not the aggressor,"', cameo='016', date='2023-12-14', meeting='press', note='denial')
E(2, 'ASSAULT', 'GUY', [], '"Guyana is not seeking war."', 'negated', '190', by='PER:Irfaan Ali', alt='THREATEN')
E(1, 'SUPPORT', 'PER:Nicolás Maduro', 'PER:Ralph Gonsalves|PER:Roosevelt Skerrit', 'Mr Maduro, for his part, thanked the hosts',
  cameo='051', date='2023-12-14')
E(2, 'SUPPORT', 'PER:Nicolás Maduro', [], 'described the dialogue as frank', cameo='051', date='2023-12-14')
E(1, 'SUPPORT', 'GRP:Venezuelan voters', 'VEN', 'Voters in Venezuela backed the claim to Essequibo in a referendum', cameo='051',
  date='2023-12-03')
E(1, 'REQUEST', 'ICJ', 'VEN', 'the ICJ had ordered Caracas to refrain from any action that would change the situation', cameo='100',
  date='2023-12-01', mode='change')
E(1, 'COOPERATE', 'USA|GUY.MIL', 'USA|GUY.MIL', 'the United States announced flight drills with the Guyanese army', 'planned', '062',
  date='2023-12-07', alt='MOBILIZE|AGREE')
E(1, 'CONSULT', 'UNSC', 'UNSC', 'the UN Security Council discussed the crisis behind closed doors the day after that', cameo='040',
  mode='multilateral', date='2023-12-08', meeting='unsc')
E(1, 'CONSULT', 'PER:Luiz Inácio Lula da Silva', 'PER:Nicolás Maduro', 'Lula, who spoke to Mr Maduro by phone last Saturday', cameo='041',
  mode='phone', date='2023-12-09', meeting='lula')
E(1, 'REQUEST', 'PER:Luiz Inácio Lula da Silva', 'PER:Nicolás Maduro', 'had warned against unilateral measures', cameo='020',
  date='2023-12-09', meeting='lula', alt='ACCUSE|THREATEN')
E(1, 'MOBILIZE', 'BRA', [], 'Brazil has sent armoured vehicles to its northern border', cameo='152', mode='weapons')

CLAIM = 'territory-recognition|latin-america'
P('VEN|GUY', CLAIM + '|intervention', 'commit', 3, 'VEN|GUY',
  'The presidents of Venezuela and Guyana have agreed not to threaten or use force against one another "in any circumstances"',
  more=['Venezuela and Guyana promise not to use force over Essequibo'])
P('VEN|GUY', 'rules-based-order|' + CLAIM, 'commit', 2, [],
  'says the dispute will be settled "in accordance with international law"', 'in accordance with international law',
  by='DOC:Argyle declaration')
P('GUY', CLAIM + '|rules-based-order|multilateral-institutions', 'support', 3, 'ICJ',
  'Guyana repeated that the case belongs before the International Court of Justice (ICJ) in The Hague')
P('VEN', CLAIM + '|rules-based-order|multilateral-institutions', 'oppose', 3, 'ICJ',
  "Venezuela does not accept the court's jurisdiction")
P('GUY', 'intervention|' + CLAIM, 'oppose', 2, [], '"Guyana is not seeking war."', 'Guyana is not seeking war.',
  more=['"Guyana is not the aggressor,"'])
P('GUY', 'energy-food|' + CLAIM, 'support', 3, [],
  'He insisted that his country had every right to grant licences off its own coast')
P('VEN', 'diplomatic-relations|' + CLAIM, 'support', 1, [], 'described the dialogue as frank')
P('GRP:Venezuelan voters', CLAIM, 'support', 3, [], 'Voters in Venezuela backed the claim to Essequibo in a referendum on 3 December',
  'backed the claim to Essequibo')
P('ICJ', CLAIM + '|rules-based-order', 'demand', 3, 'VEN',
  'the ICJ had ordered Caracas to refrain from any action that would change the situation')
P('USA', 'military-activity|alliances-defence|latin-america', 'support', 2, 'GUY',
  'the United States announced flight drills with the Guyanese army')
P('BRA', 'rules-based-order|' + CLAIM, 'oppose', 2, 'VEN', 'had warned against unilateral measures')

W('intensifier|phrase', 'no force', '"in any circumstances"', ('in any circumstances', PAIR))
W('phrase', 'how the dispute is settled', '"in accordance with international law"', ('in accordance with international law', 'VEN|GUY',
  'joint declaration'))
W('contrast', 'jurisdiction of the ICJ',
  "Guyana repeated that the case belongs before the International Court of Justice (ICJ) in The Hague; Venezuela does not accept the court's jurisdiction",
  ('the case belongs before the International Court of Justice', 'GUY'), ("does not accept the court's jurisdiction", 'VEN'),
  more=['stay apart on who owns the oil-rich region'])
W('epithet|phrase', 'Guyana', '"Guyana is not the aggressor,"', ('not the aggressor', 'PER:Irfaan Ali'))
W('epithet', 'the dialogue', 'described the dialogue as frank', ('frank', 'PER:Nicolás Maduro'))
W('epithet', 'Essequibo', 'the oil-rich region', ('oil-rich region', 'author'))
T('office', 'PER:Nicolás Maduro', 'VEN', 'The presidents of Venezuela and Guyana', dict(role='president'))
T('office', 'PER:Irfaan Ali', 'GUY', 'The presidents of Venezuela and Guyana', dict(role='president'))
T('office', 'PER:Ralph Gonsalves', 'VCT', "the country's prime minister, Ralph Gonsalves", dict(role='prime minister'))
T('office|membership', 'PER:Roosevelt Skerrit', 'CARICOM', 'Roosevelt Skerrit, who chairs the Caribbean Community (Caricom)', dict(role='chair'))
T('office|affiliation', 'PER:Roosevelt Skerrit', 'DMA', "Dominica's Roosevelt Skerrit")
T('office', 'PER:Celso Amorim', 'BRA', 'Celso Amorim, the foreign policy adviser of President', dict(role='foreign policy adviser'))
T('office', 'PER:Luiz Inácio Lula da Silva', 'BRA', 'President Luiz Inácio Lula da Silva of Brazil', dict(role='President'))
T('territorial', 'VEN', 'PLC:Essequibo', 'backed the claim to Essequibo', {}, 'disputed')
T('dispute|territorial', 'VEN', 'GUY', 'stay apart on who owns the oil-rich region', {}, 'disputed')
T('agreement', 'VEN', 'GUY', 'the Geneva Agreement of 1966', dict(year='1966'), date='1966')
T('military|cooperation', 'USA', 'GUY', 'flight drills with the Guyanese army')
O(PAIR, 'intended', 'VEN|GUY', 'have agreed not to threaten or use force against one another "in any circumstances"', 'no force',
  polarity='positive', more=['Venezuela and Guyana promise not to use force over Essequibo'])
O('VEN|GUY', 'will|intended', 'VEN|GUY', 'the dispute will be settled "in accordance with international law"', 'settlement by international law',
  polarity='positive')
O('VEN|GUY', 'will|intended', 'GRP:foreign ministers', 'a commission of foreign ministers will look into matters on which both sides agree',
  'commission looks into matters')
O('VEN|GUY', 'will|intended', PAIR, 'the presidents will meet again in Brazil within three months', 'meeting in Brazil', None,
  'within three months')
O('USA', 'intended', 'USA|GUY', 'the United States announced flight drills with the Guyanese army', 'flight drills')
