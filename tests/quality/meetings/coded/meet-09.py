Doc('Balkan leaders leave Tirana with a railway and little else', '2023-10-17', 'news')
M('summit', 'summit', 'held', 'BERLIN-PROCESS-TIRANA-2023-10-16', 'PER:Olaf Scholz|PER:Ursula von der Leyen|PER:Edi Rama|PER:Ana Brnabić|PER:Albin Kurti|PER:Dimitar Kovačevski',
  "Monday's summit of the Berlin Process in Tirana", ['Leaders of the six Western Balkan countries signed an agreement on student mobility', 'German Chancellor Olaf Scholz, Commission President Ursula von der Leyen and the host, Albanian Prime Minister Edi Rama, posed with them'], 'Tirana', '2023-10-16')
M('kurtischolz', 'talks', 'held', 'KURTI-SCHOLZ-2023-10-16', 'PER:Albin Kurti|PER:Olaf Scholz',
  "Kosovo's Albin Kurti had a tense half-hour with Scholz before the plenary", [], 'Tirana', '2023-10-16')
M('press', 'briefing', 'held', 'KURTI-KOVACEVSKI-PRESS-2023-10-16', 'PER:Albin Kurti|PER:Dimitar Kovačevski',
  "a joint press conference with North Macedonia's Dimitar Kovačevski", [], 'Tirana', '2023-10-16')
M('lajcak', 'talks', 'planned', 'LAJCAK-NEGOTIATORS-2023-10-21', 'PER:Miroslav Lajčák|SRB|KOS',
  "Miroslav Lajčák, the EU envoy, nevertheless plans to see both sides' negotiators in Brussels on Saturday", [], 'Brussels', '2023-10-21')
M('tour', 'visit', 'planned', 'LAJCAK-PRISTINA-BELGRADE-2023-10', 'PER:Miroslav Lajčák|KOS|SRB',
  'Four EU and US envoys are to accompany him to Pristina and Belgrade afterwards', [], 'Pristina', None)
M('beijing', 'visit', 'held', 'VUCIC-CHINA-2023-10', 'PER:Aleksandar Vučić|CHN',
  'Vučić was in Beijing at the time', [], 'Beijing', None)
M('xi', 'talks', 'held', 'VUCIC-XI-2023-10-17', 'PER:Aleksandar Vučić|PER:Xi Jinping',
  'he met Chinese President Xi Jinping on Tuesday', [], 'Beijing', '2023-10-17', part_of='beijing')
M('next', 'summit', 'planned', 'BERLIN-PROCESS-2024', 'GRP:Berlin Process',
  'The next Berlin Process summit will be in Germany in 2024', [], 'Germany', '2024')
