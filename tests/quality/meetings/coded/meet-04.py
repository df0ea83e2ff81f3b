Doc("Tripoli's two governments and their patrons", '2025-03-06', 'analysis')
M('bouznika', 'negotiation', 'held', 'BOUZNIKA-2023', 'LBY.PARL|ORG:High State Council',
  'In Bouznika, where the House of Representatives and the High State Council negotiated for most of 2023', [], 'Bouznika', '2023')
M('tunis', 'summit', 'held', 'TUNIS-2020-11', 'UN',
  'A conference in Tunis, convened by the United Nations in November 2020', [], 'Tunis', '2020-11')
M('dbeibah', 'talks', 'held', 'DBEIBAH-ERDOGAN-2025-01-22', 'PER:Abdul Hamid Dbeibah|PER:Recep Tayyip Erdoğan',
  'Abdul Hamid Dbeibah sat down with Recep Tayyip Erdoğan in Istanbul on 22 January', [], 'Istanbul', '2025-01-22')
M('kalin', 'visit|talks', 'held', 'KALIN-HAFTAR-2025-02', 'PER:Ibrahim Kalin|PER:Khalifa Haftar',
  'the Turkish intelligence chief, Ibrahim Kalin, was in Benghazi ten days later for a discreet exchange with Khalifa Haftar', [], 'Benghazi', '2025-02-01')
M('minsk', 'visit|talks', 'held', 'HAFTAR-MINSK-2025-02', 'PER:Khalifa Haftar|PER:Alexander Lukashenko',
  'Haftar himself was the guest of Alexander Lukashenko in Minsk in February', [], 'Minsk', '2025-02')
M('cairo', 'talks', 'cancelled', 'CAIRO-LIBYA-2025-02', 'PER:Aguila Saleh|PER:Mohamed Takala|PER:Mohamed Menfi',
  'The three-way consultations that it meant to host last week, between Aguila Saleh, Mohamed Takala and Mohamed Menfi', [], 'Cairo', '2025-02-24/2025-03-02')
M('call', 'call', 'held', 'ABDELATTY-FIDAN-2025-03', 'PER:Badr Abdelatty|PER:Hakan Fidan',
  "Egypt's Badr Abdelatty has since telephoned his Turkish colleague, Hakan Fidan", [], None, None)
M('antalya', 'talks', 'hypothetical', 'ABDELATTY-FIDAN-2025-04', 'PER:Badr Abdelatty|PER:Hakan Fidan',
  'the two may meet in Antalya in April', [], 'Antalya', '2025-04')
M('tour', 'visit', 'planned', 'TETTEH-TOUR-2025', 'PER:Hanna Tetteh',
  'The new UN envoy, Hanna Tetteh, intends to tour the region', [], None, '2025-03-06/2025-04-17')
M('unsc', 'briefing|session', 'planned', 'TETTEH-UNSC-2025-04-17', 'PER:Hanna Tetteh|UNSC',
  'she reports to the Security Council on 17 April', [], None, '2025-04-17')
M('five', 'talks', 'hypothetical', 'FIVE-LIBYA', '',
  'Her predecessor never got the five main actors into one room', [], None, None)
