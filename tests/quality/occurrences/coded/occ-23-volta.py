Doc('Second meeting of the Ministers of Ghana and Burkina Faso', '2027-03-03', 'statement')
M('lome-2', 'talks', 'held', 'LOME-2027-03-03', 'PER:Essi Amegan|PER:Kwame Asante-Boadi|PER:Rakia Zongo',
  'the Ministers of Foreign Affairs of Ghana, Kwame Asante-Boadi, and of Burkina Faso, Rakia Zongo, met today in Lome',
  ['Second meeting of the Ministers of Ghana and Burkina Faso'], 'Lome', '2027-03-03')
M('commission', 'session', 'held', 'PAGA-COMMISSION-2027-02-24', 'GHA|BFA',
  'the report that the joint commission of the two countries adopted at the frontier on 24 February', [], 'the frontier', '2027-02-24')
M('lome-1', 'talks', 'held', 'LOME-2027-02-03', 'PER:Kwame Asante-Boadi|PER:Rakia Zongo',
  'their first meeting, on 3 February in this same city', [], 'Lome', '2027-02-03')
M('call', 'call', 'held', 'SARPONG-SAWADOGO-CALL-2027-02-25', 'PER:Adwoa Sarpong|PER:Boukari Sawadogo',
  'the telephone conversation between the Heads of State of 25 February', [], None, '2027-02-25')
M('ouaga', 'visit', 'planned', 'OUAGADOUGOU-2027-03-10', 'PER:Adwoa Sarpong|PER:Boukari Sawadogo',
  'President Adwoa Sarpong would pay a visit to Burkina Faso on 10 March and hold talks with Colonel Boukari Sawadogo', [], 'Burkina Faso', '2027-03-10')
M('zongo', 'talks', 'held', 'AMEGAN-ZONGO-2027-03-03', 'PER:Essi Amegan|PER:Rakia Zongo',
  'Minister Amegan had conferred with Minister Zongo', [], 'Lome', '2027-03-03')
M('asante', 'talks', 'held', 'AMEGAN-ASANTE-2027-03-03', 'PER:Essi Amegan|PER:Kwame Asante-Boadi',
  'thereafter with Minister Asante-Boadi', [], 'Lome', '2027-03-03')
