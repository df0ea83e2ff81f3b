Doc(None, '2025-07-22', 'news')
M('margara', 'talks', 'held', 'KILIC-RUBINYAN-2025-07-22', 'PER:Serdar Kılıç|PER:Ruben Rubinyan',
  'Turkish and Armenian envoys shook hands on a bridge on Tuesday and then talked for three hours in the Armenian border town of Margara', ['Serdar Kılıç, for Ankara, and Ruben Rubinyan, for Yerevan, toured the rebuilt crossing'], 'Margara', '2025-07-22')
M('kars', 'talks', 'planned', 'KARS-TECHNICAL-2025-08', 'TUR|ARM',
  'technical teams would meet in Kars within a month', [], 'Kars', '2025-07-22/2025-08-22')
M('ankara', 'talks', 'planned', 'KILIC-RUBINYAN-ANKARA-2025-09', 'PER:Serdar Kılıç|PER:Ruben Rubinyan',
  'they themselves would reconvene "in the first days of autumn" in Ankara', [], 'Ankara', '2025-09')
M('epc', 'summit|talks', 'planned', 'EPC-COPENHAGEN-2025-10', 'PER:Nikol Pashinyan|GRP:European Political Community',
  "Prime Minister Nikol Pashinyan, who is to attend the European Political Community's meeting in Copenhagen in October", [], 'Copenhagen', '2025-10')
M('istanbul', 'talks|visit', 'held', 'PASHINYAN-ERDOGAN-2025-06', 'PER:Nikol Pashinyan|PER:Recep Tayyip Erdoğan',
  'The two leaders last saw each other in Istanbul in June, when Pashinyan came for what was called a working visit', [], 'Istanbul', '2025-06')
M('before', 'talks', 'held', 'PASHINYAN-ERDOGAN-EARLIER', 'PER:Nikol Pashinyan|PER:Recep Tayyip Erdoğan',
  'Before that they had met in New York and in Prague', [], 'New York', None)
M('bayramov', 'talks|visit', 'planned', 'BAYRAMOV-FIDAN-2025-07-23', 'PER:Jeyhun Bayramov|PER:Hakan Fidan',
  "Azerbaijan's foreign minister, Jeyhun Bayramov, is in Ankara for consultations with Hakan Fidan on Wednesday", [], 'Ankara', '2025-07-23')
M('sobhani', 'talks|other', 'held', 'SOBHANI-SUMMONED-2025-07-21', 'PER:Mehdi Sobhani|ARM.MOFA',
  "Iran's ambassador to Yerevan, Mehdi Sobhani, was summoned to the foreign ministry on Monday", [], 'Yerevan', '2025-07-21')
M('press', 'briefing', 'cancelled', 'MIRZOYAN-PRESS-2025-07-22', 'PER:Ararat Mirzoyan',
  'Ararat Mirzoyan cancelled a news conference that had been called for Tuesday evening', [], None, '2025-07-22')
M('tehran', 'visit', 'planned', 'MIRZOYAN-TEHRAN-2025-07-24', 'PER:Ararat Mirzoyan|IRN',
  'He flies to Tehran on Thursday', [], 'Tehran', '2025-07-24')
