Doc(None, '2027-03-09', 'news')
M('honiara', 'visit', 'planned', 'HONIARA-2027-03-17', 'PER:Harriet Lindqvist|PER:Selwyn Maelanga',
  "Australia's prime minister, Harriet Lindqvist, will travel to Honiara on 17 March for talks with the prime minister of Solomon Islands, Selwyn Maelanga", [], 'Honiara', '2027-03-17')
M('suva', 'talks', 'planned', 'SUVA-2027-03-15', 'PER:Harriet Lindqvist|PER:Jone Vakatale',
  "On the way she will stop in Suva, where she meets Fiji's head of government, Jone Vakatale, on Monday", [], 'Suva', '2027-03-15')
M('canberra', 'talks', 'held', 'CANBERRA-2026-11-12', 'PER:Harriet Lindqvist|PER:Selwyn Maelanga',
  'when the two leaders met in Canberra on 12 November', [], 'Canberra', '2026-11-12')
M('liang', 'visit', 'planned', 'LIANG-HONIARA-2027-03-30', 'PER:Liang Weimin|SLB',
  "China's foreign minister, Liang Weimin, is to come to the Solomons at the end of the month", [], 'Solomon Islands', '2027-03-21/2027-03-31')
M('retreat', 'summit', 'planned', 'PIF-RETREAT-2027-04', 'PIF',
  'the leaders of the Pacific Islands Forum, who hold their retreat in Nadi in the third week of April', [], 'Nadi', '2027-04-15/2027-04-25')
