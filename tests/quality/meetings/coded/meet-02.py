Doc('Official visit of the Minister for Foreign Affairs of Uruguay', '2027-04-09', 'readout')
M('visit', 'visit', 'held', 'OLAIZOLA-PARAGUAY-2027-04', 'PER:Beatriz Olaizola|PRY',
  'The Minister for Foreign Affairs of the Eastern Republic of Uruguay, Beatriz Olaizola, concluded an official visit to Paraguay today', ['Official visit of the Minister for Foreign Affairs of Uruguay'], 'Paraguay', '2027-04-09')
M('president', 'talks', 'held', 'OLAIZOLA-PRESIDENT-2027-04', 'PER:Beatriz Olaizola|PRY',
  'The Minister was received at the Palacio de López by the President of the Republic', [], 'Palacio de López', '2027-04-09', part_of='visit')
M('ministers', 'talks', 'held', 'OLAIZOLA-CACERES-2027-04', 'PER:Beatriz Olaizola|PER:Ramiro Cáceres',
  'She then held a working meeting with her host, Foreign Minister Ramiro Cáceres', ['At the conclusion of the talks'], None, '2027-04-09', part_of='visit')
M('commission', 'session', 'held', 'WATERWAY-7', 'PER:Beatriz Olaizola|PER:Ramiro Cáceres',
  'The two Ministers presided over the Seventh Meeting of the Commission for the Paraná-Uruguay Waterway', [], None, '2027-04-09', part_of='visit')
M('eighth', 'session', 'planned', 'WATERWAY-8', 'URY|PRY',
  'the eighth would be convened in Montevideo in the first half of 2028', [], 'Montevideo', '2028-01/2028-06')
M('senate', 'talks', 'held', 'OLAIZOLA-BENITEZ-2027-04', 'PER:Beatriz Olaizola|PER:Hugo Benítez',
  'Minister Olaizola paid a courtesy call on the President of the Senate, Hugo Benítez', [], None, '2027-04-09', part_of='visit')
M('mercosur', 'summit', 'planned', 'MERCOSUR-FOZ-2027-07', 'MERCOSUR',
  'the Summit of Heads of State of MERCOSUR, to be held in Foz do Iguaçu on 4 July', [], 'Foz do Iguaçu', '2027-07-04')
M('pryvisit', 'visit', 'planned', 'PRY-URY-2027', 'PRY|URY',
  'the visit which the President of Paraguay is to make to Uruguay before the end of the year', [], 'Uruguay', '2027')
M('punta', 'visit', 'planned', 'CACERES-PUNTA-2027-11', 'PER:Ramiro Cáceres|URY',
  'Foreign Minister Cáceres accepted an invitation to travel to Punta del Este in November', [], 'Punta del Este', '2027-11')
