state JPN | Japan
    alias  Nippon
    capitol Tokyo
