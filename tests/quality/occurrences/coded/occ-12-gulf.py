Doc('One hundred days of the Beijing accord', '2023-06-20', 'analysis')
M('visit', 'visit', 'held', 'FAISAL-TEHRAN-2023-06-17', 'PER:Faisal bin Farhan|IRN',
  'Prince Faisal bin Farhan landed in Tehran on Saturday', [], 'Tehran', '2023-06-17')
M('press', 'briefing', 'held', 'TEHRAN-PRESS-2023-06-17', 'PER:Faisal bin Farhan|PER:Hossein Amir-Abdollahian',
  'The press conference with Hossein Amir-Abdollahian', [], 'Tehran', '2023-06-17', part_of='visit')
M('tehran', 'talks', 'held', 'TEHRAN-MINISTERS-2023-06-17', 'PER:Faisal bin Farhan|PER:Hossein Amir-Abdollahian',
  'the talks of the two foreign ministers went on as planned', [], 'Tehran', '2023-06-17', part_of='visit')
M('raisi', 'talks', 'held', 'RAISI-FAISAL-2023-06-17', 'PER:Ebrahim Raisi|PER:Faisal bin Farhan',
  'In the afternoon President Raisi received the visitor', [], 'Tehran', '2023-06-17', part_of='visit')
M('ministers', 'talks', 'held', 'BEIJING-MINISTERS-2023-04-06', 'PER:Faisal bin Farhan|PER:Hossein Amir-Abdollahian|PER:Qin Gang',
  'On 6 April the two had met in Beijing, with Qin Gang as host', [], 'Beijing', '2023-04-06')
M('capetown', 'talks', 'held', 'CAPE-TOWN-MINISTERS-2023-06-02', 'PER:Faisal bin Farhan|PER:Hossein Amir-Abdollahian',
  'on 2 June they had talked for half an hour in Cape Town', [], 'Cape Town', '2023-06-02')
M('brics', 'session', 'held', 'BRICS-FRIENDS-2023-06-02', 'GRP:friends of the BRICS',
  'the table of the friends of the BRICS', [], 'Cape Town', '2023-06-02')
M('beijing', 'negotiation', 'held', 'BEIJING-SECURITY-TALKS-2023-03', 'PER:Ali Shamkhani|PER:Musaed al-Aiban',
  'Shamkhani and al-Aiban, five days behind closed doors in China in March', [], 'China', '2023-03')
M('raisi-beijing', 'visit', 'held', 'RAISI-BEIJING-2023-02', 'PER:Ebrahim Raisi|CHN',
  "Raisi's journey to Beijing in February", [], 'Beijing', '2023-02')
M('xi', 'visit', 'held', 'XI-RIYADH-2022-12', 'PER:Xi Jinping|SAU',
  "Xi's to Riyadh two months earlier", [], 'Riyadh', '2022-12')
