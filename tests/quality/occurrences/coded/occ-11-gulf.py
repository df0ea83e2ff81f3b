Doc('Iranian and Saudi ministers seal thaw', '2023-04-06', 'news')
M('ministers', 'talks', 'held', 'BEIJING-MINISTERS-2023-04-06', 'PER:Hossein Amir-Abdollahian|PER:Faisal bin Farhan',
  'Hossein Amir-Abdollahian and Prince Faisal bin Farhan signed a joint statement in the Chinese capital on Thursday',
  ["the first formal meeting of the two countries' foreign ministers", 'Iranian and Saudi ministers seal thaw'], 'Beijing', '2023-04-06')
M('qin-iran', 'talks', 'held', 'QIN-AMIR-ABDOLLAHIAN-2023-04-06', 'PER:Qin Gang|PER:Hossein Amir-Abdollahian',
  "Their host, China's foreign minister Qin Gang, had received Amir-Abdollahian in the morning", [], 'Beijing', '2023-04-06')
M('qin-saudi', 'talks', 'held', 'QIN-FAISAL-2023-04-06', 'PER:Qin Gang|PER:Faisal bin Farhan',
  'Before lunch he also held talks with the Saudi prince', [], 'Beijing', '2023-04-06')
M('teams', 'visit', 'ongoing', 'TECHNICAL-TEAMS-2023-04', 'IRN|SAU',
  'Technical delegations are already on their way', [], None, '2023-04-06')
M('call', 'call', 'held', 'MINISTERS-CALL-2023-04-02', 'PER:Hossein Amir-Abdollahian|PER:Faisal bin Farhan',
  'The meeting had been arranged by the two ministers over the telephone at the weekend', [], None, '2023-04-01/2023-04-02')
M('beijing', 'negotiation', 'held', 'BEIJING-SECURITY-TALKS-2023-03', 'IRN|SAU|PER:Wang Yi',
  "what their countries' security chiefs had concluded in the same city last month under the eyes of Wang Yi", [], 'Beijing', '2023-03')
M('riyadh', 'visit', 'hypothetical', 'RAISI-RIYADH', 'PER:Salman bin Abdulaziz Al Saud|PER:Ebrahim Raisi',
  'An invitation from King Salman to the Iranian president', [], None, None)
