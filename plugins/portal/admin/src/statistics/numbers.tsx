import { Box, Flex, Grid, Typography } from '@strapi/design-system';

/** The few numbers that come first. */
export const Numbers = ({ numbers }: { numbers: readonly { label: string; value: string; note: string }[] }) => (
  <Grid.Root gap={4} tag="dl">
    {numbers.map(({ label, value, note }) => (
      <Grid.Item key={label} col={3} s={6} xs={12} direction="column" alignItems="stretch">
        <Box background="neutral0" hasRadius shadow="tableShadow" padding={4} height="100%">
          <Flex direction="column" alignItems="flex-start" gap={1}>
            <Typography tag="dt" variant="pi" textColor="neutral600">
              {label}
            </Typography>
            <Typography tag="dd" variant="alpha">
              {value}
            </Typography>
            <Typography tag="dd" variant="pi" textColor="neutral600">
              {note}
            </Typography>
          </Flex>
        </Box>
      </Grid.Item>
    ))}
  </Grid.Root>
);
