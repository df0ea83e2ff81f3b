Doc('Border commission meets under a tarpaulin', '2027-02-26', 'news')
M('commission', 'session', 'held', 'PAGA-COMMISSION-2027-02-24', 'PER:Efua Mensima|PER:Adama Tiendrebeogo',
  'the joint border commission of Ghana and Burkina Faso met on Wednesday at the customs post of Paga', ['Border commission meets under a tarpaulin'], 'Paga', '2027-02-24')
M('lome-2', 'talks', 'planned', 'LOME-2027-03-03', 'PER:Kwame Asante-Boadi|PER:Rakia Zongo',
  'the foreign ministers, Asante-Boadi and Zongo, who will discuss it in Lome next Wednesday', [], 'Lome', '2027-03-03')
M('lome-1', 'talks', 'held', 'LOME-2027-02-03', 'PER:Kwame Asante-Boadi|PER:Rakia Zongo',
  'their meeting there at the beginning of the month', [], 'Lome', '2027-02-01/2027-02-10')
M('call', 'call', 'held', 'SARPONG-SAWADOGO-CALL-2027-02-25', 'PER:Adwoa Sarpong|PER:Boukari Sawadogo',
  'On Thursday President Sarpong called Colonel Sawadogo', [], None, '2027-02-25')
M('ouaga', 'visit', 'hypothetical', 'OUAGADOUGOU-2027-03-10', 'PER:Adwoa Sarpong|BFA',
  'A journey of the president to Ouagadougou, for which the tenth of March has been mentioned', [], 'Ouagadougou', '2027-03-10')
