Doc("East African leaders press Sudan's generals to meet face to face", '2024-01-18', 'news')
M('summit', 'summit', 'held', 'IGAD-ENTEBBE-2024-01-18', 'PER:Ismail Omar Guelleh|PER:William Ruto|PER:Salva Kiir|PER:Yoweri Museveni|ETH',
  'East African heads of state gathered in Entebbe on Thursday for an extraordinary summit of the Intergovernmental Authority on Development', ['The session was chaired by Djiboutian President Ismail Omar Guelleh'], 'Entebbe', '2024-01-18')
M('dagalo', 'visit', 'held', 'DAGALO-UGANDA-2024-01-17', 'PER:Mohamed Hamdan Dagalo|PER:Yoweri Museveni',
  'Dagalo arrived in Uganda on Wednesday evening and was received by Museveni within hours', [], 'Uganda', '2024-01-17')
M('generals', 'talks', 'postponed', 'GENERALS-DJIBOUTI', 'PER:Abdel Fattah al-Burhan|PER:Mohamed Hamdan Dagalo',
  'A face-to-face encounter between the two generals, which was to take place in Djibouti on 28 December, was postponed', [], 'Djibouti', '2023-12-28')
M('together', 'talks', 'hypothetical', 'GENERALS-JANUARY', 'PER:Abdel Fattah al-Burhan|PER:Mohamed Hamdan Dagalo',
  'IGAD officials hope to bring them together before the end of the month', [], None, '2024-01-18/2024-01-31')
M('juba', 'talks', 'planned', 'JUBA-PARTIES-2024-01-22', 'PER:Salva Kiir',
  'Kiir, who flew home before dinner, is expected in Juba to open talks between political parties on Monday', [], 'Juba', '2024-01-22')
M('lamamra', 'talks', 'held', 'RUTO-LAMAMRA-2024-01-18', 'PER:William Ruto|PER:Ramtane Lamamra',
  'Ruto held a separate meeting with UN envoy Ramtane Lamamra on the sidelines', [], 'Entebbe', '2024-01-18')
M('psc', 'session', 'planned', 'AUPSC-2024-01-26', 'AUPSC',
  "The African Union's Peace and Security Council is scheduled to discuss the war on 26 January", [], None, '2024-01-26')
