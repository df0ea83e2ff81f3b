class visit-noun
    tour
class new-class
    shun
