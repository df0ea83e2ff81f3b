Doc(None, '2025-01-11', 'communique')
M('mogadishu', 'talks', 'held', 'ABIY-MOGADISHU-2025-01-11', 'PER:Hassan Sheikh Mohamud|PER:Abiy Ahmed',
  'President Hassan Sheikh Mohamud received the Prime Minister of the Federal Democratic Republic of Ethiopia, Abiy Ahmed, in Mogadishu today',
  [], 'Mogadishu', '2025-01-11')
M('declaration', 'summit', 'held', 'ANKARA-DECLARATION-2024-12-11', 'PER:Abiy Ahmed|PER:Hassan Sheikh Mohamud|PER:Recep Tayyip Erdoğan',
  'they met in Ankara on 11 December 2024 with President Recep Tayyip Erdogan', [], 'Ankara', '2024-12-11')
M('technical', 'negotiation', 'planned', 'TECHNICAL-2025-02', 'SOM|ETH',
  'Technical negotiations, as foreseen in the Ankara Declaration, shall begin in February', [], None, '2025-02')
M('ministers', 'talks', 'held', 'FIQI-GEDION-2025-01-11', 'PER:Ahmed Moalim Fiqi|PER:Gedion Timothewos',
  'Earlier the Minister of Foreign Affairs, Ahmed Moalim Fiqi, conferred with his new Ethiopian counterpart, Gedion Timothewos', [], 'Mogadishu', '2025-01-11')
