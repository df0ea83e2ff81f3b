# Offices that several persons hold at a time, though table titles.tbl says that they lead.
class shared-office
    captain regent; co-prince; co-president; co-chair; member of the presidency; vice president
    envoy; special envoy; ambassador; head of delegation; commissioner
