Doc('Telephone call with the Foreign Minister of the Islamic Republic of Iran', '2023-04-03', 'readout')
M('call', 'call', 'held', 'MINISTERS-CALL-2023-04-02', 'PER:Faisal bin Farhan|PER:Hossein Amir-Abdollahian',
  'The Minister of Foreign Affairs, His Highness Prince Faisal bin Farhan, spoke by telephone on Sunday evening with the Foreign Minister of Iran, Hossein Amir-Abdollahian',
  ['Telephone call with the Foreign Minister of the Islamic Republic of Iran'], None, '2023-04-02')
M('beijing', 'negotiation', 'held', 'BEIJING-SECURITY-TALKS-2023-03', 'IRN|SAU|CHN',
  'what the national security advisers of both countries agreed with the Chinese side in Beijing on 10 March', [], 'Beijing', '2023-03-10')
M('ministers', 'talks', 'planned', 'BEIJING-MINISTERS-2023-04-06', 'PER:Faisal bin Farhan|PER:Hossein Amir-Abdollahian',
  'They agreed to meet this Thursday', ["The People's Republic of China has kindly offered to receive them"], 'China', '2023-04-06')
M('teams', 'visit', 'planned', 'TECHNICAL-TEAMS-2023-04', 'IRN|SAU',
  'Technical teams will travel to Tehran and to Riyadh later in the month', [], 'Tehran; Riyadh', '2023-04')
M('rounds', 'negotiation', 'held', 'IRN-SAU-ROUNDS-2021-2022', 'IRN|SAU',
  'the Republic of Iraq and of the Sultanate of Oman, which were hosts to the earlier rounds of dialogue', [], 'Iraq; Oman', None)
