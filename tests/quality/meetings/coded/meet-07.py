Doc('JOINT COMMUNIQUÉ OF THE FOURTH POLITICAL DIALOGUE BETWEEN THE REPUBLIC OF ANGOLA AND THE REPUBLIC OF NAMIBIA', '2027-08-27', 'statement')
M('session', 'session|talks', 'held', 'AGO-NAM-DIALOGUE-4', 'PER:Teresa Capita|PER:Festus Amutenya',
  'The Fourth Session of the Political Dialogue between the Republic of Angola and the Republic of Namibia was held in Windhoek from 25 to 27 August 2027', ['JOINT COMMUNIQUÉ OF THE FOURTH POLITICAL DIALOGUE BETWEEN THE REPUBLIC OF ANGOLA AND THE REPUBLIC OF NAMIBIA'], 'Windhoek', '2027-08-25/2027-08-27')
M('officials', 'talks', 'held', 'AGO-NAM-OFFICIALS-2027-08', 'AGO|NAM',
  'The Session was preceded by a meeting of senior officials on 23 and 24 August', [], 'Windhoek', '2027-08-23/2027-08-24')
M('audience', 'talks', 'held', 'CAPITA-PRESIDENT-2027-08', 'PER:Teresa Capita|NAM',
  'H.E. Minister Capita was received in audience by H.E. the President of the Republic of Namibia', [], 'Windhoek', '2027-08-25/2027-08-27')
M('sadc', 'summit', 'held', 'SADC-ANTANANARIVO-2027-08', 'SADC',
  'the SADC Summit held in Antananarivo on 17 August', [], 'Antananarivo', '2027-08-17')
M('troika', 'talks|session', 'hypothetical', 'SADC-TROIKA', 'GRP:Organ Troika',
  'called for a meeting of the Organ Troika on the situation in Cabo Delgado', [], None, None)
M('fifth', 'session|talks', 'planned', 'AGO-NAM-DIALOGUE-5', 'AGO|NAM',
  'the Fifth Session shall take place in Luanda in 2028', [], 'Luanda', '2028')
M('call', 'call', 'held', 'AGO-NAM-ZMB-CALL-2027-08', 'PER:Teresa Capita|PER:Festus Amutenya|PER:Mulenga Banda',
  'the Ministers had a telephone conversation with their Zambian counterpart, H.E. Mulenga Banda', [], None, '2027-08-25/2027-08-27')
