Doc('Foreign Minister Tsahkna at the high-level week of the UN General Assembly', '2023-09-22', 'readout')
M('botchwey', 'talks', 'held', 'TSAHKNA-BOTCHWEY-2023-09-22', 'PER:Margus Tsahkna|PER:Shirley Ayorkor Botchwey',
  "With Ghana's Foreign Minister Shirley Ayorkor Botchwey he spoke about digital government; the two signed a memorandum on political consultations", [], 'New York', '2023-09-22')
M('mutua', 'talks', 'held', 'TSAHKNA-MUTUA-2023-09-22', 'PER:Margus Tsahkna|PER:Alfred Mutua',
  "At the meeting with Kenya's Alfred Mutua, the Black Sea grain corridor was discussed", [], 'New York', '2023-09-22')
M('three', 'talks', 'held', 'TSAHKNA-COLLEAGUES-2023-09-22', 'PER:Margus Tsahkna|GHA|KEN|URY',
  'Foreign Minister Margus Tsahkna met his colleagues from Ghana, Kenya and Uruguay', [], 'New York', '2023-09-22')
M('friends', 'talks|session', 'held', 'FRIENDS-ACCOUNTABILITY-2023-09-22', 'PER:Margus Tsahkna|GRP:Group of Friends of Accountability',
  'took part in a meeting of the Group of Friends of Accountability', [], 'New York', '2023-09-22')
M('accra', 'talks', 'planned', 'EST-GHA-CONSULTATIONS-2024', 'EST|GHA',
  'political consultations, the first of which will be held in Accra in the spring', [], 'Accra', '2024')
M('invited', 'visit', 'planned', 'BOTCHWEY-TALLINN', 'PER:Shirley Ayorkor Botchwey|EST',
  'Tsahkna invited her to Tallinn', [], 'Tallinn', None)
M('breakfast', 'talks|other', 'held', 'NB8-BREAKFAST-2023-09-21', 'PER:Josep Borrell|CARICOM|PER:Krišjānis Kariņš|GRP:NB8',
  'the ministers of the Nordic-Baltic Eight had a joint breakfast with Josep Borrell and with the foreign ministers of the Caribbean Community', [], 'New York', '2023-09-21')
M('washington', 'visit', 'planned', 'TSAHKNA-WASHINGTON-2023-09', 'PER:Margus Tsahkna|USA',
  'The Foreign Minister will be in Washington from 24 to 26 September', [], 'Washington', '2023-09-24/2023-09-26')
M('state', 'talks', 'planned', 'TSAHKNA-STATE-2023-09', 'PER:Margus Tsahkna|USA.STATE',
  'he will hold talks at the State Department', [], 'State Department', '2023-09-24/2023-09-26', part_of='washington')
M('congress', 'talks', 'planned', 'TSAHKNA-CONGRESS-2023-09', 'PER:Margus Tsahkna|USA.CONGRESS',
  'Meetings in Congress are being arranged', [], 'Congress', '2023-09-24/2023-09-26', part_of='washington')
M('iceland', 'visit', 'planned', 'ICELAND-ESTONIA-2023-09', 'PER:Guðni Th. Jóhannesson|EST',
  'the President of Iceland, Guðni Th. Jóhannesson, who comes to Estonia on a state visit', [], 'Estonia', '2023-09-25')
M('receive', 'talks', 'planned', 'KARIS-JOHANNESSON-2023-09-25', 'PER:Alar Karis|PER:Guðni Th. Jóhannesson',
  'On Monday he is to receive the President of Iceland', [], 'Estonia', '2023-09-25', part_of='iceland')
M('call', 'call', 'postponed', 'EST-UKR-LTU-CALL-2023-09-22', 'EST|UKR|LTU',
  'A three-way call with Ukraine and Lithuania, announced for this afternoon, was put off', [], None, '2023-09-22')
