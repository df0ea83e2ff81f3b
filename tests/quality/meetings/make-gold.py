#!/usr/bin/env python3
"""coded/ and texts/ -> gold/, as ../occurrences/make-gold.py does (which does the work)."""
import importlib.util, os, sys
HERE = os.path.dirname(os.path.abspath(__file__))
spec = importlib.util.spec_from_file_location('occurrences', os.path.join(HERE, '..', 'occurrences', 'make-gold.py'))
occurrences = importlib.util.module_from_spec(spec)
spec.loader.exec_module(occurrences)


class AnyKind(tuple):
    """Several kinds that are as good stand with | between."""

    def __contains__(self, kind):
        return all(tuple.__contains__(self, k) for k in kind.split('|'))


occurrences.HERE = HERE
occurrences.KINDS = AnyKind(occurrences.KINDS + ('hearing', 'two-plus-two'))
if __name__ == '__main__':
    sys.exit(occurrences.main(sys.argv[1:]))
