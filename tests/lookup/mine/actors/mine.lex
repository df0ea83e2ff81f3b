state JPN | Japan
    alias     Nippon
state FRA | France
