state Japan | Japan
