state JPN | Japan
    alias Nippon;; Nihon
