Doc(None, '2027-02-04', 'news')
M('lome-1', 'talks', 'held', 'LOME-2027-02-03', 'PER:Kwame Asante-Boadi|PER:Rakia Zongo|PER:Essi Amegan',
  'The foreign ministers of Ghana and Burkina Faso, Kwame Asante-Boadi and Rakia Zongo, agreed in Lome on Wednesday',
  ["Togo's foreign minister, Essi Amegan, chaired their talks"], 'Lome', '2027-02-03')
M('commission', 'session', 'planned', 'PAGA-COMMISSION-2027-02-24', 'GHA|BFA',
  'the joint border commission of both countries is to meet on the spot within three weeks', [], 'Paga', '2027-02-03/2027-02-24')
M('lome-2', 'talks', 'planned', 'LOME-2027-03-03', 'PER:Kwame Asante-Boadi|PER:Rakia Zongo',
  'The two ministers will come together again in the Togolese capital on 3 March', [], 'Lome', '2027-03-03')
M('ouaga', 'visit', 'hypothetical', 'OUAGADOUGOU-2027-03-10', 'PER:Boukari Sawadogo|PER:Adwoa Sarpong',
  'Colonel Boukari Sawadogo, the head of state, was ready to receive the Ghanaian president', [], None, None)
