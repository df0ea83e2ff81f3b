Doc('Analysis: Why Algiers keeps its door ajar', '2025-10-20', 'analysis')
M('bamako', 'visit', 'held', 'ATTAF-BAMAKO', 'PER:Ahmed Attaf|MLI',
  "Algeria's foreign minister, Ahmed Attaf, has been to Bamako once", [], 'Bamako', None)
M('notreceived', 'talks', 'cancelled', 'ATTAF-GOITA', 'PER:Ahmed Attaf|PER:Assimi Goïta',
  'He was not received by Assimi Goïta', [], 'Bamako', None)
M('tchiani', 'talks', 'held', 'ATTAF-TCHIANI-2025-06', 'PER:Ahmed Attaf|PER:Abdourahamane Tchiani',
  'Abdourahamane Tchiani gave him two hours', [], 'Niamey', '2025-06')
M('zeine', 'visit', 'held', 'ZEINE-ALGIERS-2025-08', 'PER:Ali Lamine Zeine|DZA',
  "Niger's prime minister, Ali Lamine Zeine, visited Algiers in August", [], 'Algiers', '2025-08')
M('committee', 'session', 'planned', 'DZA-NER-PIPELINE-2', 'DZA|NER',
  'whose second session opens next Tuesday', [], None, '2025-10-28')
M('neutral', 'talks', 'hypothetical', 'DZA-MLI-MINISTERS', 'DZA|MLI',
  "a foreign ministers' meeting on neutral ground", [], None, None)
M('ghazouani', 'talks', 'held', 'GHAZOUANI-ATTAF-2025-09', 'PER:Mohamed Ould Ghazouani|PER:Ahmed Attaf',
  'he hosted Attaf in September', [], None, '2025-09')
M('youssouf', 'visit', 'postponed', 'YOUSSOUF-ALGIERS-2025-11', 'PER:Mahmoud Ali Youssouf|DZA',
  'Its commission chair, Mahmoud Ali Youssouf, was due in Algiers last week', ['His visit will now follow the summit in Luanda'], 'Algiers', '2025-11')
M('luanda', 'summit', 'planned', 'LUANDA-SUMMIT-2025-11', 'AU',
  'the summit in Luanda in November', [], 'Luanda', '2025-11')
M('room', 'talks', 'hypothetical', 'GOITA-TEBBOUNE-2025-11', 'PER:Assimi Goïta|PER:Abdelmadjid Tebboune',
  'Goïta and Abdelmadjid Tebboune may find themselves in one room', [], 'Luanda', '2025-11')
