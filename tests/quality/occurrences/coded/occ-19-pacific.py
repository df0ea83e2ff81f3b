Doc('Treaty signed in the shade of a rain tree', '2027-04-21', 'news')
M('nadi', 'talks', 'held', 'NADI-LINDQVIST-MAELANGA-2027-04-20', 'PER:Harriet Lindqvist|PER:Selwyn Maelanga',
  "On the sidelines of the Forum's retreat Harriet Lindqvist and Selwyn Maelanga signed the treaty on policing on Tuesday afternoon",
  ['Treaty signed in the shade of a rain tree'], 'Nadi', '2027-04-20')
M('vakatale-maelanga', 'talks', 'held', 'VAKATALE-MAELANGA-2027-04-20', 'PER:Selwyn Maelanga|PER:Jone Vakatale',
  "In the morning the Solomon leader had met Fiji's Jone Vakatale", [], 'Nadi', '2027-04-20')
M('vakatale-lindqvist', 'talks', 'held', 'VAKATALE-LINDQVIST-2027-04-20', 'PER:Jone Vakatale|PER:Harriet Lindqvist',
  'Around noon Vakatale talked with Lindqvist too', [], 'Nadi', '2027-04-20')
M('retreat', 'summit', 'ongoing', 'PIF-RETREAT-2027-04', 'PIF',
  'The leaders of all eighteen members of the Pacific Islands Forum are gathered in Nadi until Thursday', [], 'Nadi', '2027-04-20/2027-04-22')
M('brisbane', 'session', 'held', 'BRISBANE-OFFICIALS-2027-04-07', 'AUS|SLB',
  'There, on 7 April, officials from both countries had struck out the article', ['The way to the garden led through Brisbane'], 'Brisbane', '2027-04-07')
M('honiara', 'talks', 'held', 'HONIARA-2027-03-17', 'PER:Harriet Lindqvist|PER:Selwyn Maelanga',
  "At the prime ministers' meeting on Guadalcanal last month", [], 'Guadalcanal', '2027-03')
M('liang', 'visit', 'held', 'LIANG-HONIARA-2027-03-30', 'PER:Liang Weimin|PER:Selwyn Maelanga',
  'Liang Weimin, who had been in Honiara on 30 March and had met Maelanga there', [], 'Honiara', '2027-03-30')
