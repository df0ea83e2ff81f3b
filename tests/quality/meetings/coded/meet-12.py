Doc(None, '2027-01-29', 'transcript')
M('phone', 'call', 'held', 'LAN-VANNA-CALL-2027-01-26', 'PER:Nguyen Thi Lan|PER:Sok Vanna',
  'Minister Nguyen Thi Lan and Minister Sok Vanna talked by telephone on Tuesday evening', [], None, '2027-01-26')
M('person', 'talks', 'held', 'LAN-VANNA-LUANG-PRABANG-2027-01-29', 'PER:Nguyen Thi Lan|PER:Sok Vanna',
  'they met in person this morning in Luang Prabang', ['the conversation lasted forty minutes'], 'Luang Prabang', '2027-01-29')
M('retreat', 'summit|session|talks', 'ongoing', 'ASEAN-RETREAT-2027-01', 'ASEAN',
  'both are attending the ASEAN retreat', [], 'Luang Prabang', None)
M('phnompenh', 'visit', 'hypothetical', 'LAN-PHNOM-PENH', 'PER:Nguyen Thi Lan|KHM',
  'The Minister would be glad to go, but no date has been fixed', [], 'Phnom Penh', None)
M('boundary', 'session', 'planned', 'JBC-HA-TIEN-2027-02', 'ORG:Joint Boundary Commission',
  'the Joint Boundary Commission will sit in Ha Tien from 9 to 11 February', [], 'Ha Tien', '2027-02-09/2027-02-11')
M('siemreap', 'session', 'held', 'JBC-SIEM-REAP-2025', 'ORG:Joint Boundary Commission',
  "The Commission's last session was in Siem Reap in 2025", [], 'Siem Reap', '2025')
M('vientiane', 'visit', 'planned', 'VNM-PM-VIENTIANE-2027-01-31', 'VNM|PER:Thongloun Sisoulith',
  'He leaves on Sunday and will be received by President Thongloun Sisoulith the same day', ["the Prime Minister's trip to Vientiane"], 'Vientiane', '2027-01-31')
M('forum', 'other|summit|session', 'planned', 'VNM-LAO-FORUM-2027-02-01', 'VNM|LAO',
  'On Monday he is to open the business forum with his Lao host', [], None, '2027-02-01')
M('thai', 'visit', 'hypothetical', 'THA-ENVOY-HANOI-2027-01', 'THA|VNM',
  'a Thai envoy was in Hanoi last week', ['No such meeting took place'], 'Hanoi', None)
M('group', 'visit', 'postponed', 'THA-MPS-HANOI', 'THA|VNM',
  'A Thai parliamentary group had planned to come but put it off', [], 'Hanoi', None)
M('briefing', 'briefing', 'held', 'VNM-BRIEFING-2027-01-29', '',
  'The briefing was given in Hanoi on Friday, 29 January 2027', [], 'Hanoi', '2027-01-29')
