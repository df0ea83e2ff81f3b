    alias Nippon
