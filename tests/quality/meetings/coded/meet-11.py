Doc('Forum chair to take climate case to New York', '2027-09-02', 'news')
M('unga', 'visit|session', 'planned', 'BROWN-UNGA-2027-09', 'PER:Mark Brown|UN.GA',
  'The chair of the Pacific Islands Forum, Cook Islands Prime Minister Mark Brown, will lead a delegation of seven leaders to the UN General Assembly later this month', ['Brown is scheduled to address the Assembly on 24 September'], 'New York', '2027-09')
M('event', 'talks|summit', 'planned', 'SEA-LEVEL-EVENT-2027-09', 'PER:Mark Brown|PER:Feleti Teo',
  "to co-host a high-level event on sea-level rise with Tuvalu's Feleti Teo", [], 'New York', None)
M('bilaterals', 'talks', 'hypothetical', 'BROWN-BILATERALS-2027-09', 'PER:Mark Brown|CHN|USA',
  'Requests for bilateral meetings with China and the United States have gone out', [], None, None)
M('online', 'session', 'held', 'PIF-FMM-2027-08-30', 'PIF|PER:Winston Peters',
  'an online session of Forum foreign ministers on Monday', ["New Zealand's Winston Peters, who took part from Wellington, described the talks as useful"], None, '2027-08-30')
M('honiara', 'visit', 'planned', 'PETERS-HONIARA-2027-09', 'PER:Winston Peters|SLB|VUT',
  'He travels to Honiara next week and goes from there to Port Vila', [], 'Honiara', '2027-09')
M('suva', 'talks', 'held', 'RABUKA-LAAULI-2027-09-01', 'PER:Sitiveni Rabuka|PER:Laauli Polataivao',
  "Fijian Prime Minister Sitiveni Rabuka welcomed Samoa's new prime minister, Laauli Polataivao, at a ceremony at Government House on Wednesday", ['The two held talks afterwards'], 'Suva', '2027-09-01')
M('cabinets', 'session', 'planned', 'FJI-WSM-CABINETS-2028', 'FJI|WSM',
  'their cabinets would sit together in Apia in early 2028', [], 'Apia', '2028')
M('msg', 'summit|talks', 'hypothetical', 'MSG-NCL-2027', 'MSG',
  'A proposed meeting of Melanesian leaders on New Caledonia is in doubt', ['Vanuatu, which chairs the group, had hoped to convene it in August'], None, None)
