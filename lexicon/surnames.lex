# How surnames are cut from names: doc/lexicon.md.

# Words before the last that belong to the surname: Ursula [von der Leyen], Jean-Yves [Le Drian].
class name-particle
    von; van; der; den; de; del; della; delle; di; da; dos; das; du; des; la; le; los; las; lo; el; al; ul; ter; ten
    te; zu; zur; bin; ibn; bint; ben; abu; umm; ould; ap; mac; af; av; st.; san; santa; dal; degli; as; ash; at; ad
    an; ar; az; et; 't

# Words behind the surname.
class name-suffix
    jr; jr.; sr; sr.; ii; iii; iv; phd; ph.d.; md; m.d.; esq.
