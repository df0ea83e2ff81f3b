# Over a base: a wrong entry does not take the right one's place.
person Karl Good
    of        XQX

person Anna First
    of        DEU
    alias     Anna the First

person Otto Late
    of        DEU
    office    DEU | Envoy | 2015-06-01..2015-07-01
    office    DEU | Prime Minister | 2015-06-01..2015-07-01
