# Harvests a provider as other libraries do and prints what it understood, a line for each record.
use strict;
use warnings;
use HTTP::OAI;
use HTTP::OAI::Metadata::OAI_DC;

binmode STDOUT, ':encoding(UTF-8)';
my ($address, $verb, %arguments) = @ARGV;
my $harvester = HTTP::OAI::Harvester->new(baseURL => $address);

my $identify = $harvester->Identify;
die 'Identify: ' . $identify->message . "\n" if $identify->is_error;
printf "version\t%s\n", $identify->version;
printf "name\t%s\n", $identify->repositoryName;
printf "deleted\t%s\n", $identify->deletedRecord;
printf "granularity\t%s\n", $identify->granularity;

my $formats = $harvester->ListMetadataFormats;
while (my $format = $formats->next) { printf "format\t%s\n", $format->metadataPrefix; }
my $sets = $harvester->ListSets;
while (my $set = $sets->next) { printf "set\t%s\t%s\n", $set->setSpec, $set->setName; }

my $dublin_core = $verb eq 'ListRecords' && $arguments{metadataPrefix} eq 'oai_dc';
my $answer = $harvester->$verb(
  %arguments,
  $dublin_core ? (handlers => { metadata => 'HTTP::OAI::Metadata::OAI_DC' }) : (),
  onRecord => sub {
    my $one = shift;
    my $titles = $dublin_core && $one->metadata ? $one->metadata->dc->{title} : [];
    printf "record\t%s\t%s\t%s\n", $one->identifier, $one->status // '', join(' ', @$titles);
  },
);
die $verb . ': ' . $answer->message . "\n" if $answer->is_error;
