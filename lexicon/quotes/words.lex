# Words of the quotation rules.

class say-verb
    say; state; add; note; announce; declare; claim; argue; insist; warn; stress; emphasize; emphasise; explain; reply
    reiterate; underline; underscore; acknowledge; admit; assert; believe; write; tweet; remark; comment; report; affirm
