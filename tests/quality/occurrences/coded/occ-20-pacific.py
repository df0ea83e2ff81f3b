Doc('How Canberra got its treaty', '2027-05-28', 'analysis')
M('canberra', 'talks', 'held', 'CANBERRA-2026-11-12', 'PER:Harriet Lindqvist|PER:Selwyn Maelanga',
  'In Canberra in November last year Maelanga came, ate and did not sign', [], 'Canberra', '2026-11')
M('honiara', 'visit', 'held', 'HONIARA-2027-03-17', 'PER:Harriet Lindqvist|PER:Selwyn Maelanga',
  "During Lindqvist's stop in the Solomons in March he said that parliament must decide", [], 'Solomon Islands', '2027-03')
M('brisbane', 'session', 'held', 'BRISBANE-OFFICIALS-2027-04-07', 'AUS|SLB',
  'In Brisbane the officials of the two governments did the work', [], 'Brisbane', None)
M('nadi', 'talks', 'held', 'NADI-LINDQVIST-MAELANGA-2027-04-20', 'PER:Harriet Lindqvist|PER:Selwyn Maelanga',
  'in Fiji, on 20 April, the prime ministers of Australia and Solomon Islands put their names under the treaty', [], 'Fiji', '2027-04-20')
M('liang', 'visit', 'held', 'LIANG-HONIARA-2027-03-30', 'PER:Selwyn Maelanga|PER:Liang Weimin',
  'On 30 March Maelanga received the Chinese foreign minister in his capital', [], 'Honiara', '2027-03-30')
M('suva', 'talks', 'held', 'SUVA-2027-03-15', 'PER:Jone Vakatale|PER:Harriet Lindqvist',
  'Vakatale had told the Australian leader in Suva in March', [], 'Suva', '2027-03')
M('retreat', 'summit', 'held', 'PIF-RETREAT-2027-04', 'PIF', 'At the retreat in Nadi', [], 'Nadi', '2027-04')
M('moresby', 'talks', 'planned', 'MORESBY-2027-09-16', 'PER:Harriet Lindqvist|PER:Selwyn Maelanga',
  'The two prime ministers meet again in Port Moresby on 16 September', [], 'Port Moresby', '2027-09-16')
