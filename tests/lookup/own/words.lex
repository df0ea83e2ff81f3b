class visit-noun
    visit; trip
    Tour
    call
klass wrong
    never; read
class shared-office
    envoy
