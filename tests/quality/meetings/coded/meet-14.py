Doc('JOINT STATEMENT ON THE OFFICIAL VISIT OF THE PRIME MINISTER OF SRI LANKA TO THE REPUBLIC OF MALDIVES', '2027-05-04', 'statement')
M('visit', 'visit', 'held', 'AMARASURIYA-MALDIVES-2027-05', 'PER:Harini Amarasuriya|MDV',
  'the Prime Minister of the Democratic Socialist Republic of Sri Lanka, H.E. Dr. Harini Amarasuriya, paid an official visit to the Maldives from 2 to 4 May 2027', ['JOINT STATEMENT ON THE OFFICIAL VISIT OF THE PRIME MINISTER OF SRI LANKA TO THE REPUBLIC OF MALDIVES'], 'Maldives', '2027-05-02/2027-05-04')
M('muizzu', 'talks', 'held', 'AMARASURIYA-MUIZZU-2027-05', 'PER:Harini Amarasuriya|PER:Mohamed Muizzu',
  'The Prime Minister called on the President of the Maldives, H.E. Mohamed Muizzu', [], None, '2027-05-02/2027-05-04', part_of='visit')
M('talks', 'talks', 'held', 'AMARASURIYA-LATHEEF-2027-05-03', 'PER:Harini Amarasuriya|PER:Hussain Latheef',
  'held delegation-level talks with the Vice President on 3 May', [], None, '2027-05-03', part_of='visit')
M('jcm2', 'session', 'held', 'LKA-MDV-JCM-2', 'LKA|MDV',
  'the Second Joint Commission Meeting had been held in Colombo in November 2026', [], 'Colombo', '2026-11')
M('jcm3', 'session', 'planned', 'LKA-MDV-JCM-3', 'LKA|MDV',
  'the third be convened in Malé at an early date', [], 'Malé', None)
M('fs', 'talks', 'planned', 'LKA-MDV-FS-2027-08', 'LKA|MDV',
  'the Foreign Secretaries will meet every year, beginning in August 2027', [], None, '2027-08')
M('speaker', 'talks', 'held', 'AMARASURIYA-SPEAKER-2027-05', 'PER:Harini Amarasuriya|PER:Abdul Raheem Abdulla',
  'She also met the Speaker of the Majlis, Hon. Abdul Raheem Abdulla', [], None, '2027-05-02/2027-05-04', part_of='visit')
M('return', 'visit', 'planned', 'LATHEEF-SRI-LANKA', 'PER:Hussain Latheef|LKA',
  'The Vice President accepted an invitation to visit Sri Lanka', [], 'Sri Lanka', None)
M('conclave', 'talks|session|summit', 'planned', 'COLOMBO-CONCLAVE-2027-07', 'GRP:Colombo Security Conclave',
  'the meeting of the Colombo Security Conclave in Port Louis in July', [], 'Port Louis', '2027-07')
